/** Whether the words that a figure cites state that figure: its number, its qualifier and its unit. */
import type { Said } from "../input/said.ts";
import { dimensionOf, isAmount, isSameAmount, signFits } from "./match.ts";
import * as say from "./messages.ts";
import { type NotFigure, type NumberRead, readNumbers, type UnitForms, unitFormsOf } from "./reader/read.ts";
import type { Figure, Row } from "./row.ts";
import type { Units } from "./scale.ts";

/** What the reader needs to know: the units, and their forms made ready for it. */
export interface Reader {
  readonly units: Units;
  readonly forms: UnitForms;
}

/** Makes the units of an archive ready for reading; once an archive. */
export function readerOf(units: Units): Reader {
  return { units, forms: unitFormsOf(units.values()) };
}

/** What is to be proved: a figure of a row, and what kind of figure it is. */
export interface Claimed {
  readonly figure: Figure;
  readonly row: Pick<Row, "kind" | "unit">;
  /** "result", "targets", "margin", "change" … */
  readonly name: string;
}

/** Where the words state a figure, or why they do not. `at` is missing where no number is looked for: a zero in words, an unknown unit. */
export type Proof = { readonly at: Stretch | undefined } | { readonly said: Said };

type Stretch = Pick<NumberRead, "start" | "end">;

/**
 * Reads the words as Vietnamese writes numbers, and holds the figure against what it finds: exactly one number must match.
 * @param text the quote, or a table's cell with its unit
 * @returns where in the text the figure stands; else what is wrong, and what the words say
 */
export function proofOf(claimed: Claimed, text: string, reader: Reader): Proof {
  const { figure, row, name } = claimed;
  const { figures, others } = readNumbers(text, reader.forms);
  if (row.kind === "milestone" && ownKinds.includes(name)) return proofOfDate(figure, text, others);
  const from = text.search(/lần lượt/iu);
  const listed = from < 0 ? [] : figures.filter(({ start }) => start > from);
  const proofIn = (read: readonly NumberRead[]): Proof => proofAmong(claimed, text, read, reader);
  if (figure.order !== undefined) return proofAt(figure.order, listed, proofIn);
  const proof = proofIn(figures);
  if (listed.length < 2 || "at" in proofIn(figures.filter((read) => !listed.includes(read)))) return proof;
  return listed.some((read) => "at" in proofIn([read])) ? { said: say.orderNeeded(texts(listed)) } : proof;
}

/** Several figures after "lần lượt" go in order with what stands before; the row says which of them is meant. */
function proofAt(order: number, listed: readonly NumberRead[], proofIn: (read: readonly NumberRead[]) => Proof): Proof {
  const meant = listed[order - 1];
  return meant === undefined ? { said: say.noSuchOrder(order, listed.length) } : proofIn([meant]);
}

function proofAmong(claimed: Claimed, text: string, figures: readonly NumberRead[], reader: Reader): Proof {
  const { figure, row, name } = claimed;
  if ((row.kind === "ratio" || row.kind === "rank") && ownKinds.includes(name))
    return proofOfTerms(claimed, text, figures);
  if (figures.length === 0 && isZero(figure) && zeroWords.test(text)) return { at: undefined };
  return proofOfAmount(claimed, text, figures, reader);
}

/** The figures that are of the row's own kind; a margin of a rank is a number of places, not a rank. */
const ownKinds: readonly string[] = ["result", "targets", "baseline", "interim", "corrected"];

/** What says "none" without a digit. */
const zeroWords = /không (để|có|còn|xảy ra|phát sinh)|chưa (có|xảy ra)|không vụ|không ca/iu;

function isZero({ value }: Figure): boolean {
  return !/[1-9]/.test(value);
}

/** What is before or after a date its comparator says: a date has no qualifier. */
function proofOfDate({ value, qualifier }: Figure, text: string, others: readonly NotFigure[]): Proof {
  const dates = others.filter(({ period }) => period !== undefined);
  const at = dates.find(({ period }) => period === value);
  if (at !== undefined && qualifier !== undefined)
    return { said: say.otherQualifierInQuote(qualifier, at.text, undefined) };
  if (at !== undefined) return { at };
  return {
    said: dates.length === 0 ? say.noNumberInQuote(value, text) : say.valueNotInQuote(value, text, texts(dates)),
  };
}

