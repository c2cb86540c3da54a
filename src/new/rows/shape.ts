/** What a figure that was read is in a row: the row's kind and unit, and the figure's own fields. */
import type { Unit } from "../../input/units.ts";
import type { NumberRead, UnitRead } from "../../ledger/reader/read.ts";
import type { RowKind } from "../../ledger/row.ts";
import type { Units } from "../../ledger/scale.ts";

export interface Shape {
  readonly kind: RowKind;
  /** Missing where no known unit is that of the figure, or its kind has none. */
  readonly unit?: string;
  readonly value: string;
  readonly to?: string;
  readonly of?: string;
  readonly qualifier?: string;
  /** The values between which the archivist has to choose. */
  readonly readings?: readonly string[];
}

/** @param next the figure that follows in the same words: its unit is that of both in "từ 783 lên 1.176 lao động" */
export function shapeOf(read: NumberRead, next: NumberRead | undefined, units: Units): Shape {
  const { kind, value, to, of, qualifier, otherValues } = read;
  if (kind === "rank") return { kind: "rank", value, ...(of !== undefined && { of }) };
  if (kind === "ratio" || kind === "fraction") return { kind: "ratio", value, ...(of !== undefined && { of }) };
  const unit = unitOf(read.unit === undefined && next !== undefined ? next : read, units)?.id;
  return {
    kind: "number",
    ...(unit !== undefined && { unit }),
    value,
    ...(to !== undefined && { to }),
    ...(qualifier !== undefined && { qualifier }),
    ...(otherValues !== undefined && { readings: [value, ...otherValues] }),
  };
}

/** The known unit that is the printed one, in dimension and in scale; of several, the likeliest to be meant. */
function unitOf({ kind, unit, units: all = [] }: NumberRead, units: Units): Unit | undefined {
  const known = [...units.values()];
  if (kind === "multiple") return known.find(({ dimension }) => dimension === "multiple");
  const read: readonly UnitRead[] = unit === undefined ? [] : [unit, ...all];
  return read.flatMap(
    ({ dimension, scale }) => known.find((each) => each.dimension === dimension && each.scale === scale) ?? [],
  )[0];
}
