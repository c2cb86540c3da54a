/** The summary of a build, in words. */
import type { FaultLanguage } from "../input/said.ts";
import type { Changes } from "./changes.ts";
import type { Summary } from "./summary.ts";
import { count, type Label, type StageName, seconds, size, tenths, words } from "./words.ts";

export interface Times {
  /** Milliseconds of each stage. */
  readonly stages: ReadonlyMap<StageName, number>;
  /** Milliseconds of all. */
  readonly total: number;
}

/** Tells what was built, one line a kind of thing. */
export function printSummary(summary: Summary, times: Times, language: FaultLanguage): string {
  const { labels } = words[language];
  const width = Math.max(...Object.values(labels).map((label) => label.length)) + 2;
  const lines = linesOf(summary, times, language).map(([label, text]) => labels[label].padEnd(width) + text);
  return ["", ...lines].join("\n");
}

function linesOf(summary: Summary, { stages, total }: Times, language: FaultLanguage): [Label, string][] {
  const { articles, rows, pages, files, indexBytes, indexKept, changes, out } = summary;
  const { files: filesOf, kept, stages: names } = words[language];
  const spent = [...stages].map(([name, time]) => `${names[name]} ${seconds(time, language)}`).join(", ");
  return [
    ["articles", count(articles, language)],
    ["rows", count(rows, language)],
    ["pages", `${count(pages, language)} (${filesOf(count(files, language))})`],
    ...(changes === undefined ? [] : [["changes", changesText(changes, language)] satisfies [Label, string]]),
    ["index", `${size(indexBytes, language)}${indexKept ? `, ${kept}` : ""}`],
    ...hintsOf(summary, language).map((hint): [Label, string] => ["hint", hint]),
    ["time", `${seconds(total, language)}${longest(stages, language)}: ${spent}`],
    ["site", out],
  ];
}

/** "12 files, 34 KB; 2 gone": so much has to go to a host. */
function changesText({ files, bytes, gone }: Changes, language: FaultLanguage): string {
  const { files: filesOf, noChange, gone: goneOf } = words[language];
  if (files === 0 && gone === 0) return noChange;
  const changed = `${filesOf(count(files, language))}, ${size(bytes, language)}`;
  return gone === 0 ? changed : `${changed}; ${goneOf(count(gone, language))}`;
}

/** The stage that took longest, where there are several. */
function longest(stages: Times["stages"], language: FaultLanguage): string {
  const [first] = [...stages].sort(([, a], [, b]) => b - a);
  if (first === undefined || stages.size < 2) return "";
  return `, ${words[language].longest(words[language].stages[first[0]])}`;
}

/** What is no fault, but worth a look. */
function hintsOf(summary: Summary, language: FaultLanguage): string[] {
  const { withoutContact, withoutUrl, unreadColours = [], faintColours = [], unusedProperties = [], unkept } = summary;
  const { movedBelow } = summary;
  const said = words[language];
  return [
    ...(withoutContact ? [said.noContact] : []),
    ...(withoutUrl ? [said.noUrl] : []),
    ...(movedBelow === undefined ? [] : [said.movedBelow(movedBelow)]),
    ...(unreadColours.length > 0 ? [said.unreadColours(unreadColours.map((name) => `--${name}`).join(", "))] : []),
    ...faintColours.map(({ theme, name, contrast }) =>
      said.faintColour(`--${name}`, theme, tenths(contrast, language)),
    ),
    ...unusedProperties.map(({ name, hint }) => said.unusedProperty(`--${name}`, hint[language])),
    ...(unkept === undefined ? [] : [said.unkept(unkept)]),
  ];
}
