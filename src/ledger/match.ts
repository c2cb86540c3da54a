/** A figure of a row held against a number that was read: the same amount, in the same unit, to the last digit. */
import Big from "big.js";
import type { Unit } from "../input/units.ts";
import { decimalsOf } from "./interval.ts";
import type { NumberRead } from "./reader/read.ts";
import type { Figure } from "./row.ts";
import type { Units } from "./scale.ts";

/** The unit that a figure is printed in, and the words that it stands among. */
export interface Printed {
  readonly unit: string;
  readonly text: string;
  readonly units: Units;
  /** All that is read in those words: a unit that belongs to another figure is not borrowed. */
  readonly figures: readonly NumberRead[];
  /** Whether the words are English. */
  readonly english: boolean;
}

/** The same amount, to the last printed digit, in the same unit. */
export function isAmount(read: NumberRead, figure: Figure, printed: Printed): boolean {
  if (read.kind === "fraction") return isFraction(read, figure, printed);
  if (read.kind === "rank" || read.of !== undefined) return false;
  const scale = scaleIn(read, printed);
  if (scale === undefined || (read.to === undefined) !== (figure.to === undefined)) return false;
  const ends = read.to === undefined || (figure.to !== undefined && isSame(read.to, figure.to, scale));
  return ends && isSame(markedValue(read, figure), figure.value, scale);
}

/** "một nửa kế hoạch" is 50 percent of it, and 0.5 times; two thirds are no decimal. */
function isFraction({ value, of = "1" }: NumberRead, figure: Figure, { unit, units }: Printed): boolean {
  const { dimension = "", scale = "1" } = units.get(unit) ?? {};
  if (!/^(share|multiple)$/.test(dimension) || figure.to !== undefined || !/^\d/.test(figure.value)) return false;
  return new Big(figure.value).times(scale).times(of).eq(value);
}

/** How many of the figure's unit one of the unit read is; nothing where the two have nothing in common. */
function scaleIn(read: NumberRead, printed: Printed): Big | undefined {
  const unit = printed.units.get(printed.unit);
  if (unit === undefined) return undefined;
  if (read.kind === "multiple") return unit.dimension === "multiple" ? new Big(1) : undefined;
  if (read.unit === undefined) {
    // "Số dự án là 654": the unit stands elsewhere in the same words.
    const words = outside(read, printed);
    const named = namesOf(unit, read, printed).some((form) => hasWords(words, form));
    return named ? new Big(read.magnitude).div(read.magnitude === "1" ? 1 : unit.scale) : undefined;
  }
  const alike = [read.unit, ...(read.units ?? [])].find(
    ({ dimension }) => dimensionOf(dimension) === unit.dimension || isShortFor(dimension, unit, printed),
  );
  return alike && new Big(alike.scale).div(unit.scale);
}

/** In English a sign of two letters may be any word: "in" is no inch. A magnitude stands with its number: "1.2 million skilled workers". */
function namesOf({ vi, en }: Unit, { magnitude }: NumberRead, { english }: Printed): readonly string[] {
  if (!english) return [vi.long, vi.short];
  const names = en.short.length > 2 ? [en.long, en.short] : [en.long];
  return magnitude === "1" ? names : names.map((name) => name.replace(/^(thousand|million|billion|trillion) /, ""));
}

const measured = /^(length|area|volume|mass|time|energy|power|voltage|share|growth)/;

/** Once it is said what is counted, its last word is left out: "57.000 lượt khách, vượt 7.000 lượt". In English that would be the first one. */
function isShortFor(dimension: string, unit: Unit, { units, english }: Printed): boolean {
  if (english) return false;
  // A metre is no short form of a square metre, nor a year of a light-year.
  if (measured.test(dimension)) return false;
  const counted = [...units.values()].filter((other) => other.scale === "1");
  const whole = counted.filter((other) => other.dimension === unit.dimension);
  const short = counted.filter((other) => other.dimension === dimension);
  return short.some(({ vi }) => whole.some((other) => other.vi.long.startsWith(`${vi.long} `)));
}

/** Between two figures that share the unit of the second: "từ 783 lên 1.176 lao động", "5 và 7 tấn". */
const together = /^ ?(lên|còn|xuống|đến|tới|thành|và|hoặc|hay|,|-|–)( chỉ| hơn| gần| trên| khoảng)? $/iu;

const togetherInEnglish = /^ ?(to|and|or|,|-|–)( only| over| nearly| about)? $/iu;

/** A text without the figures that have a unit of their own, but for one that shares it. */
function outside(read: NumberRead, { text, figures, english }: Printed): string {
  const shares = english ? togetherInEnglish : together;
  return figures
    .filter(({ unit, start }) => unit !== undefined && !shares.test(text.slice(read.end, start)))
    .reduceRight((words, { start, end }) => `${words.slice(0, start)};${words.slice(end)}`, text);
}

/** Whether a form stands in a text as words of their own: "m" is not in "năm". */
function hasWords(text: string, form: string): boolean {
  const bare = form.toLowerCase();
  const whole = text.toLowerCase();
  for (let at = whole.indexOf(bare); at >= 0; at = whole.indexOf(bare, at + 1)) {
    const around = [whole.slice(0, at).at(-1) ?? " ", whole.charAt(at + bare.length) || " "];
    if (!around.some((letter) => /\p{L}/u.test(letter))) return true;
  }
  return false;
}

/** "%/năm" is read as a share by the year; among the units it is growth. */
export function dimensionOf(read: string | undefined): string | undefined {
  if (read === "share-per-year") return "growth";
  return read === "share-difference-per-year" ? "growth-difference" : read;
}

/** Equal in value and in the place of the last digit; the sign is looked at apart. */
function isSame(read: string, value: string, scale: Big): boolean {
  if (!/^-?\d/.test(read) || !/^-?\d+(\.\d+)?$/.test(value)) return false;
  const equal = new Big(read).times(scale).abs().eq(new Big(value).abs());
  const place = new Big(10).pow(-decimalsOf(read)).times(scale);
  return equal && place.eq(new Big(10).pow(-decimalsOf(value)));
}

/** A number that can be read in two ways has the value that the row's `marks` give it. */
function markedValue({ value, otherValues = [], foreign }: NumberRead, { marks }: Figure): string {
  const all = [value, ...otherValues, ...(foreign === undefined ? [] : [foreign])];
  if (all.length === 1 || marks === undefined) return value;
  return all.find((value) => value.includes(".") === (marks === "decimal")) ?? value;
}

/** Equal as an amount, but printed in another unit or with other digits. */
export function isSameAmount(read: NumberRead, figure: Figure, unitId: string, units: Units): boolean {
  const unit = units.get(unitId);
  if (unit === undefined || read.unit === undefined || !/^\d+(\.\d+)?$/.test(figure.value)) return false;
  if (dimensionOf(read.unit.dimension) !== unit.dimension) return false;
  return new Big(read.value).times(read.unit.scale).eq(new Big(figure.value).times(unit.scale));
}
