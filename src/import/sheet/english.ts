/** The sheet of rows in English: what stands at the heads of its columns, and what its guide says of them. */

/** What a column is called, what its guide says of it, and a cell as it might be. */
export interface ColumnWords {
  readonly heading: string;
  readonly help: string;
  readonly example: string;
}

type Said = readonly [heading: string, help: string, example: string];

/** By the key of a row's own field. */
const own: Readonly<Record<string, Said>> = {
  id: ["Id", "The row's id, and the address of its page; once published, it stays.", "export-growth-2015-2020"],
  indicator: ["Indicator", "Rows of one indicator are a series over its periods.", "export-growth"],
  name: ["Name", "What is measured.", "Average yearly growth of exports"],
  topic: ["Topic", "The id or name of the topic.", "exports"],
  organisation: ["Organisation", "The id or name of the organisation that the figure is about.", "port-authority"],
  said_by: ["Said by", "Who states the figure, if not that organisation itself.", ""],
  period: [
    "Period",
    "A year, quarter, month, day or span: 2020, 2020-Q1, 2020-07, 2020-08-03, 2015/2020.",
    "2015/2020",
  ],
  as_of: ["As of", "The day up to which the figure counts, if not the last of the period.", "2020-08-03"],
  measure: ["Measure", "How the figure is counted over its period.", "rate of growth"],
  kind: ["Kind", "Left empty, it is a number.", "number"],
  unit: ["Unit", "The id or words of the unit; a row with a figure needs one.", "percent-per-year"],
  better: ["Better", "Left empty, higher is better; for a rank or a date, lower is.", "higher is better"],
  scope: ["Scope", "What is counted: registered capital, at prices of 2010.", "Registered capital"],
  definition: ["Definition", "How it is counted; where the definition changes, the series breaks.", ""],
  parts: ["Parts", "The ids of the rows that add up to this one, parted by commas.", ""],
  disputed: ["Disputed because", "Why the source's figures and words do not agree.", ""],
};

/** By the key of a group: its name, which heads the column of its value, and what is said of that. */
const groups: Readonly<Record<string, Said>> = {
  targets: ["Target", "The figure to be reached, as in the quote.", "25"],
  result: ["Result", "The figure reached, as in the quote.", "8.8"],
  margin: [
    "Margin",
    "How far the result is from the target, as the source says; with a minus where it falls short.",
    "0.8",
  ],
  attainment: ["Attainment", "How many percent of the plan, or how many times the plan, the result is.", "102.5"],
  baseline: ["Baseline", "The value of an earlier period.", "6.5"],
  change: ["Change", "The change since the baseline; with a minus where it fell.", "32"],
  index: [
    "Index",
    "How many percent of the baseline, or how many times the baseline, the result is: 98% of a year earlier.",
    "98",
  ],
  wording: ["Wording", "What the source says of the result.", "exceeded"],
};

/** By the key of a field within a group. */
const parts: Readonly<Record<string, Said>> = {
  to: ["to", "The upper end, where it is a range.", ""],
  of: ["of", "The second number: 17 of 15/17, 63 of rank 5/63.", ""],
  text: ["in words", "The goal in words, where it has no figure.", ""],
  comparator: ["comparator", "What the result must be; left empty, at least.", "at least"],
  qualifier: ["qualifier", "The word before the figure in the quote.", "over"],
  printed: ["printed unit", "The unit in the quote, where it is another than the row's.", "percent"],
  set_by: ["set by", "The organisation that set this target.", ""],
  set_on: ["set on", "The day on which it was set.", ""],
  status: ["status", "Whether the figure is official yet.", "estimate"],
  against: ["against", "The period it is compared with.", "2011/2015"],
  reading: [
    "reading",
    "The unit as the archive understands it, where the print leaves it open: percentage points or percent.",
    "percentage-point",
  ],
  article: ["article", "The year and file name of the article that states the figure.", "2020/exports"],
  quote: [
    "quote",
    "The article's words to the letter, within one paragraph, with the whole figure and its unit.",
    "grew by 8.8% a year",
  ],
};

/** The note has no field. */
const note: Said = ["Note", "A reminder for the archivist; it becomes a comment in the file and is not published.", ""];

/**
 * What a column is called and explained as in English.
 * @param path that of one of the usual columns
 */
export function inEnglish(path: readonly (string | number)[]): ColumnWords {
  const [first = "", part] = [path[0], path.at(-1)].map(String);
  if (path.length === 0) return wordsOf(note);
  if (path.length === 1) return wordsOf(saidIn(own, first));
  const group = saidIn(groups, first);
  if (part === "value") return wordsOf(group);
  const { heading, ...others } = wordsOf(saidIn(parts, part));
  return { heading: `${group[0]}: ${heading}`, ...others };
}

/** A column without English words is called by its key; a test finds it. */
function saidIn(table: Readonly<Record<string, Said>>, key = ""): Said {
  return table[key] ?? [key, "", ""];
}

function wordsOf([heading, help, example]: Said): ColumnWords {
  return { heading, help, example };
}
