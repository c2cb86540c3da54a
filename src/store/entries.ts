/** The list of what a store keeps: by key, the files that were made, and the build that last wanted them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sha256 } from "../text/digest.ts";
import { writeWhole } from "./files.ts";

const sumForm = z.string().regex(/^[0-9a-f]{64}$/);
const fileSchema = z.tuple([z.string(), sumForm, z.number().int()]);
const entrySchema = z.strictObject({
  /** The number of the build that last wanted it. */
  used: z.number().int(),
  /** Each with its path within what was made, "" where that is a single file, its sum and its size in bytes. */
  files: z.array(fileSchema).readonly(),
});
const listSchema = z.strictObject({
  /** How many builds have used this store. */
  builds: z.number().int(),
  entries: z.record(z.string().regex(/^[0-9a-f]{32}$/), entrySchema),
});

export type Entry = z.output<typeof entrySchema>;
export type Entries = ReadonlyMap<string, Entry>;

export interface List {
  readonly builds: number;
  readonly entries: Entries;
}

/** The file of the list: its first line is the sum of the rest, so that no altered list is believed. */
export function listAt(store: string): string {
  return join(store, "entries.json");
}

/** Reads the list; an empty one where there is none, or none that is whole. */
export async function readList(store: string): Promise<List> {
  const text = await readFile(listAt(store), "utf8").catch(() => "");
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end < 0 || sha256(body) !== text.slice(0, end)) return { builds: 0, entries: new Map() };
  const parsed = listSchema.safeParse(JSON.parse(body));
  if (!parsed.success) return { builds: 0, entries: new Map() };
  return { builds: parsed.data.builds, entries: new Map(Object.entries(parsed.data.entries)) };
}

/**
 * Writes the list, at once as a whole.
 * @throws {Error} when it cannot be written
 */
export async function writeList(store: string, { builds, entries }: List): Promise<void> {
  const body = JSON.stringify({ builds, entries: Object.fromEntries(entries) });
  await writeWhole(listAt(store), `${sha256(body)}\n${body}`);
}
