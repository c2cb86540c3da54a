/**
 * Columns for every field of a row that has none of its own: headed by the keys that lead to it, as in `targets.2.value` or
 * `result.table.row`. By such a name each of the usual columns is known as well.
 */
import { fieldAt, jsonSchemaOf } from "../../input/json-schema.ts";
import { rowSchema } from "../../ledger/row.ts";
import { type Column, columns, type Reads } from "./columns.ts";
import { wholePath } from "./nest.ts";

type Path = Column["path"];

/** A column by the keys of its field, and places in a list counted from 1. */
export function nameOf({ path, reads }: Pick<Column, "path" | "reads">): string {
  if (reads === "note") return "note";
  return path.map((key) => (typeof key === "number" ? key + 1 : key)).join(".");
}

/** The column of a field, by its keys. */
export function nameAt(path: Path): string {
  return nameOf({ path, reads: "text" });
}

const named: ReadonlyMap<string, Column> = new Map(columns.map((column) => [nameOf(column), column]));

/** The column of such a name; nothing where no row has the field. */
export function columnNamed(name: string): Column | undefined {
  return named.get(name) ?? columnAt(name.split(".").map((key) => (/^[1-9]\d?$/.test(key) ? Number(key) - 1 : key)));
}

/** The column of a field. */
export function columnAt(given: Path): Column | undefined {
  const path = wholePath(given);
  const reads = readsOf(path);
  const heading = nameOf({ path, reads });
  const known = named.get(heading);
  if (known !== undefined) return known;
  const words = { heading, help: "", example: "" };
  return fieldAt(rowSchemaOf(), path) ? { ...words, en: words, path, reads } : undefined;
}

let schema: ReturnType<typeof jsonSchemaOf> | undefined;

function rowSchemaOf(): ReturnType<typeof jsonSchemaOf> {
  schema ??= jsonSchemaOf(rowSchema);
  return schema;
}

/** How fields are read that no usual column has the like of. */
const others: Readonly<Record<string, Reads>> = { on: "day", tolerance: "decimal" };

/** As the usual columns read a field of that key; what stands in a table's cells is text. */
function readsOf(path: Path): Reads {
  const key = path.at(-1) ?? "";
  if (path.includes("table")) return "text";
  return others[key] ?? columns.find((column) => column.path.at(-1) === key)?.reads ?? "text";
}

/** Columns in the order in which a row's fields are written; those that have no usual place stand behind the others of their group. */
export function inOrder<Item>(items: readonly Item[], columnOf: (item: Item) => Column): Item[] {
  return [...items].sort((a, b) => {
    const [first, second] = [columnOf(a), columnOf(b)];
    return rankOf(first) - rankOf(second) || compareLists(first.path, second.path) || keyRank(first) - keyRank(second);
  });
}

function rankOf(column: Column): number {
  const own = columns.indexOf(column);
  if (own >= 0) return own;
  const last = columns.findLastIndex(({ path }) => path[0] === column.path[0]);
  return (last >= 0 ? last : columns.length) + 0.5;
}

/** Keys in the order of the usual columns; those that no usual column has stand behind. */
const keys: readonly (string | number | undefined)[] = [...columns.map(({ path }) => path.at(-1)), "as", "on", "note"];

function keyRank({ path }: Column): number {
  const at = keys.indexOf(path.at(-1));
  return at < 0 ? keys.length : at;
}

/** The second item of a list stands behind the first. */
function compareLists(a: Path, b: Path): number {
  const [first, second] = [a, b].map((path) => path.find((key) => typeof key === "number") ?? 0);
  return Number(first) - Number(second);
}
