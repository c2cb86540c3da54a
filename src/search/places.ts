/** The words of a page's text, each with its place there: what is found in shaped words can be shown in the text itself. */
import { shape, unshape } from "../text/shape.ts";
import { wordOf, wordsIn } from "./words.ts";

/** A word as `wordOf` gives it; from `start` to `end` it stands in the text, without the marks around it. */
export interface Placed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in any Unicode form; a number that is a space away from its percent sign is one word with it. */
export function placedWords(text: string): Placed[] {
  const origin = originsOf(text);
  const words: Placed[] = [];
  let at = 0;
  for (const [piece] of shape(text).matchAll(/\S+\s*|\s+/gu)) {
    const plain = unshaped(piece);
    const word = wordOf(piece);
    const { left, word: inside } = word === "" ? { left: "", word: "" } : wordsIn(plain);
    const start = at + left.length;
    if (inside !== "") words.push({ word, start: origin(start), end: origin(start + inside.length) });
    at += plain.length;
  }
  return words;
}

/** Most words have no code in them. */
function unshaped(piece: string): string {
  return /[^\p{L}\p{N}\s,.;:()]|[\u01c0\ua78f\u02cf]/u.test(piece) ? unshape(piece) : piece;
}

const noWidth = /[\u00ad\u200b\u2060\ufeff]/g;
/** A letter with all its marks: each is composed by itself. */
const letters =
  /[^\p{M}\u00ad\u200b\u2060\ufeff](?:[\u00ad\u200b\u2060\ufeff]*\p{M})*|\p{M}+|[\u00ad\u200b\u2060\ufeff]/gu;

/** Shaping composes letters and drops what has no width: from places in such a text, those in the text as it is. */
function originsOf(text: string): (place: number) => number {
  if (text.replace(noWidth, "").normalize("NFC") === text) return (place) => place;
  const origins: number[] = [];
  let at = 0;
  for (const [letter] of text.matchAll(letters)) {
    const { length } = letter.replace(noWidth, "").normalize("NFC");
    for (let part = 0; part < length; part += 1) origins.push(at);
    at += letter.length;
  }
  return (place) => origins[place] ?? text.length;
}
