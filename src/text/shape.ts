/**
 * Shaping of text for the search index, the same at build and in the browser: forms that readers take for one become
 * one word, and each word stands by itself. `unshape` gives a text back to the letter: no reader ever sees a shaped one.
 *
 * Pagefind splits at white space, which it folds, and counts every piece as a word's place; it drops what is neither
 * alphanumeric nor included, and folds diacritics but not `đ`. A word that has other marks within is indexed as one glued
 * word and as its parts at the same place, one with marks from beyond ASCII around it also with them. So all that must be
 * remembered of a text is written behind its word in codes of ASCII punctuation (`codes.ts`): they cost the index
 * nothing, `"hoà bình"` and `"hòa bình"` are the same words to the letter, and a search has no codes because words have none.
 */
import { coded } from "./shape/codes.ts";
import { numberLetters, numbers, zeros } from "./shape/numbers.ts";
import type { Rule } from "./shape/rule.ts";
import { sums } from "./shape/sums.ts";
import { tones } from "./shape/tones.ts";
import { apart, close, stroke, strokes } from "./shape/words.ts";

/**
 * In this order: codes first, for behind them every backslash is one of ours; numbers before words come apart at their
 * marks; spaces closed before that, so that a dash on its own joins the word before it; zeros last, when numbers stand alone.
 */
const rules: readonly Rule[] = [coded, numbers, tones, sums, strokes, close, apart, zeros];

/** Characters of no width that editors leave within words: they are dropped, and not given back. */
const noWidth = /[\u00ad\u200b\u2060\ufeff]/g;

/** What Pagefind must take for a part of words. */
export const includedCharacters = stroke + numberLetters;

/**
 * Shapes a text for indexing or searching.
 * @param text any text, in any Unicode form
 */
export function shape(text: string): string {
  return rules.reduce((shaped, rule) => rule.shape(shaped), text.replace(noWidth, "").normalize("NFC"));
}

/** Gives a shaped text, or an excerpt with its marks, back as it was: in NFC and without characters of no width. */
export function unshape(text: string): string {
  return rules.reduceRight((shaped, rule) => rule.unshape(shaped), text);
}
