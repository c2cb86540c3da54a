/**
 * Writes names and compounds in files by how they begin: a trie, of which each node is a file that answers alone. What
 * has no room in a node stands in its children; the node itself keeps the first of each sort, for who typed no further.
 */
import { groupBy } from "../../archive/group.ts";
import { compareCodes } from "../../text/collate.ts";
import type { Compound } from "./compounds.ts";
import { beginningFile, beginningsFile, type LexiconFile, type Name, nameKinds } from "./files.ts";
import { beginningOf } from "./syllable.ts";

/** The most UTF-16 units of a file: about 2 KB gzipped. */
const mostOfFile = 4_000;
/** Of each sort, in a file that has no room for all: more than are shown, for marks that were typed choose among them. */
const firsts = 10;
/** Longer beginnings have no file of their own. */
const deepest = 24;
/** So many articles, the newest, are found by every word of their titles, older ones by how these begin. */
const newest = 300;

interface Entry {
  /** How it begins, from the word by which it is found. */
  readonly key: string;
  readonly sort: "name" | "compound" | "article";
  readonly line: string;
}

/**
 * Writes the beginnings.
 * @param names in the order in which they are offered
 */
export function beginnings(names: readonly Name[], compounds: readonly Compound[]): LexiconFile[] {
  const articles = names.filter(({ kind }) => kind === "article");
  const others = names.filter(({ kind }) => kind !== "article");
  const files = new Map<string, string>();
  const entries = [
    ...byBeginning(others, "name"),
    ...byLaterWords(others, "name"),
    ...compoundEntries(compounds),
    ...byBeginning(articles, "article"),
    ...byLaterWords(articles.slice(0, newest), "article"),
  ];
  grow("", entries, files);
  return [
    { name: beginningsFile, text: [...files.keys()].sort(compareCodes).join("\n") },
    ...[...files].map(([key, text]) => ({ name: beginningFile(key), text })),
  ];
}

function byBeginning(names: readonly Name[], sort: Entry["sort"]): Entry[] {
  return names.map((name) => ({ key: beginningOf(name.text), sort, line: lineOf(name) }));
}

function byLaterWords(names: readonly Name[], sort: Entry["sort"]): Entry[] {
  return names.flatMap((name) => {
    const key = beginningOf(name.text);
    const line = lineOf(name);
    return [...key.matchAll(/ (?=.)/g)].map(({ index }) => ({ key: key.slice(index + 1), sort, line }));
  });
}

/** The commonest first. */
function compoundEntries(compounds: readonly Compound[]): Entry[] {
  return compounds
    .map(({ syllables, documents }) => ({ line: syllables.join(" "), documents }))
    .sort((a, b) => b.documents - a.documents || compareCodes(a.line, b.line))
    .map(({ line }) => ({ key: beginningOf(line), sort: "compound", line }));
}

/** White space is one space: a tab or a new line would begin another field. */
function lineOf({ kind, address, text }: Name): string {
  return [nameKinds.indexOf(kind), address, text.normalize("NFC").replace(/\s+/g, " ")].join("\t");
}

/** Writes a node and those below it. What has no letters cannot be typed, and has no file. */
function grow(key: string, entries: readonly Entry[], files: Map<string, string>): void {
  const lines = uniqueLines(entries);
  const whole = lines.join("\n");
  if (whole.length <= mostOfFile) {
    files.set(key, whole);
    return;
  }
  const sorts = [...groupBy(entries, ({ sort }) => sort).values()];
  files.set(key, sorts.flatMap((some) => uniqueLines(some).slice(0, firsts)).join("\n"));
  if (key.length === deepest) return;
  const longer = entries.filter((entry) => entry.key.length > key.length);
  for (const [next, some] of groupBy(longer, (entry) => entry.key.slice(0, key.length + 1))) grow(next, some, files);
}

/** A name that holds a word twice is offered once. */
function uniqueLines(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ line }) => line))];
}
