/** What a reader has typed, where it is words alone, as it mostly is; all else is read by query.ts. Pure; runs in the browser. */
import { foldSpace } from "../text/space.ts";
import { mostCharacters } from "./query-length.ts";
import { wordsOf } from "./words.ts";

/** Values of fields by the name of their filter, folded to slugs: `{ nam: ["2020"] }`. */
export type FieldWords = Readonly<Record<string, readonly string[]>>;

export interface Query {
  /** The words outside quotation marks, as the index knows them. */
  readonly words: readonly string[];
  /** What must stand word for word, each a list of words. */
  readonly phrases: readonly (readonly string[])[];
  /** What must not stand there, each a list of words. */
  readonly excluded: readonly (readonly string[])[];
  /** Of each field that is named, a document must have one of the values. */
  readonly fields: FieldWords;
  /** Field words with a minus: none of the values may be a document's. */
  readonly excludedFields?: FieldWords;
}

export const mostWords = 60;

/** Whether an input is words alone: no quotation mark, no colon, no minus before a word; that of a number is a part of it. */
export function isPlain(input: string): boolean {
  return !/[:"“”„«»]|(^|\s)-[^\d\s]/u.test(input);
}

/** Reads an input that is words alone. */
export function plainQuery(input: string): Query {
  const words = wordsOf(beginningOf(foldSpace(input))).slice(0, mostWords);
  return { words, phrases: [], excluded: [], fields: {} };
}

/** What is cut off is cut between words. */
export function beginningOf(text: string): string {
  if (text.length <= mostCharacters) return text;
  const end = text.lastIndexOf(" ", mostCharacters);
  return text.slice(0, end > 0 ? end : mostCharacters);
}
