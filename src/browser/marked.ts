/** Text with marks in it, as elements. */
import type { Piece } from "../search/passage.ts";
import { element } from "./element.ts";

/** What marks words of another language than the page's, which may run the other way. */
export function inLang(lang: string | undefined): Readonly<Record<string, string>> {
  return lang === undefined ? {} : { lang, dir: "auto" };
}

/** The pieces of a title or a passage, to be put into an element. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}
