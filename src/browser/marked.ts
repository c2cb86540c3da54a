/** Text with marks in it, as elements. */
import type { Piece } from "../search/passage.ts";
import { element } from "./element.ts";

/** The pieces of a title or a passage, to be put into an element. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}
