/** Holds the lines of a table against its Table Schema: as little of the standard as the downloads use, written anew. */
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { isDay } from "../../src/text/dates.ts";
import type { Field, ReadTable, Schema } from "./reading.ts";
import { recordsIn } from "./reading.ts";

const ajv = new Ajv();
formats.default(ajv);
/** By RFC 3986, which is narrower than what browsers take. */
const isUri = ajv.compile({ type: "string", format: "uri" });

/** What is wrong with a table, one text a fault. */
export function faultsIn(table: ReadTable, others: readonly ReadTable[]): string[] {
  const { name, schema, header, lines } = table;
  const names = schema.fields.map((field) => field.name);
  const records = recordsIn(table);
  return [
    ...(header.join() === names.join() ? [] : [`${name}: header ${header.join()}`]),
    ...lines.filter((line) => line.length !== names.length).map((line) => `${name}: ${line.length} cells`),
    ...schema.fields.flatMap((field) =>
      columnFaults(
        field,
        records.map((record) => record[field.name] ?? ""),
      ).map((fault) => `${name}: ${fault}`),
    ),
    ...keyFaults(schema, records).map((fault) => `${name}: ${fault}`),
    ...referenceFaults(schema, records, others).map((fault) => `${name}: ${fault}`),
  ];
}

function columnFaults(field: Field, cells: readonly string[]): string[] {
  const { required, unique } = field.constraints ?? {};
  const filled = cells.filter((cell) => cell !== "");
  const missing = required === true && filled.length < cells.length ? [`${field.name} lacks a value`] : [];
  const twice = unique === true && new Set(filled).size < filled.length ? [`${field.name} has a value twice`] : [];
  const wrong = filled.filter((cell) => !fits(cell, field)).map((cell) => `${field.name} cannot be ${cell}`);
  return [...missing, ...twice, ...wrong];
}

function fits(cell: string, { type, format, decimalChar = ".", constraints = {} }: Field): boolean {
  const { enum: codes, pattern } = constraints;
  if (codes !== undefined && !codes.includes(cell)) return false;
  if (pattern !== undefined && !new RegExp(`^(${pattern})$`).test(cell)) return false;
  if (format === "uri") return isUri(cell);
  switch (type) {
    case "number":
      return /^-?\d+(\.\d+)?$/.test(decimalChar === "," && cell.includes(".") ? "" : cell.replace(decimalChar, "."));
    case "integer":
      return /^-?\d+$/.test(cell);
    case "date":
      return isDay(cell);
    case "boolean":
      return cell === "true" || cell === "false";
    case "string":
      return true;
  }
}

type Records = readonly Readonly<Record<string, string>>[];

function keyFaults({ primaryKey }: Schema, records: Records): string[] {
  const keys = records.map((record) => primaryKey.map((name) => record[name]).join("\0"));
  const empty = records.some((record) => primaryKey.some((name) => !record[name]));
  return [...(new Set(keys).size < keys.length ? ["two lines of one key"] : []), ...(empty ? ["a key is empty"] : [])];
}

/** Cells that name a line of another table: an empty one names none. */
function referenceFaults({ foreignKeys }: Schema, records: Records, others: readonly ReadTable[]): string[] {
  return foreignKeys.flatMap(({ fields: [from = ""], reference }) => {
    const other = others.find(({ name }) => name === reference.resource);
    if (other === undefined) return [`no table ${reference.resource}`];
    const known = new Set(recordsIn(other).map((record) => record[reference.fields[0] ?? ""]));
    return records.flatMap((record) => {
      const cell = record[from] ?? "";
      return cell === "" || known.has(cell) ? [] : [`${from} names ${cell}, which is no line of ${reference.resource}`];
    });
  });
}
