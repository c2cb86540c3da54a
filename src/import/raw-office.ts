/** What the letterhead and the signature of an office's document tell of a raw text. */
import type { AuthorReading } from "./author-line.ts";
import * as say from "./messages.ts";
import type { Note, Reading } from "./note.ts";
import type { Office, Signature } from "./office.ts";

/** The title as offices write it; nothing where a document has none. */
export function officeTitle(office: Office | undefined): Reading<string | undefined> | undefined {
  if (office?.title === undefined) return undefined;
  const { title, rest } = office;
  const note: Note = { part: "title", found: "guessed", value: title, why: say.kindAndSubject() };
  return { value: title, notes: [note], rest };
}

/** Whoever sends a document: as its letterhead says, or else in whose name it is signed. */
export function sendersOf(office: Office | undefined, signature: Signature | undefined): Note[] {
  const note = (value: string, why: Note["why"]): Note => ({ part: "publisher", found: "guessed", value, why });
  const named = office?.sender === undefined ? [] : [note(office.sender, say.inLetterhead())];
  const signed = signature?.office === undefined ? [] : [note(signature.office, say.signsFor(signature.line))];
  return [...named, ...signed];
}

/** Whoever has signed, as the author: the signature stays where it stands, for it is a part of the document. */
export function signerOf(signature: Signature | undefined, lines: readonly string[]): AuthorReading | undefined {
  if (signature?.signer === undefined) return undefined;
  const { signer, line } = signature;
  return {
    value: [signer],
    notes: [{ part: "author", found: "guessed", value: signer, why: say.signsFor(line) }],
    rest: lines,
  };
}
