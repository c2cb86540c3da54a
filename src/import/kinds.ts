/** What kind of file is to be imported, by the end of its name. */
import { extname } from "node:path";

/** Kinds that are read in a process of their own: their libraries are large, and a stranger may have made the file. */
export const strangeKinds = ["page", "word", "pdf"] as const;
export type StrangeKind = (typeof strangeKinds)[number];
export type Kind = StrangeKind | "text" | "lines" | "sheet" | "otherSheet" | "otherWord";

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[".html", ".htm", ".xhtml", ".mhtml", ".mht"].map((end) => [end, "page"] as const),
  [".docx", "word"],
  [".pdf", "pdf"],
  ...[".jsonl", ".ndjson"].map((end) => [end, "lines"] as const),
  ...[".xlsx", ".csv", ".tsv"].map((end) => [end, "sheet"] as const),
  // Other kinds of spreadsheet and document, which would else be taken for texts.
  ...[".xls", ".xlsm", ".xlsb", ".ods", ".numbers"].map((end) => [end, "otherSheet"] as const),
  ...[".doc", ".docm", ".rtf", ".odt", ".pages"].map((end) => [end, "otherWord"] as const),
]);

/** Whatever has no name of its own is taken for a plain text. */
export function kindOf(file: string): Kind {
  return kinds.get(extname(file).toLowerCase()) ?? "text";
}

/** Kinds that a folder is searched for: in it, other files are not meant. */
export function isMeant(file: string): boolean {
  const end = extname(file).toLowerCase();
  const kind = kinds.get(end);
  return end === ".txt" || (kind !== undefined && !kind.startsWith("other"));
}

/** Documents that a person may take for imported where they lie in a folder: named alone, they are refused. */
export function isOther(file: string): boolean {
  return kindOf(file).startsWith("other");
}

export function isStrange(kind: Kind): kind is StrangeKind {
  return strangeKinds.some((strange) => strange === kind);
}
