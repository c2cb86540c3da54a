/** Texts as the index counts them: words of a query, and the words of a document, each at its place. */
import { shape } from "../text/shape.ts";
import { foldSpace } from "../text/space.ts";
import { remembering } from "./remember.ts";

/** The words of a text as the index knows them: shaped, lower case, without the marks that stand around words. */
export function wordsOf(text: string): string[] {
  return shape(foldSpace(text))
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The word that one piece of a shaped text is for the index, without the marks around it; empty where it is none. */
export const wordOf = remembering((piece) => piece.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));

/** The words of a text, without the marks before and behind them; a percent sign belongs to its number. */
export function wordsIn(text: string): { readonly left: string; readonly word: string; readonly right: string } {
  const left = /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? "";
  const rest = text.slice(left.length);
  const right = /(?:(?<!\d\s?)%|[^\p{L}\p{M}\p{N}%])*$/u.exec(rest)?.[0] ?? "";
  return { left, word: rest.slice(0, rest.length - right.length), right };
}
