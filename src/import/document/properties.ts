/** What a document says of itself beside its text. */
import { type Evidence, saying } from "../page/evidence.ts";

export interface Properties {
  readonly title?: string | undefined;
  readonly creator?: string | undefined;
  /** In whatever form the kind of file has it. */
  readonly created?: string | undefined;
  readonly company?: string | undefined;
}

/** Programs fill these in by themselves: the file's name, their own. */
const nothing =
  /^(?:document ?\d*|untitled|microsoft word\b.*|.*\.(?:docx?|pdf|xlsx?|indd)|powerpoint.*|user|admin\w*|administrator|windows user|pc|hp|dell|asus|lenovo|home|unknown|microsoft(?: corporation| office user)?|company|python-docx|\(?(?:anonymous|untitled|unspecified)\)?)$/i;

/** A property that a person has written, as far as can be told; even so it may be that of the document before. */
export function property(name: string, value: string | undefined): Evidence<string>[] {
  return nothing.test((value ?? "").trim()) ? [] : saying(name, value, true);
}
