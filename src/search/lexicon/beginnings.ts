/**
 * Writes names and compounds in files by how they begin. A beginning that many share has a file of its own with the first
 * of each sort, for who typed no further; those that few share stand together in files of one size, cut in their order.
 */
import { groupBy } from "../../archive/group.ts";
import { compareCodes } from "../../text/collate.ts";
import type { Compound } from "./compounds.ts";
import { beginningFile, beginningsFile, type LexiconFile, type Name, nameKinds } from "./files.ts";
import { beginningOf, deepest } from "./syllable.ts";

/** The most UTF-16 units of a file: about 2 KB gzipped. */
const mostOfFile = 4_000;
/** Of each sort, in a file that has no room for all: more than are shown, for marks that were typed choose among them. */
const firsts = 10;
/** So many articles, the newest, are found by every word of their titles, older ones by how these begin. */
const newest = 300;

interface Entry {
  /** How it begins, from the word by which it is found. */
  readonly key: string;
  readonly sort: "name" | "compound" | "article";
  readonly line: string;
}

/** Entries by what they begin with. */
interface Tree {
  /** The first of those of a beginning that has too many for one file. */
  readonly shared: Map<string, readonly Entry[]>;
  readonly ends: Map<string, readonly Entry[]>;
}

/**
 * Writes the beginnings.
 * @param names in the order in which they are offered
 */
export function beginnings(names: readonly Name[], compounds: readonly Compound[]): LexiconFile[] {
  const articles = names.filter(({ kind }) => kind === "article");
  const others = names.filter(({ kind }) => kind !== "article");
  const entries = [
    ...byBeginning(others, "name"),
    ...byLaterWords(others, "name"),
    ...compoundEntries(compounds),
    ...byBeginning(articles, "article"),
    ...byLaterWords(articles.slice(0, newest), "article"),
  ];
  const tree: Tree = { shared: new Map(), ends: new Map() };
  grow("", entries, tree);
  const packs = packed(tree.ends);
  const keys = [tree.shared, packs].map((files) => [...files.keys()].sort(compareCodes).join());
  return [
    { name: beginningsFile, text: keys.join("\n") },
    ...[...tree.shared, ...packs].map(([key, some]) => ({ name: beginningFile(key), text: linesOf(some).join("\n") })),
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
    .filter(({ firm }) => firm)
    .map(({ syllables, documents }) => ({ line: syllables.join(" "), documents }))
    .sort((a, b) => b.documents - a.documents || compareCodes(a.line, b.line))
    .map(({ line }) => ({ key: beginningOf(line), sort: "compound", line }));
}

/** White space is one space: a tab or a new line would begin another field. */
function lineOf({ kind, address, text, lang }: Name): string {
  const fields = [text.normalize("NFC").replace(/\s+/g, " "), address, nameKinds.indexOf(kind)];
  return [...fields, ...(lang === undefined ? [] : [lang])].join("\t");
}

/** Sorts entries by their beginnings, letter by letter, as far as it takes to have few of each. */
function grow(key: string, entries: readonly Entry[], tree: Tree): void {
  if (lengthOf(entries) <= mostOfFile) {
    tree.ends.set(key, entries);
    return;
  }
  const sorts = [...groupBy(entries, ({ sort }) => sort).values()];
  tree.shared.set(
    key,
    sorts.flatMap((some) => some.slice(0, firsts)),
  );
  const longer = entries.filter((entry) => entry.key.length > key.length && key.length < deepest);
  for (const [next, some] of groupBy(longer, (entry) => entry.key.slice(0, key.length + 1))) grow(next, some, tree);
}

/** Puts neighbours into one file, by the first of them, as many as it has room for. */
function packed(ends: ReadonlyMap<string, readonly Entry[]>): Map<string, Entry[]> {
  const files = new Map<string, Entry[]>();
  let file: Entry[] = [];
  for (const [key, some] of [...ends].sort(([a], [b]) => compareCodes(a, b))) {
    if (files.size === 0 || lengthOf([...file, ...some]) > mostOfFile) {
      file = [];
      files.set(key, file);
    }
    file.push(...some);
  }
  return files;
}

function lengthOf(entries: readonly Entry[]): number {
  return linesOf(entries).reduce((sum, line) => sum + line.length + 1, 0);
}

/** A name that is found by two words is written once. */
function linesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ line }) => line))];
}
