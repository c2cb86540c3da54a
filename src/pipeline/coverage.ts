/** What check tells an archivist of the sources beside a site: which articles no row cites, which figures no row has used. */
import { type Covered, coverageGroups, coverageOf, inGroups } from "../archive/coverage.ts";
import { FaultsError, UserError } from "../input/fault.ts";
import { type FaultLanguage, type Said, wordsIn } from "../input/said.ts";
import { readArchive } from "./build.ts";
import * as say from "./messages.ts";
import { makeReporter } from "./reporter.ts";
import { count } from "./words.ts";

/** How many articles are named, and of each how many figures. */
const [mostArticles, mostFigures] = [10, 3];

/**
 * Looks through an archive's sources and says what of them stands in no row. Whatever is wrong with them, it does not fail.
 * @param archive a folder
 * @returns nothing where it holds no archive
 */
export async function coverageReport(archive: string, language: FaultLanguage): Promise<string | undefined> {
  try {
    const covered = coverageOf(await readArchive({ archive }, makeReporter({ quiet: true })));
    return textOf(covered, language);
  } catch (error) {
    // The site was checked, and is whole: nothing that the sources hold can change that.
    const absent = error instanceof UserError && !(error instanceof FaultsError);
    return absent ? undefined : wordsIn(say.coverageUnknown(), language).message;
  }
}

function textOf(all: readonly Covered[], language: FaultLanguage): string {
  const lines = (said: readonly Said[], indent: string): string[] =>
    said.map((one) => indent + wordsIn(one, language).message);
  return [...lines(countsOf(all, language), ""), ...lines(openOf(all, language), "  ")].join("\n");
}

function countsOf(all: readonly Covered[], language: FaultLanguage): Said[] {
  const groups = inGroups(all);
  const lengthOf = (covered: readonly Covered[]): string => count(covered.length, language);
  const sum = (of: (covered: Covered) => number): string =>
    count(
      all.reduce((total, covered) => total + of(covered), 0),
      language,
    );
  return [
    say.articlesCovered(
      lengthOf(all),
      lengthOf(groups.withRows),
      lengthOf(groups.reviewed),
      lengthOf(groups.unreviewed),
    ),
    say.figuresUnused(
      sum(({ figures = 0 }) => figures),
      sum(({ unused }) => unused.length),
    ),
  ];
}

/** The first articles with unused figures; those that rows cite come first. */
function openOf(all: readonly Covered[], language: FaultLanguage): Said[] {
  const groups = inGroups(all);
  const open = coverageGroups.flatMap((group) => groups[group]).filter(({ unused }) => unused.length > 0);
  const left = open.length - mostArticles;
  return [
    ...open.slice(0, mostArticles).map((covered) => lineOf(covered, language)),
    ...(left > 0 ? [say.moreArticles(count(left, language))] : []),
  ];
}

function lineOf({ article, figures = 0, unused }: Covered, language: FaultLanguage): Said {
  const texts = unused.slice(0, mostFigures).map(({ block, start, end }) => {
    const text = article.blocks.find(({ id }) => id === block)?.text ?? "";
    return text.slice(start, end).replaceAll("\n", " ");
  });
  const more = unused.length > mostFigures;
  return say.unusedIn(article.file, count(unused.length, language), count(figures, language), texts, more);
}
