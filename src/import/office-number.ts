/** What is said of an office's number: it stays as a line of the text, for others cite the document by it. */
import * as say from "./messages.ts";
import type { Note } from "./note.ts";

export function numberNotes(number: string | undefined): Note[] {
  if (number === undefined) return [];
  return [{ part: "body", found: "recognised", value: number, why: say.numberKept() }];
}
