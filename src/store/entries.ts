/** The list of what a store keeps: by key, the files that were made, and the build that last wanted them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sha256 } from "../text/digest.ts";
import { writeWhole } from "./files.ts";
import type { Mark } from "./mark.ts";

const sumSchema = z.string().length(64);
const fileSchema = z.tuple([z.string(), sumSchema, z.number()]);
const entrySchema = z.strictObject({
  /** The number of the build that last wanted it. */
  used: z.number(),
  /** Each with its path within what was made, "" where that is a single file, its sum and its size in bytes. */
  files: z.array(fileSchema).readonly(),
});
const listSchema = z.strictObject({
  /** How many builds have used this store. */
  builds: z.number(),
  entries: z.array(z.tuple([z.string(), entrySchema])),
  /** How contents stood, by their sums. */
  marks: z.array(z.tuple([sumSchema, z.tuple([z.number(), z.number(), z.number(), z.number()])])),
});

export type Entry = z.output<typeof entrySchema>;
export type Entries = ReadonlyMap<string, Entry>;

export interface List {
  readonly builds: number;
  readonly entries: Entries;
  readonly marks: ReadonlyMap<string, Mark>;
}

export const emptyList: List = { builds: 0, entries: new Map(), marks: new Map() };

/** The file of the list: its first line is the sum of the rest, so that no altered list is believed. */
export function listAt(store: string): string {
  return join(store, "entries.json");
}

/** Reads the list; an empty one where there is none, or none that is whole. */
export function readList(store: string): List {
  const { data } = listSchema.safeParse(wholeList(store));
  if (data === undefined) return emptyList;
  const { builds, entries, marks } = data;
  return { builds, entries: new Map(entries), marks: new Map(marks) };
}

function wholeList(store: string): unknown {
  try {
    const text = readFileSync(listAt(store), "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return sha256(body) === text.slice(0, end) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the list, at once as a whole.
 * @throws {Error} when it cannot be written
 */
export function writeList(store: string, { builds, entries, marks }: List): void {
  const body = JSON.stringify({ builds, entries: [...entries], marks: [...marks] });
  writeWhole(listAt(store), `${sha256(body)}\n${body}`);
}
