/** Spelling help: the one query that a reader may have meant. Pure; runs in the browser. */
import { asTyped, type Candidate, mended, restored } from "./words/candidates.ts";
import type { Lexicon } from "./words/lookup.ts";
import { bestPath, type Near, nearOf } from "./words/path.ts";
import { type Piece, piecesOf } from "./words/pieces.ts";
import { folded, written } from "./words/syllable.ts";

/** A part of a suggested query. */
export interface Part {
  readonly text: string;
  /** Whether the reader typed something else. */
  readonly changed: boolean;
}

export interface Suggestion {
  readonly query: string;
  /** The query in parts, in order, spaces included. */
  readonly parts: readonly Part[];
}

/**
 * The best correction of a query, by the words of the archive.
 * @param query what the reader typed
 * @returns nothing where nothing is better than the query
 */
export async function suggest(query: string, lexicon: Lexicon): Promise<Suggestion | undefined> {
  const text = query.normalize("NFC");
  const pieces = piecesOf(text);
  const loose = pieces.filter(({ fixed }) => !fixed);
  if (loose.length === 0) return undefined;
  const loaded = await Promise.all(loose.map((piece) => lexicon.between(folded(piece.text), folded(piece.text))));
  const near = nearOf([...(await lexicon.common()), ...loaded.flat()]);
  if (near.words.size === 0) return undefined;
  const chosen = bestPath(choicesOf(pieces, near), near, await lexicon.most());
  return chosen && suggestionOf(text, pieces, chosen);
}

/** The candidates of every piece: a syllable that holds with a neighbour is not asked what else it may be. */
function choicesOf(pieces: readonly Piece[], near: Near): Candidate[][] {
  const entries = [...near.words.values()];
  const plain = pieces.every(({ text, fixed }) => fixed || written(text) === folded(text));
  const known = pieces.map(({ text, fixed }) => {
    if (fixed) return [];
    return plain ? restored(text, entries) : near.words.has(written(text)) ? [asTyped(text)] : [];
  });
  return pieces.map(({ text, fixed }, place) => {
    if (fixed) return [{ words: [], cost: 0, slips: 0 }];
    const own = known[place] ?? [];
    if (linked(known[place - 1], own, near) || linked(own, known[place + 1], near)) return own;
    return [...(own.length ? own : [asTyped(text)]), ...mended(text, entries, plain, own.length > 0)];
  });
}

function linked(some: readonly Candidate[] = [], others: readonly Candidate[] = [], { links }: Near): boolean {
  return some.some(({ words: [a = ""] }) => others.some(({ words: [b = ""] }) => links.get(a)?.has(b)));
}

/** Puts the chosen words into the query's place; all that stands around them stays. */
function suggestionOf(text: string, pieces: readonly Piece[], chosen: readonly Candidate[]): Suggestion | undefined {
  const parts: Part[] = [];
  let end = 0;
  pieces.forEach((piece, place) => {
    const words = chosen[place]?.words.join(" ");
    if (!words || words === written(piece.text)) return;
    parts.push({ text: text.slice(end, piece.start), changed: false }, { text: words, changed: true });
    end = piece.start + piece.text.length;
  });
  if (end === 0) return undefined;
  parts.push({ text: text.slice(end), changed: false });
  return { query: parts.map((part) => part.text).join(""), parts: parts.filter((part) => part.text) };
}
