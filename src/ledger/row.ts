/** A row of the ledger as a data file holds it: its schema, and the types that follow from it. */
import { z } from "zod";
import { choice, day, decimal, id, list, text } from "../input/fields.ts";
import * as say from "../input/messages.ts";
import { periodOf } from "./period.ts";
import { wordings } from "./wording.ts";

export const measures = ["flow", "stock", "cumulative", "average", "rate"] as const;
export const directions = ["higher", "lower", "exact"] as const;
export const comparators = ["at-least", "above", "at-most", "below", "exactly"] as const;
export const qualifiers = ["over", "under", "about", "almost", "at-least", "at-most"] as const;
export const statuses = ["estimate", "preliminary", "final"] as const;

const period = text.transform((value, context) => {
  const read = periodOf(value);
  if (read !== undefined) return read;
  context.addIssue({ code: "custom", message: say.notAPeriod(value).message, params: { said: say.notAPeriod(value) } });
  return z.NEVER;
});

const proof = { article: text, quote: text, occurrence: decimal.transform(Number).optional() };

/** A figure as printed: value, qualifier and unit of the quote, and how the archive reads them. */
const figure = z.strictObject({
  value: decimal,
  to: decimal.optional(),
  qualifier: choice(qualifiers).optional(),
  printed: id.optional(),
  reading: id.optional(),
  against: period.optional(),
  status: choice(statuses).optional(),
  ...proof,
});

const target = z.strictObject({
  ...figure.partial({ value: true }).shape,
  text: text.optional(),
  comparator: choice(comparators).optional(),
  set_by: id.optional(),
  set_on: day.optional(),
});

/** What the source says of its result: one word, or the word with the quote that says it. */
const wording = z.preprocess(
  (value) => (typeof value === "string" ? { value } : value),
  z.strictObject({ ...proof, value: choice(wordings), article: text.optional(), quote: text.optional() }),
);

export const rowSchema = z.strictObject({
  id,
  indicator: id.optional(),
  name: text,
  topic: id.optional(),
  organisation: id,
  said_by: id.optional(),
  period,
  as_of: day.optional(),
  measure: choice(measures),
  kind: choice(["number", "text"]).default("number"),
  unit: id.optional(),
  better: choice(directions).default("higher"),
  scope: text.optional(),
  definition: text.optional(),
  targets: list(target),
  result: figure.optional(),
  margin: figure.optional(),
  baseline: figure.optional(),
  change: figure.optional(),
  wording: wording.optional(),
  parts: list(id),
  disputed: text.optional(),
});

export type Row = z.output<typeof rowSchema>;
export type Figure = z.output<typeof figure>;
export type Target = z.output<typeof target>;
export type Qualifier = (typeof qualifiers)[number];
export type Comparator = (typeof comparators)[number];
