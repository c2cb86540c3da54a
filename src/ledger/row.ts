/** A row of the ledger as a data file holds it: its schema, and the types that follow from it. Source: LEDGER, a row. */
import { z } from "zod";
import { addressId, choice, day, earlierAddress, id, list, oneOrMany, text } from "../input/fields.ts";
import { type Foreign, inLanguages } from "../input/languages.ts";
import { figure, figureShape, measures, mustBeProved, period, proofShape, target } from "./figure.ts";
import { wordings } from "./wording.ts";

export type { Comparator, Figure, Measure, Qualifier, TableCell, Target } from "./figure.ts";
export { comparators, measures, qualifiers, statuses } from "./figure.ts";

export const directions = ["higher", "lower", "exact", "range"] as const;
export const rowKinds = ["number", "ratio", "rank", "milestone", "text"] as const;

/** What the source says of its result: one word, or the word with the quote that says it. */
const wording = z.preprocess(
  (value) => (typeof value === "string" ? { value } : value),
  z.strictObject({ ...proofShape, value: choice(wordings).describe("vuot, bang, dat … as the source says it.") }),
);

const interim = z
  .strictObject({
    ...figureShape,
    period: period.describe("The part of the row's period that it counts."),
    as: choice(["result", "target"]).default("result").describe("What it is on the way: reached, or to be reached."),
  })
  .superRefine((given, context) => mustBeProved(given, context));

const change = z.strictObject({
  on: day.describe("The day of the change."),
  note: text.describe("What was changed, and why."),
});

const shape = {
  id: addressId.describe("Permanent: it is the address of the row's page."),
  indicator: addressId.optional().describe("Rows that share it form a series over their periods."),
  name: text.describe("What is measured."),
  topic: id.optional().describe("An id of _data/topics.yaml."),
  organisation: id.describe("Of whom it is measured."),
  said_by: id.optional().describe("Who states it, where that is not the organisation itself."),
  period: period.describe("2020, 2020-Q1, 2020-07, 2020-08-03 or 2015/2020."),
  as_of: day.optional().describe("Up to which day the figure counts, where that is not the period's end."),
  measure: choice(measures).describe("In the period, at its end, since a start, a yearly average, or a growth rate."),
  kind: choice(rowKinds).default("number").describe("A number, 15 of 17, 5th of 63, a date, or a goal in words."),
  unit: id.optional().describe("The unit of the row; known ones stand in units.yaml."),
  better: choice(directions).optional().describe("higher where nothing is said; lower for ranks and milestones."),
  scope: text.optional().describe("What is counted: registered capital, 2010 prices."),
  definition: text.optional().describe("How it is counted; a changed definition breaks a series."),
  in: inLanguages({
    name: text.optional().describe("What is measured."),
    scope: text.optional().describe("What is counted."),
    definition: text.optional().describe("How it is counted."),
  }),
  targets: list(target).describe("The original target first."),
  result: figure.optional().describe("What was reached."),
  margin: figure.optional().describe("Result against target, as stated; positive where the result is the better."),
  attainment: figure.optional().describe("The result in percent or times of the plan, as stated."),
  baseline: figure.optional().describe("An earlier value, with its period under against."),
  change: figure.optional().describe("The change from the baseline; negative where the source says giảm."),
  index: figure.optional().describe("The ratio to the baseline: bằng 98% cùng kỳ."),
  wording: wording.optional().describe("What the source says of the result: a word, or the word with its quote."),
  parts: list(id).describe("Rows that must add up to this one; for a ratio, the rows that it counts."),
  interim: list(interim).describe("Targets or results on the way."),
  corrected: list(figure).describe("Results that later sources have corrected, the oldest first."),
  history: list(change).describe("What was changed in this row, and when."),
  disputed: text.optional().describe("Why words and figures of the source contradict each other."),
  moved_from: oneOrMany(earlierAddress).describe(
    "Where its page stood before: /ledger/old-name/. Whoever comes there is led on.",
  ),
};

export const rowSchema = z.strictObject(shape).transform(({ better, ...row }) => ({
  ...row,
  better: better ?? (row.kind === "rank" || row.kind === "milestone" ? ("lower" as const) : ("higher" as const)),
}));

export type Row = z.output<typeof rowSchema> & Foreign;
export type RowKind = (typeof rowKinds)[number];
export type Interim = z.output<typeof interim>;
