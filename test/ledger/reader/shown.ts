/** What the reader finds, in one line a finding, so that a table of cases reads like the table of traps. */
import {
  type NotFigure,
  type NumberRead,
  readNumbers,
  type UnitRead,
  unitFormsOf,
} from "../../../src/ledger/reader/read.ts";
import { builtInUnits } from "../../../src/strings/strings.ts";

export const units = builtInUnits();
export const forms = unitFormsOf(units);

/**
 * Reads a text and shows what is found, in its order: "over 1.9 billion-usd", "date 2020-08-03".
 * What does not fill the whole text is preceded by its own words: "12 huyện: 12 district".
 */
export function shown(text: string): readonly string[] {
  const { figures, others } = readNumbers(text, forms);
  return [...figures.map((read) => ({ ...read, shown: shownFigure(read) })), ...others.map(withShown)]
    .sort((a, b) => a.start - b.start)
    .map((found) => (found.text === text ? found.shown : `${found.text}: ${found.shown}`));
}

function withShown(other: NotFigure): NotFigure & { readonly shown: string } {
  return { ...other, shown: spaced(other.kind, other.period) };
}

function shownFigure({
  kind,
  direction,
  qualifier,
  value,
  to,
  of,
  magnitude,
  unit,
  units,
  otherValues,
}: NumberRead): string {
  const number = `${value}${to === undefined ? "" : `…${to}`}${of === undefined ? "" : `/${of}`}`;
  const measured =
    unit === undefined ? (magnitude === "1" ? undefined : `×${magnitude}`) : (units ?? [unit]).map(nameOf).join("|");
  const otherwise = otherValues === undefined ? undefined : `or ${otherValues.join(", ")}`;
  return spaced(kind === "quantity" ? undefined : kind, direction, qualifier, number, measured, otherwise);
}

/** A unit's id, or dimension and scale where no unit of that size is known. */
function nameOf({ dimension, scale }: UnitRead): string {
  const known = units.find((unit) => unit.dimension === dimension && unit.scale === scale);
  return known?.id ?? `${dimension}×${scale}`;
}

function spaced(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

/** The name of a case: "hơn 1,9 tỷ USD is over 1.9 billion-usd". */
export function named(text: string, found: readonly string[]): string {
  return `${text.replaceAll("\n", "⏎")} is ${found.length === 0 ? "no number" : found.join("; ")}`;
}
