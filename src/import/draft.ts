/** An article as an import has understood it, whatever kind of file it came from. */
import { escapeMarkdown } from "../text/escape.ts";
import type { Note } from "./note.ts";
import { readRawText } from "./raw-text.ts";

/** A picture that comes with an article: its file is put beside the article's own. */
export interface DraftPicture {
  /** Where it lies on this machine. */
  readonly disk: string;
  /** The name that the body calls it by until the article has one: `anh-1.jpg`. */
  readonly name: string;
}

export interface Draft {
  readonly title: string | undefined;
  /** ISO 8601, a day that exists. */
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly lead: string | undefined;
  readonly caption: string | undefined;
  readonly authors: readonly string[];
  /** Its address on the web. */
  readonly source?: string | undefined;
  /** The language that it says its text is in, where that is another than Vietnamese. */
  readonly lang?: string | undefined;
  /** Blocks of Markdown, that stand apart by an empty line. */
  readonly blocks: readonly string[];
  readonly pictures?: readonly DraftPicture[];
  readonly notes: readonly Note[];
}

/** A raw text as a draft: each of its lines is a paragraph. */
export function draftOfText(text: string): Draft {
  const { paragraphs, ...parts } = readRawText(text);
  return { ...parts, blocks: paragraphs.map(escapeMarkdown).filter((paragraph) => paragraph !== "") };
}
