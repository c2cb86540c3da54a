/** What words say instead of the figure that they were to state, and what to write then. */

import type { Said } from "../input/said.ts";
import type { Unit } from "../input/units.ts";
import { type Claimed, isOwn, type Reader, unitOf } from "./claimed.ts";
import { dimensionOf, isSameAmount } from "./match.ts";
import * as say from "./messages.ts";
import type { NotFigure, NumberRead } from "./reader/read.ts";
import type { Figure } from "./row.ts";
import { sameFamily, type Units } from "./scale.ts";

/** Words without any figure. */
export function nothingRead({ value }: Figure, text: string, others: readonly NotFigure[]): Said {
  const malformed = others.find(({ kind }) => kind === "malformed");
  return malformed === undefined ? say.noNumberInQuote(value, text) : say.malformedNumber(malformed.text);
}

/**
 * What comes nearest: the same amount otherwise qualified, the same digits in another unit, or what is there.
 * @param same the figures that have the amount, with another qualifier
 */
export function nearMiss(
  claimed: Claimed,
  text: string,
  figures: readonly NumberRead[],
  same: readonly NumberRead[],
  { units }: Reader,
): Said {
  const { figure } = claimed;
  const [qualified] = same;
  if (qualified !== undefined) return say.otherQualifierInQuote(figure.qualifier, qualified.text, qualified.qualifier);
  const unit = unitOf(claimed);
  const alike = figures.filter((read) => (read.to === undefined) === (figure.to === undefined));
  const other = alike.find((read) => sameDigits(read, figure));
  if (other?.unit === undefined && other !== undefined)
    return say.unitNotInQuote(other.text, figure.table !== undefined);
  if (other !== undefined) return say.otherUnitInQuote(unit, other.text, writeUnit(other, claimed, units));
  const coarser = alike.find((read) => read.to === figure.to && isSameAmount(read, figure, unit, units));
  if (coarser === undefined)
    return say.valueNotInQuote(shownOf(figure), text, texts(figures), writeOnly(figures, claimed, units));
  return say.otherPrecisionInQuote(figure.value, coarser.text, writeFigure(coarser, claimed, units));
}

function sameDigits(read: NumberRead, figure: Figure): boolean {
  const bare = (value: string): string => value.replace(/^-/, "");
  return read.otherValues === undefined && read.to === figure.to && bare(read.value) === bare(figure.value);
}

function shownOf({ value, to }: Figure): string {
  return to === undefined ? value : `${value}–${to}`;
}

/** The unit that was read, under the key that makes the row right: its own, where the two have nothing in common. */
function writeUnit(read: NumberRead, claimed: Claimed, units: Units): string | undefined {
  const known = unitRead(read, units);
  if (known === undefined) return undefined;
  const own = isOwn(claimed) && !sameFamily(known.id, claimed.row.unit ?? "", units);
  return `${own ? "unit" : "printed"}: ${known.id}`;
}

function unitRead({ unit }: NumberRead, units: Units): Unit | undefined {
  return [...units.values()].find(
    ({ dimension, scale }) => dimension === dimensionOf(unit?.dimension) && scale === unit?.scale,
  );
}

function writeFigure(read: NumberRead, claimed: Claimed, units: Units): string {
  const unit = unitRead(read, units);
  const printed = unit === undefined || unit.id === unitOf(claimed) ? "" : `, printed: ${unit.id}`;
  const to = read.to === undefined ? "" : `, to: "${read.to}"`;
  return `value: "${read.value}"${to}${printed}`;
}

/** The one figure that words state, as a row writes it; nothing where they state several, or one that can be read in two ways. */
function writeOnly(figures: readonly NumberRead[], claimed: Claimed, units: Units): string | undefined {
  const [only, another] = figures;
  if (only === undefined || another !== undefined || only.otherValues !== undefined || only.of !== undefined)
    return undefined;
  const qualifier = only.qualifier === claimed.figure.qualifier ? "" : `, qualifier: ${only.qualifier}`;
  return only.qualifier === undefined && qualifier !== ""
    ? undefined
    : `${writeFigure(only, claimed, units)}${qualifier}`;
}

/** The terms of a ratio or rank, as a row writes them, where words state only one. */
export function writeTerms(terms: readonly NumberRead[]): string | undefined {
  const [only, another] = terms;
  if (only === undefined || another !== undefined) return undefined;
  return `value: "${only.value}"${only.of === undefined ? "" : `, of: "${only.of}"`}`;
}

/** The one date that words state. */
export function writeDate(dates: readonly NotFigure[]): string | undefined {
  const [only, another] = dates;
  return only?.period === undefined || another !== undefined ? undefined : `value: "${only.period}"`;
}

export function texts(figures: readonly { readonly text: string }[]): string[] {
  return figures.map(({ text }) => text);
}
