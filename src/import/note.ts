/** What an import says of each part of a raw text, so that its writer need not compare the two by eye. */

import type { Said } from "../input/said.ts";

export type Part =
  | "title"
  | "date"
  | "publisher"
  | "lead"
  | "caption"
  | "author"
  | "source"
  | "language"
  | "picture"
  | "body"
  | "original"
  | "metadata";

/** `recognised` follows from the form alone; `guessed` is likely and should be looked at; `missing` was not found. */
export type Found = "recognised" | "guessed" | "missing";

export interface Note {
  readonly part: Part;
  readonly found: Found;
  /** What was taken; where the part is missing, what stood in its place and was not taken. */
  readonly value?: string;
  /** How many paragraphs were taken; of the body only. */
  readonly count?: number;
  readonly why: Said;
  /** The line of a raw text's file that it stands on, counted from 1. */
  readonly line?: number;
}

/** One part of a text, what there is to say of it, and the lines that are left. */
export interface Reading<Value> {
  readonly value: Value;
  readonly notes: readonly Note[];
  readonly rest: readonly string[];
}
