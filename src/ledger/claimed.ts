/** What is to be proved, and what it is proved with. */

import type { Unit } from "../input/units.ts";
import { englishFormsOf, type UnitForms, unitFormsOf } from "./reader/read.ts";
import type { Figure, Row, Target } from "./row.ts";
import type { Units } from "./scale.ts";

/** What the reader needs to know: the units, and their forms made ready for it. */
export interface Reader {
  readonly units: Units;
  readonly forms: UnitForms;
}

/** Makes the units of an archive ready for reading: once in a process, where all that it reads has the same. */
export function readerOf(units: Units): Reader {
  const all = [...units.values()];
  if (all.length !== last?.units.length || all.some((unit, index) => unit !== last?.units[index]))
    last = { units: all, forms: unitFormsOf(all) };
  return { units, forms: last.forms };
}

/** The same for articles in English; made once for the units of an archive, where the first such article is read. */
export function englishReaderOf(units: Units): Reader {
  const reader = english.get(units) ?? { units, forms: englishFormsOf([...units.values()]) };
  english.set(units, reader);
  return reader;
}

const english = new WeakMap<Units, Reader>();

let last: { readonly units: readonly Unit[]; readonly forms: UnitForms } | undefined;

/** What a proof needs to know of its row; what is not known of one that is only being written, nothing is held against. */
export type Stating = Pick<Row, "kind" | "unit"> &
  Partial<Pick<Row, "name" | "better" | "targets" | "measure" | "period" | "as_of">>;

/** A figure of a row, and what kind of figure it is. */
export interface Claimed {
  readonly figure: Figure;
  readonly row: Stating;
  /** The target that the figure is, or speaks of. */
  readonly target?: Target | undefined;
  /** "result", "targets", "margin", "change" … */
  readonly name: string;
}

const ownKinds: readonly string[] = ["result", "targets", "baseline", "interim", "corrected"];

/** Whether a figure is of the row's own kind; a margin of a rank is a number of places, not a rank. */
export function isOwn({ name }: Pick<Claimed, "name">): boolean {
  return ownKinds.includes(name);
}

/** The unit that a figure is printed in: attainments and indexes are told in percent unless the row says otherwise. */
export function unitOf({ figure, row, name }: Claimed): string {
  const usual = name === "attainment" || name === "index" ? "percent" : row.unit;
  return figure.printed ?? usual ?? "";
}
