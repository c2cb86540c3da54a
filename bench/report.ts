/** Puts what was measured at one size into words: a Markdown table. */
import { median, medianCost } from "./costs.ts";
import type { Machine } from "./machine.ts";
import type { Cost } from "./measure.ts";
import { type Run, type Runs, unfinishedIn } from "./race.ts";
import { measuredOf, type Row, rowsOf } from "./rows.ts";
import { type Sameness, samenessText } from "./same/same.ts";
import { targetText } from "./targets.ts";

/** All that a bench found at one size. */
export interface Report {
  readonly machine: Machine;
  readonly corpus: { readonly articles: number; readonly real: number };
  readonly contestants: readonly { readonly name: string; readonly files: number; readonly bytes: number }[];
  readonly runs: Runs;
  /** Whether the first contestant is this tool, whose targets these are. */
  readonly targeted: boolean;
  /** Whether both sites are the same; nothing where there is only one. */
  readonly same: Sameness | null;
}

const none = "not measured";

/** The report as Markdown. */
export function markdownOf(report: Report): string {
  const { machine, corpus, contestants, runs, same } = report;
  if (Object.keys(runs).length === 0 && same !== null) return [corpusText(corpus), samenessText(same)].join("\n\n");
  const repetitions = Object.values(runs)[0]?.[0]?.length ?? 0;
  return [
    `${corpusText(corpus)}; medians of ${repetitions} runs, one contestant after the other`,
    tableOf(report),
    notesOf(contestants.length > 1),
    ...unfinishedIn(runs).map((told) => `Not finished, and so not compared: ${told}.`),
    ...(same === null ? [] : [samenessText(same)]),
    machineText(machine),
  ].join("\n\n");
}

function tableOf({ corpus, contestants, runs, targeted }: Report): string {
  const two = contestants.length > 1;
  const compared = two ? ["ratio", "pair by pair", "CPU time"] : [];
  return [
    row(["", ...contestants.map(({ name }) => name), ...compared, "target"]),
    row([":---", ...[...contestants, ...compared].map(() => "---:"), ":---"]),
    ...rowsOf(runs).map((one) =>
      rowText(one, two, targeted ? targetText(one.id, corpus.articles, measuredOf(one)) : ""),
    ),
    ...stepRows(contestants, runs, two),
    row(["size of the site", ...contestants.map(sizeText), ...compared.map(() => ""), ""]),
  ].join("\n");
}

export function corpusText({ articles, real }: Report["corpus"]): string {
  const parts = [real > 0 && `${count(real)} from a file`, articles > real && `${count(articles - real)} composed`];
  return `${count(articles)} articles (${parts.filter(Boolean).join(", ")})`;
}

export function machineText({ cpu, cores, memoryGiB, system, node, hugo, pagefind }: Machine): string {
  const versions = `Node ${node}, Hugo ${hugo ?? "missing"}, Pagefind ${pagefind ?? "missing"}`;
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}; ${versions}`;
}

function rowText(one: Row, two: boolean, target: string): string {
  const memory = one.id === "memory";
  const cell = (cost: Cost | null): string => (memory ? memoryText(cost) : timeText(cost));
  const ratios = memory ? one.ratios.peak : one.ratios.wall;
  const compared = [
    middle(ratios),
    ratios.map((ratio) => ratio.toFixed(2)).join(", "),
    memory ? "" : middle(one.ratios.cpu),
  ];
  return row([one.name, ...one.medians.map(cell), ...(two ? compared : []), target]);
}

/** The single commands of a contestant that has several. */
function stepRows(contestants: Report["contestants"], { clean = [] }: Runs, two: boolean): readonly string[] {
  return clean.flatMap((runs, place) => {
    const names = runs[0]?.steps.map(({ name }) => name) ?? [];
    if (names.length < 2) return [];
    return names.map((name, step) =>
      row([
        `– of it ${name}, from nothing`,
        ...contestants.map((_, index) => (index === place ? stepText(runs, step) : "")),
        ...(two ? ["", "", ""] : []),
        "",
      ]),
    );
  });
}

function stepText(runs: readonly Run[], step: number): string {
  const cost = medianCost(runs.flatMap(({ steps }) => steps[step] ?? []));
  return `${timeText(cost)}; ${memoryText(cost)}`;
}

function notesOf(two: boolean): string {
  return [
    "Pages only: of this tool the whole process less what the build itself tells was left of its index when all pages stood, for it has no build without one;" +
      " reading, validating, pictures and the check of the finished site are in it. Of the other side the command of Hugo.",
    "In brackets the processor's time of the whole process tree.",
    ...(two ? [whatIsCompared] : []),
  ].join("\n");
}

const whatIsCompared =
  "The ratio is the median of the pairs; the other side builds everything from nothing each time, but for Hugo's own caches.";

function timeText(cost: Cost | null): string {
  if (cost === null) return none;
  const cpu = cost.cpuSeconds === null ? "" : ` (${cost.cpuSeconds.toFixed(1)})`;
  return `${cost.wallSeconds.toFixed(1)} s${cpu}`;
}

function memoryText(cost: Cost | null): string {
  return cost === null || cost.peakBytes === null ? none : megabytes(cost.peakBytes);
}

function sizeText({ files, bytes }: Report["contestants"][number]): string {
  return `${megabytes(bytes)}, ${count(files)} files`;
}

function middle(ratios: readonly number[]): string {
  return ratios.length === 0 ? none : median(ratios).toFixed(2);
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1e6))} MB`;
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