/** A ratio's two terms, or a rank with the number of those ranked, where that is told. */
function proofOfTerms({ figure, row }: Claimed, text: string, figures: readonly NumberRead[]): Proof {
  const kinds = row.kind === "rank" ? ["rank"] : ["ratio", "fraction"];
  const shown = `${figure.value}${figure.of === undefined ? "" : `/${figure.of}`}`;
  const same = figures.filter(
    ({ kind, value, of }) => kinds.includes(kind) && value === figure.value && of === figure.of,
  );
  const matching = same.filter(({ qualifier }) => qualifier === figure.qualifier);
  const [[at, twice], [near]] = [matching, same];
  if (twice !== undefined) return { said: say.valueTwiceInQuote(shown, texts(matching)) };
  if (at !== undefined) return { at };
  if (near !== undefined) return { said: say.otherQualifierInQuote(figure.qualifier, near.text, near.qualifier) };
  return {
    said: figures.length === 0 ? say.noNumberInQuote(shown, text) : say.valueNotInQuote(shown, text, texts(figures)),
  };
}

function proofOfAmount(claimed: Claimed, text: string, figures: readonly NumberRead[], reader: Reader): Proof {
  const { figure, name } = claimed;
  const value = figure.to === undefined ? figure.value : `${figure.value}–${figure.to}`;
  // A unit that is missing or unknown is a fault of its own.
  if (!reader.units.has(unitOf(claimed))) return { at: undefined };
  if (figures.length === 0) return { said: say.noNumberInQuote(value, text) };
  const printed = { unit: unitOf(claimed), text, units: reader.units };
  const same = figures.filter((read) => isAmount(read, figure, printed));
  const exact = same.filter(({ qualifier }) => qualifier === figure.qualifier);
  const [at] = exact;
  if (at === undefined) return { said: nearMiss(claimed, text, figures, same, reader) };
  if (exact.length > 1) return { said: say.valueTwiceInQuote(value, texts(exact)) };
  if (at.otherValues !== undefined && figure.marks === undefined)
    return { said: say.ambiguousNumber(at.text, [at.value, ...at.otherValues]) };
  return signFits(figure, name, at, text) ? { at } : { said: say.otherSignInQuote(figure.value, text) };
}

/** Attainments and indexes are told in percent unless the row says otherwise. */
function unitOf({ figure, row, name }: Claimed): string {
  const usual = name === "attainment" || name === "index" ? "percent" : row.unit;
  return figure.printed ?? usual ?? "";
}

/** What comes nearest: the same amount otherwise qualified, the same digits in another unit, or what is there. */
function nearMiss(
  claimed: Claimed,
  text: string,
  figures: readonly NumberRead[],
  same: readonly NumberRead[],
  reader: Reader,
): Said {
  const { figure } = claimed;
  const [qualified] = same;
  if (qualified !== undefined) return say.otherQualifierInQuote(figure.qualifier, qualified.text, qualified.qualifier);
  const unit = unitOf(claimed);
  const other = figures.find((read) => read.value.replace(/^-/, "") === figure.value.replace(/^-/, ""));
  if (other !== undefined && other.to === figure.to && other.otherValues === undefined)
    return say.otherUnitInQuote(unit, other.text, writeUnit(other, reader.units));
  const coarser = figures.find((read) => isSameAmount(read, figure, unit, reader.units));
  if (coarser !== undefined)
    return say.otherPrecisionInQuote(figure.value, coarser.text, writeFigure(coarser, reader.units));
  return say.valueNotInQuote(figure.value, text, texts(figures));
}

function writeUnit({ unit }: NumberRead, units: Units): string | undefined {
  const known = [...units.values()].find(
    ({ dimension, scale }) => dimension === dimensionOf(unit?.dimension) && scale === unit?.scale,
  );
  return known && `printed: ${known.id}`;
}

function writeFigure(read: NumberRead, units: Units): string {
  const unit = writeUnit(read, units);
  return `value: "${read.value}"${unit === undefined ? "" : `, ${unit}`}`;
}

function texts(figures: readonly { readonly text: string }[]): string[] {
  return figures.map(({ text }) => text);
}
