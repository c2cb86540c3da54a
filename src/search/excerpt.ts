/** Excerpts as the index gives them, taken apart so that a page can show them without trusting them as HTML. */
import { unshape } from "../text/shape.ts";

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts an excerpt at its marks and gives its words back as a reader knows them.
 * @param excerpt text with `<mark>` tags and HTML entities, as Pagefind makes it
 */
export function piecesOf(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of unshape(excerpt).split(/(<\/?mark>)/)) {
    if (part === "<mark>" || part === "</mark>") marked = part === "<mark>";
    else if (part !== "") pieces.push({ text: decode(part), marked });
  }
  return pieces;
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
