/** A table's columns as a Table Schema, so that any program can check what it reads. Source: datapackage.org, Table Schema 2.0. */
import type { Strings } from "../strings/strings.ts";
import { type Dialect, plainDialect } from "./csv.ts";
import { type Column, listMark, type Table, tableFiles } from "./table.ts";

/** Describes a table as one dialect writes it. */
export function schemaOf(
  { columns, key, references }: Table,
  strings: Strings,
  { decimalMark }: Dialect = plainDialect,
) {
  return {
    fields: columns.map((column) => fieldOf(column, strings, decimalMark)),
    missingValues: [""],
    primaryKey: key,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ column, table, to }) => ({
        fields: [column],
        reference: { resource: tableFiles[table], fields: [to] },
      })),
    }),
  };
}

/** Ids with the mark of lists between them. */
const listPattern = `[a-z0-9-]+(${listMark}[a-z0-9-]+)*`;

function fieldOf({ name, type, format, codes, required, unique }: Column, { data }: Strings, decimalMark: string) {
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(type === "list" && { pattern: listPattern }),
    ...(codes && { enum: Object.keys(codes) }),
  };
  return {
    name,
    title: data.columns[name],
    description: data.notes[name],
    // The standard has lists, but its published profile does not know them yet: here they are text of a certain form.
    type: type === "list" ? "string" : type,
    ...(format && { format }),
    ...(type === "number" && { decimalChar: decimalMark }),
    ...(codes && { categories: Object.entries(codes).map(([value, label]) => ({ value, label })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
