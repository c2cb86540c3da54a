/** Spelling help: the one query that a reader may have meant. Pure; runs in the browser. */
import type { Load } from "./lexicon/files.ts";
import { folded, isForeign, written } from "./lexicon/syllable.ts";
import { asTyped, type Candidate, codeOf, mended } from "./suggest/candidates.ts";
import { foreignTo } from "./suggest/foreign.ts";
import { type Near, nearTo } from "./suggest/near.ts";
import { bestPath } from "./suggest/path.ts";
import { type Piece, piecesOf } from "./suggest/pieces.ts";
import { decoded } from "./suggest/slips.ts";

/**
 * The best correction of a query, by the words of the archive.
 * @param query what the reader typed
 * @param load gives the lexicon's files
 * @param found how many documents have the query as it stands: where some do, the words that the archive knows are right
 * @returns nothing where nothing is better than the query
 */
export async function suggest(query: string, load: Load, found = 0): Promise<string | undefined> {
  const text = query.normalize("NFC");
  const pieces = piecesOf(text);
  const loose = pieces.filter(({ fixed }) => !fixed).map(({ text }) => text);
  const [syllables, foreign] = await Promise.all([
    nearTo(loose, load),
    foreignTo(
      pieces.map(({ text }) => text),
      load,
    ),
  ]);
  const near = { ...syllables, words: new Map([...foreign, ...syllables.words]) };
  const words = near.words.size > 0 ? bestPath(choicesOf(pieces, near, found), near) : undefined;
  const meant = words && hold(words, pieces, near) ? rewrite(text, pieces, words) : undefined;
  return meant === text ? undefined : meant;
}

/** The candidates of every piece: a syllable that holds with a neighbour is not asked what else it may be. */
function choicesOf(pieces: readonly Piece[], near: Near, found: number): Candidate[][] {
  const entries = [...near.words.values()];
  const plain = pieces.every(({ text, fixed }) => fixed || written(text) === folded(text));
  const known = pieces.map(({ text, fixed }) => {
    const form = plain ? folded(text) : written(text);
    const same = entries.filter((entry) => !fixed && (plain ? entry.folded : entry.word) === form);
    return same.map(({ word }) => ({ words: [word], cost: 0, slips: 0 }));
  });
  return pieces.map(({ text, fixed }, place) => {
    if (fixed) return [codeOf(text, entries)];
    const own = known[place] ?? [];
    if (linked(known[place - 1], own, near) || linked(own, known[place + 1], near)) return own;
    const some = own.length > 0 ? own : [asTyped(text)];
    return near.covers(text) ? [...some, ...mended(text, entries, { known: own.length > 0, found })] : some;
  });
}

function linked(some: readonly Candidate[] = [], others: readonly Candidate[] = [], { links }: Near): boolean {
  return some.some(({ words: [a = ""] }) => others.some(({ words: [b = ""] }) => links.has(`${a} ${b}`)));
}

/** Whether every syllable with other letters than were typed holds with a neighbour: alone it would be a guess, as "đầu" for "lấp đầy". */
function hold(chosen: readonly (readonly string[])[], pieces: readonly Piece[], { links }: Near): boolean {
  const isLinked = (a: string | undefined, b: string | undefined): boolean => links.has(`${a} ${b}`);
  return pieces.every(({ text, fixed }, place) => {
    const [word = text, ...others] = chosen[place] ?? [];
    if (fixed || others.length > 0 || pieces.length === 1 || isForeign(word)) return true;
    if (folded(word) === folded(decoded(text))) return true;
    return isLinked(chosen[place - 1]?.at(-1), word) || isLinked(word, chosen[place + 1]?.[0]);
  });
}

/** Puts the chosen words into the query's place; all that stands around them stays, and so do words that are right. */
function rewrite(text: string, pieces: readonly Piece[], chosen: readonly (readonly string[])[]): string {
  const loud = text === text.toUpperCase();
  let end = 0;
  const parts = pieces.map((piece, place) => {
    const words = chosen[place]?.join(" ") || piece.text;
    const before = text.slice(end, piece.start);
    end = piece.start + piece.text.length;
    return before + (words === written(piece.text) ? piece.text : cased(words, piece.text, loud));
  });
  return parts.join("") + text.slice(end);
}

/** Words with capitals where the reader has typed them. */
function cased(words: string, typed: string, loud: boolean): string {
  if (loud) return words.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
