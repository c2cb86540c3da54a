/** A figure of the ledger: what is printed, how it is read, and the words or the table cell that prove it. */
import { z } from "zod";
import { amount, choice, day, decimal, id, text } from "../input/fields.ts";
import * as say from "../input/messages.ts";
import { refuse } from "../input/refuse.ts";
import * as ledger from "./messages.ts";
import { periodOf, periodPattern } from "./period.ts";

export const comparators = ["at-least", "above", "at-most", "below", "between", "exactly", "about"] as const;
export const qualifiers = ["over", "under", "about", "almost", "at-least", "at-most"] as const;
export const statuses = ["estimate", "preliminary", "final"] as const;
export const measures = ["flow", "stock", "cumulative", "average", "rate"] as const;

/** An ISO 8601 period, read. */
export const period = text.meta({ pattern: periodPattern }).transform((value, context) => {
  const read = periodOf(value);
  if (read === undefined) refuse(context, say.notAPeriod(value));
  return read ?? z.NEVER;
});

const table = z.strictObject({
  row: text.describe("The first cell of the row that the figure stands in."),
  column: text.describe("The heading of the column that it stands in."),
  unit: text.optional().describe("Where the unit stands: a cell of the row or heading, or words just above the table."),
});

export const proofShape = {
  article: text.optional().describe("The article that states it: year and file name, as in 2020/xuat-khau."),
  quote: text.optional().describe("The article's own words, letter by letter, within one paragraph."),
  occurrence: decimal.transform(Number).optional().describe("Which one, where the quote stands more than once: 1, 2 …"),
  table: table.optional().describe("The cell of a table that states it, instead of a quote."),
};

/** A number, or for a milestone a date: 8.8, 2018, 2018-06. */
const value = text
  .superRefine((given, context) => {
    const fits = decimal.safeParse(given).success || periodOf(given) !== undefined;
    if (!fits) refuse(context, say.notADecimal(given));
  })
  .describe(
    "As printed, with a decimal point and without marks between thousands: 15000, 8.8; a date for a milestone.",
  );

export const figureShape = {
  value,
  to: decimal.optional().describe("The upper end of a range."),
  of: decimal.optional().describe("The second term of a ratio (15 of 17) or a rank (5th of 63)."),
  qualifier: choice(qualifiers).optional().describe("As the quote has it: hơn is over, dưới under, gần almost."),
  printed: id.optional().describe("The unit that stands in the quote, where it is not the row's."),
  reading: id.optional().describe("The unit that the archive understands, where the printed one leaves it open."),
  order: decimal
    .transform(Number)
    .optional()
    .describe("Its place among the figures after “lần lượt”, which go with as many things before: 1, 2 …"),
  marks: choice(["decimal", "thousands"])
    .optional()
    .describe("What the mark means in a number that can be read both ways: 13,625."),
  tolerance: amount.optional().describe("How far “about” or “almost” may be off, in the printed unit."),
  against: period.optional().describe("The period that it is compared with."),
  status: choice(statuses).optional().describe("How final the figure is: ước tính, sơ bộ, chính thức."),
  ...proofShape,
};

/** A figure has an article, and in it either words or a table's cell. */
export const figure = z.strictObject(figureShape).superRefine((given, context) => mustBeProved(given, context));

const claimShape = {
  margin: figure.optional().describe("The result against this target, as stated."),
  attainment: figure.optional().describe("The result in percent or times of this target, as stated."),
};

export const target = z
  .strictObject({
    ...figureShape,
    value: value.optional(),
    text: text.optional().describe("A goal in words."),
    comparator: choice(comparators).optional().describe("What the result must be: at-least where nothing is said."),
    measure: choice(measures).optional().describe("What the target counts, where it is not what the row counts."),
    set_by: id.optional().describe("The organisation that set it."),
    set_on: day.optional().describe("The day on which it was set."),
    supersedes: decimal
      .transform(Number)
      .optional()
      .describe("The number of the target in this list that it replaces."),
    ...claimShape,
  })
  .superRefine((given, context) => {
    const published = given.value !== undefined || given.text !== undefined;
    if (published || given.quote !== undefined || given.table !== undefined) mustBeProved(given, context);
    if (given.value !== undefined && given.text !== undefined) refuse(context, ledger.valueAndText(), ["text"]);
    if (!published && given.margin === undefined && given.attainment === undefined)
      refuse(context, ledger.targetSaysNothing());
  });

type Proofs = { readonly [Key in "article" | "quote" | "table"]?: unknown };

/** Tells what a proof lacks. */
export function mustBeProved(given: Proofs, context: z.RefinementCtx): void {
  if (given.article === undefined) refuse(context, say.missingKey("article"), ["article"]);
  if (given.quote === undefined && given.table === undefined) refuse(context, say.missingKey("quote"), ["quote"]);
  if (given.quote !== undefined && given.table !== undefined) refuse(context, ledger.twoProofs(), ["table"]);
}

export type Figure = z.output<typeof figure>;
export type Target = z.output<typeof target>;
export type TableCell = z.output<typeof table>;
export type Qualifier = (typeof qualifiers)[number];
export type Comparator = (typeof comparators)[number];
export type Measure = (typeof measures)[number];
