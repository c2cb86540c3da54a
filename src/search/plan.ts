/** Plans a search: which questions are put to the index, from the strictest to the loosest. Pure; runs in the browser. */
import { shape } from "../text/shape.ts";
import { foldSpace } from "../text/space.ts";

/** One question for the index. */
export interface Question {
  /** What Pagefind is asked; in quotation marks it is a phrase. */
  readonly term: string;
  /** Whether "dau" may find "đầu". */
  readonly folded: boolean;
}

/** The most of an input that is searched for: a pasted page is not a question. */
const mostCharacters = 300;

/**
 * Plans the questions for what a reader has typed.
 * As a phrase with its marks first, then as a phrase without, then all of its words anywhere.
 * @param input any text
 * @returns nothing where the input holds no word
 */
export function planSearch(input: string): Question[] {
  const words = wordsOf(input);
  const term = words.join(" ");
  if (term === "") return [];
  const hasMarks = /\p{M}/u.test(term.normalize("NFD"));
  const phrase = `"${term}"`;
  return [
    ...(hasMarks ? [{ term: phrase, folded: false }] : []),
    { term: phrase, folded: true },
    // In one word, the phrase would miss the beginnings that a reader is still typing.
    { term, folded: true },
  ];
}

/** The words of an input as the index knows them: shaped, without marks that stand around words. */
export function wordsOf(input: string): string[] {
  const shaped = shape(foldSpace(input).slice(0, mostCharacters)).toLowerCase();
  return shaped.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
