/** Between a row's fields, each with its path, and the lists and groups of a data file. */
import type { Plain } from "../../input/yaml.ts";

export interface Field {
  readonly path: readonly (string | number)[];
  readonly value: Plain;
}

/** `wording: vuot` and `wording: { value: vuot }` are the same field. */
export function wholePath(path: Field["path"]): Field["path"] {
  return path.length === 1 && path[0] === "wording" ? ["wording", "value"] : path;
}

/** The fields of a row, each by its whole path. */
export function fieldsOfRow(row: Plain): Field[] {
  return fieldsIn(row).map(({ path, value }) => ({ path: wholePath(path), value }));
}

/** Puts fields into the groups and lists that their paths name, in the order in which they are given. */
export function nest(fields: readonly Field[]): Plain {
  const groups = new Map<string | number, Field[]>();
  for (const { path, value } of fields) {
    const [first = "", ...rest] = path;
    groups.set(first, [...(groups.get(first) ?? []), { path: rest, value }]);
  }
  const entries = [...groups].map(([key, inner]) => [key, leafOf(inner) ?? nest(inner)] as const);
  const listed = entries.length > 0 && entries.every(([key]) => typeof key === "number");
  if (!listed) return Object.fromEntries(entries);
  return [...entries].sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}

function leafOf(fields: readonly Field[]): Plain | undefined {
  return fields.find(({ path }) => path.length === 0)?.value;
}

/** The fields of a group or list; a list of texts is one field. */
export function fieldsIn(plain: Plain, path: readonly (string | number)[] = []): Field[] {
  if (typeof plain === "string" || isTextList(plain)) return [{ path, value: plain }];
  const entries = Array.isArray(plain) ? [...plain.entries()] : Object.entries(plain);
  return entries.flatMap(([key, value]) => fieldsIn(value, [...path, key]));
}

function isTextList(plain: Plain): boolean {
  return Array.isArray(plain) && plain.every((item) => typeof item === "string");
}
