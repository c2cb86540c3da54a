/** Units of measure: what they measure, how large they are, and how they are written. */
import { z } from "zod";
import { choice, decimal, id, list, text } from "./fields.ts";

const forms = z.strictObject({
  /** In tables: "tỷ USD/năm". */
  short: text,
  /** In sentences: "tỷ USD một năm". */
  long: text,
  /** Whether the unit follows its number without a space. */
  glued: choice(["yes", "no"]).default("no"),
  /** Further spellings that a text may have; never shown. */
  also: list(text),
});

/** `scale` is how many of the dimension's own unit one of this is: a million of USD is 1000000. */
export const unitSchema = z.strictObject({ id, dimension: id, scale: decimal, vi: forms, en: forms });

export type Unit = z.output<typeof unitSchema>;
