/** What a sheet says otherwise of a row than the archive does, field by field. */
import type { Plain } from "../../input/yaml.ts";
import { foldSpace } from "../../text/space.ts";
import type { Draft } from "./draft.ts";
import { type Field, fieldsOfRow } from "./nest.ts";

export interface Change {
  readonly path: Field["path"];
  /** Missing where the archive says nothing. */
  readonly from: Plain | undefined;
  /** Missing where the sheet says nothing. */
  readonly to: Plain | undefined;
}

/** A row that the archive has and the sheet changes. */
export interface ChangedRow {
  readonly draft: Draft;
  /** The file of the ledger, and the row's place in it, from 0. */
  readonly file: string;
  readonly index: number;
  /** Where it stands, as it is told. */
  readonly place: string;
  readonly changes: readonly Change[];
  /** What the sheet notes of it, where that does not stand above it yet. */
  readonly note?: string;
}

/**
 * Holds a row of the archive against fields of a sheet.
 * @returns the fields of either that the other has not, or has otherwise; those of the sheet first
 */
export function changesBetween(row: Plain, fields: readonly Field[]): Change[] {
  const there = new Map(fieldsOfRow(row).map((field) => [keyOf(field), field]));
  const here = new Map(fields.map((field) => [keyOf(field), field]));
  const changed = [...here].flatMap(([key, { path, value }]) => {
    const from = there.get(key)?.value;
    return isSame(from, value) ? [] : [{ path, from, to: value }];
  });
  const gone = [...there].flatMap(([key, { path, value }]) =>
    here.has(key) || isSame(value, undefined) ? [] : [{ path, from: value, to: undefined }],
  );
  return [...changed, ...gone];
}

/** A sheet folds white space; a text that differs in that alone is the same. */
function isSame(a: Plain | undefined, b: Plain | undefined): boolean {
  return foldSpace(shownValue(a)) === foldSpace(shownValue(b));
}

function keyOf({ path }: Field): string {
  return path.join(".");
}

/** A value on one line, as it is told; nothing where there is none. */
export function shownValue(value: Plain | undefined): string {
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
