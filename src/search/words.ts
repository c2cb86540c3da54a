/** Texts as the index counts them: words of a query, and the words of a document, each at its place. */
import { shape } from "../text/shape.ts";
import { foldSpace } from "../text/space.ts";

/** The words of a text as the index knows them: shaped, lower case, without the marks that stand around words. */
export function wordsOf(text: string): string[] {
  return shape(foldSpace(text))
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The word that one piece of a shaped text is for the index, without the marks around it; empty where it is none. */
export function wordOf(piece: string): string {
  return piece.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
