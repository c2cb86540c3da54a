/** Cuts a query into what may be mended and what is left alone. */
import { decoded } from "./slips.ts";

/** How many syllables of a query are looked at. */
const most = 24;
/** No compound is longer without its spaces. */
const longest = 28;

export interface Piece {
  readonly text: string;
  /** Where it stands in the query. */
  readonly start: number;
  /** Numbers, codes, quoted phrases, words with a field or a minus: whatever they hold, the reader means it. */
  readonly fixed: boolean;
}

/** Words; a code is one, "su-34", for it has no letter with a mark: "hoạc-2020" is two. */
const words = /[a-z]{1,8}-\d{1,4}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/giu;

/**
 * The first words of a query.
 * @param query in NFC
 */
export function piecesOf(query: string): Piece[] {
  const pieces: Piece[] = [];
  const loud = query === query.toUpperCase();
  for (const { 0: part, index } of query.matchAll(/["“][^"“”]*["”]|\S+/g)) {
    const meant = /^["“].*["”]$|^-|[:/]/s.test(part);
    for (const { 0: text, index: within } of part.matchAll(meant ? /^.+/gs : words)) {
      pieces.push({ text, start: index + within, fixed: meant || isCode(text, loud) });
      if (pieces.length === most) return pieces;
    }
  }
  return pieces;
}

/** Whether a word is neither a syllable nor one in the keys of VNI, "chi3": "45", "CO2", "A4", "su-34", and "UBND" among small letters. */
function isCode(text: string, loud: boolean): boolean {
  const lone = /^(\P{L}.*|.+-.+|[b-df-hj-np-tv-xz])$/iu;
  if (lone.test(text) || text.length > longest || /\d/.test(decoded(text))) return true;
  return loud ? /\d/.test(text) : /^\p{Lu}[^\p{Ll}]/u.test(text);
}
