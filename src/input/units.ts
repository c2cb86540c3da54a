/** Units of measure: what they measure, how large they are, and how they are written. */
import { z } from "zod";
import { choice, decimal, id, list, text } from "./fields.ts";

const forms = z.strictObject({
  short: text.describe("In tables: tỷ USD/năm."),
  long: text.describe("In sentences: tỷ USD một năm."),
  glued: choice(["yes", "no"]).default("no").describe("Whether it follows its number without a space, as % does."),
  also: list(text).describe("Further spellings that a text may have; never shown."),
});

export const unitSchema = z.strictObject({
  id: id.describe("What rows call it."),
  dimension: id.describe("What it measures; only units of one dimension are compared."),
  scale: decimal.describe("How many of the dimension's own unit one of it is: a million of USD is 1000000."),
  vi: forms.describe("How it is written in Vietnamese."),
  en: forms.describe("How it is written in English."),
});

export type Unit = z.output<typeof unitSchema>;
