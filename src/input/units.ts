/** Units of measure: what they measure, how large they are, and how they are written. */
import { z } from "zod";
import { choice, decimal, id, list, text } from "./fields.ts";
import { forEach, type Language, languages } from "./languages.ts";

/** How a unit is written in a language. */
export const unitWords = z.strictObject({
  short: text.describe("In tables: tỷ USD/năm."),
  long: text.describe("In sentences: tỷ USD một năm."),
  glued: choice(["yes", "no"]).default("no").describe("Whether it follows its number without a space, as % does."),
});

export type UnitWords = z.output<typeof unitWords>;

/** In the languages that sources are read in there may be more of them. */
const forms = unitWords.extend({
  also: list(text).describe("Further spellings that a text may have; never shown."),
});

export const unitSchema = z.strictObject({
  id: id.describe("What rows call it."),
  dimension: id.describe("What it measures; only units of one dimension are compared."),
  scale: decimal.describe("How many of the dimension's own unit one of it is: a million of USD is 1000000."),
  vi: forms.describe("How it is written in Vietnamese."),
  en: forms.describe("How it is written in English."),
  in: forEach(
    languages.filter((language) => language !== "vi" && language !== "en"),
    unitWords,
  ).describe("How it is written in further languages; English stands for those that are left out."),
});

export type Unit = z.output<typeof unitSchema>;

/** How a unit is written in a language, and which language that is. */
export interface WrittenUnit extends UnitWords {
  readonly language: Language;
}

/**
 * How a unit is written in a language: as the archive says, else as the interface does, else in English.
 * @param known the words of the interface for units, by their ids
 */
export function unitIn(
  { id, vi, en, in: further }: Unit,
  { language, units: known }: { readonly language: Language; readonly units?: UnitsWritten | undefined },
): WrittenUnit {
  if (language === "vi") return { ...vi, language };
  const words = language === "en" ? en : (further?.[language] ?? known?.[id]);
  return words === undefined ? { ...en, language: "en" } : { ...words, language };
}

/** Words for units by their ids, as a file of words has them. */
export type UnitsWritten = Readonly<Record<string, UnitWords>>;

const larger = [
  { id: "thousand", scale: "1000", vi: "nghìn", en: "thousand" },
  { id: "million", scale: "1000000", vi: "triệu", en: "million" },
] as const;

/** What is measured rather than counted by the thousand: points, places, degrees, nights, land by old measures. */
const small: readonly string[] = [
  "score",
  "place",
  "occurrence",
  "magnitude",
  "megapixel",
  "night",
  "sao",
  "mau",
  "cong",
];

/**
 * The thousands and millions of units that count whole things: "nghìn lượt" as thousand-turn, "triệu lượt" as million-turn.
 * @param known all units: what is among them in that size, under whatever id, is not made once more
 */
export function largerUnits(units: readonly Unit[], known: readonly Unit[]): readonly Unit[] {
  const counted = units.filter(({ id, dimension, scale }) => id === dimension && scale === "1" && !small.includes(id));
  return counted
    .filter(({ id }) => !id.includes("-per-"))
    .flatMap((unit) => larger.map((size) => largerUnit(unit, size)))
    .filter((made) => !known.some((unit) => unit.dimension === made.dimension && unit.scale === made.scale));
}

function largerUnit({ id, dimension, vi, en }: Unit, size: (typeof larger)[number]): Unit {
  return { id: `${size.id}-${id}`, dimension, scale: size.scale, vi: before(size.vi, vi), en: before(size.en, en) };
}

function before(word: string, { short, long, also }: Unit["vi"]): Unit["vi"] {
  return {
    short: `${word} ${short}`,
    long: `${word} ${long}`,
    glued: "no",
    also: also.map((form) => `${word} ${form}`),
  };
}
