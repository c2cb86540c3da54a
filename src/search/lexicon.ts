/** The archive's own words, counted at build and written as small files, for spelling help and completions. */
import { groupBy } from "../archive/group.ts";
import { compareCodes } from "../text/collate.ts";
import { type Compound, compoundsOf } from "./words/compounds.ts";
import { type Name, nameKinds, namesFile, sharedFile, wordsFile, writeWeighed } from "./words/files.ts";
import { countRuns, type Level } from "./words/runs.ts";
import { folded } from "./words/syllable.ts";
import { tokensOf } from "./words/tokens.ts";

export type { Name } from "./words/files.ts";

/** A file to be placed in the lexicon's folder. */
export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

/** A file of words is cut where it has more UTF-16 units: about 4 KB gzipped. */
const mostOfWords = 7_000;
/** The most units of the commonest syllables, and of the names. */
const mostOfShared = 7_000;
const mostOfNames = 16_000;

/** A syllable's line in the file of words, and its folded form. */
interface Line {
  readonly folded: string;
  readonly text: string;
}

/**
 * Makes the lexicon of an archive. The same texts give the same files, whatever their order.
 * @param documents the lines of each: title, blocks, names of rows
 * @param names in the order in which they are offered; of titles either all are kept or none
 */
export function makeLexicon(documents: Iterable<readonly string[]>, names: readonly Name[]): LexiconFile[] {
  const tokens = tokensOf(documents);
  const count = tokens.documents.length;
  const levels = countRuns(tokens, (length) => leastOf(count, length));
  const known = syllablesOf(levels[0], tokens.syllables);
  const files = cutLines(linesOf(known, compoundsOf(levels, tokens.syllables)));
  const cuts = [...files.keys()].join(" ");
  const shared = [writeWeighed("", Math.max(1, count)), cuts, commonest(known)].join("\n");
  return [
    { name: sharedFile, text: shared },
    { name: namesFile, text: namesText(names) },
    ...[...files].map(([cut, lines]) => ({ name: wordsFile(cut), text: lines.map(({ text }) => text).join("\n") })),
  ];
}

/** In how many documents a run must stand: all in a small archive, 7 of 10,000. Three syllables once are no compound. */
function leastOf(documents: number, length: number): number {
  return Math.max(length > 2 ? 2 : 1, Math.round(Math.sqrt(documents) / 14));
}

/** Every syllable that is kept, with the number of its documents. */
function syllablesOf(level: Level | undefined, syllables: readonly string[]): Map<string, number> {
  const known = level?.last.map((syllable, run) => [syllables[syllable] ?? "", level.documents[run] ?? 0] as const);
  return new Map((known ?? []).sort(([a], [b]) => compareCodes(a, b)));
}

/** One line a syllable, by the folded form, with the compounds that it begins. */
function linesOf(known: ReadonlyMap<string, number>, compounds: readonly Compound[]): Line[] {
  const begun = new Map<string, string[]>();
  for (const { syllables, documents } of compounds) {
    const [first = "", ...rest] = syllables;
    const others = begun.get(first) ?? [];
    others.push(writeWeighed(rest.join(" "), documents));
    begun.set(first, others);
  }
  return [...known]
    .map(([syllable, documents]) => ({
      folded: folded(syllable),
      text: [writeWeighed(syllable, documents), ...(begun.get(syllable) ?? []).sort(compareCodes)].join(","),
    }))
    .sort((a, b) => compareCodes(a.folded, b.folded) || compareCodes(a.text, b.text));
}

/** Cuts lines into files by their first syllables; those that differ in marks alone stay together. */
function cutLines(lines: readonly Line[]): Map<string, readonly Line[]> {
  const files = new Map<string, Line[]>();
  let file: Line[] = [];
  let room = 0;
  for (const [syllable, some] of groupBy(lines, ({ folded }) => folded)) {
    const length = some.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (file.length === 0 || length > room) {
      file = [];
      files.set(syllable, file);
      room = mostOfWords;
    }
    room -= length;
    file.push(...some);
  }
  return files;
}

/** The commonest syllables, as many as there is room for, in the order of their letters. */
function commonest(known: ReadonlyMap<string, number>): string {
  let room = mostOfShared;
  const chosen = [...known]
    .sort(([a, many], [b, more]) => more - many || compareCodes(a, b))
    .map(([syllable, documents]) => writeWeighed(syllable, documents))
    .filter((text) => {
      room -= text.length + 1;
      return room >= 0;
    });
  return chosen.sort(compareCodes).join(",");
}

/** Names by kind; the last that have no room are left out. */
function namesText(names: readonly Name[]): string {
  const lines = nameKinds.map((kind, place) =>
    names.filter((name) => name.kind === kind).map(({ name, address }) => `${place}\t${address}\t${name}`),
  );
  const kept: string[] = [];
  let room = mostOfNames;
  for (const [place, some] of lines.entries()) {
    const length = some.join("\n").length + 1;
    if (nameKinds[place] === "article" && length > room) break;
    for (const line of some) {
      room -= line.length + 1;
      if (room >= 0) kept.push(line);
    }
  }
  return kept.join("\n");
}
