/** Reads the downloads back as a stranger would: with other parsers, and by what the data package says of them. */
import Papa from "papaparse";
import { z } from "zod";
import type { Downloads } from "../../src/downloads/downloads.ts";
import { textOf } from "./sample.ts";

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
});

const field = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  type: z.enum(["string", "number", "integer", "date", "boolean"]),
  format: z.literal("uri").optional(),
  decimalChar: z.string().optional(),
  constraints: constraints.optional(),
});

const key = z.object({
  fields: z.array(z.string()),
  reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
});

const schema = z.object({
  fields: z.array(field),
  primaryKey: z.array(z.string()),
  foreignKeys: z.array(key).default([]),
});

const resource = z.object({
  name: z.string(),
  path: z.string(),
  bytes: z.number(),
  hash: z.string(),
  dialect: z.object({ delimiter: z.string() }).optional(),
  schema: schema.optional(),
});

export const packageSchema = z.object({ resources: z.array(resource) });

export type Field = z.output<typeof field>;
export type Schema = z.output<typeof schema>;
export type Lines = readonly (readonly string[])[];

/** A table of the package as its own CSV file holds it. */
export interface ReadTable {
  readonly name: string;
  readonly schema: Schema;
  readonly header: readonly string[];
  readonly lines: Lines;
}

/** Every table of a data package, read from its CSV file. */
export function tablesIn(downloads: Downloads): ReadTable[] {
  const { resources } = packageSchema.parse(JSON.parse(textOf(downloads, "datapackage.json")));
  return resources.flatMap(({ name, path, dialect, schema: described }) => {
    if (dialect === undefined || described === undefined) return [];
    const [header = [], ...lines] = parseCsv(textOf(downloads, path), dialect.delimiter);
    return [{ name, schema: described, header, lines }];
  });
}

/** Parses CSV. A byte order mark is the file's, not its first heading's. */
export function parseCsv(text: string, delimiter = ","): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** The lines of a table by the names of its columns. */
export function recordsIn({ header, lines }: Pick<ReadTable, "header" | "lines">): Record<string, string>[] {
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ""])));
}

/** The table of this name. */
export function tableIn(tables: readonly ReadTable[], name: string): ReadTable {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}
