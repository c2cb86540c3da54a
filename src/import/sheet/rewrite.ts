/** Changes rows within a file of the ledger: the rows that are not changed stay to the last byte, and comments stay everywhere. */
import { Document, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Plain } from "../../input/yaml.ts";
import { documentOf } from "../../input/yaml-document.ts";
import type { Change, ChangedRow } from "./change.ts";
import { isPrinted } from "./row-yaml.ts";

type Rows = readonly Pick<ChangedRow, "index" | "changes" | "note">[];

/**
 * Writes changed rows into the text of a file.
 * @param text a list of rows that has no mistakes
 * @returns nothing where a row cannot be rewritten without losing something that stands beside it
 */
export function rewritten(text: string, rows: Rows): string | undefined {
  const list = documentOf(text, new LineCounter())?.contents;
  if (!isSeq(list)) return undefined;
  let whole = text;
  // From the last on: what stands before keeps its place.
  for (const { index, changes, note } of [...rows].sort((a, b) => b.index - a.index)) {
    const row = list.items[index];
    if (!isMap(row)) return undefined;
    const [start = 0] = row.range ?? [];
    if (changes.length > 0) whole = withRow(whole, row, changes);
    const noted = note === undefined ? whole : withNote(whole, start, note);
    if (noted === undefined) return undefined;
    whole = noted;
  }
  const notes = rows.flatMap(({ note }) => (note === undefined ? [] : commentOf(note)));
  return sameComments([text, ...notes].join("\n"), whole) ? whole : undefined;
}

function withRow(text: string, row: YAMLMap, changes: readonly Change[]): string {
  const [start = 0, end = start] = row.range ?? [];
  for (const each of changes) change(row, each);
  prune(row);
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const [tail = ""] = /\s*$/.exec(text.slice(start, end)) ?? [];
  const body = textOf(row)
    .replace(/\n(?=[^\n])/g, `\n${" ".repeat(Math.max(0, column - 2))}`)
    .replaceAll("\n", text.includes("\r\n") ? "\r\n" : "\n");
  return text.slice(0, start) + body + tail + text.slice(end);
}

/** Puts a note above a row, behind what stands there; nothing where the row does not begin with a dash on a line of its own. */
function withNote(text: string, start: number, note: string): string | undefined {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const [, indent] = /^( *)- *$/.exec(text.slice(from, start)) ?? [];
  if (indent === undefined) return undefined;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = commentOf(note).map((line) => `${indent}${line}${end}`);
  return text.slice(0, from) + lines.join("") + text.slice(from);
}

function commentOf(note: string): string[] {
  return note.split("\n").map((line) => `# ${line}`.trim());
}

function change(row: YAMLMap, { path, to }: Change): void {
  const place = placeIn(row, path);
  const there = row.getIn(place, true);
  if (to === undefined) row.deleteIn(place);
  else if (isScalar(there) && typeof to === "string") there.value = to;
  else row.setIn(place, nodeOf(String(path.at(-1) ?? ""), to));
}

/** Where a field stands: a wording may be one word, until it gets more than its value. */
function placeIn(row: YAMLMap, path: Change["path"]): Change["path"] {
  const word: unknown = row.get("wording", true);
  if (path[0] !== "wording" || !isScalar(word)) return path;
  if (path[1] === "value") return ["wording"];
  const group = new YAMLMap();
  group.set("value", word);
  row.set("wording", group);
  return path;
}

function nodeOf(key: string, value: Plain): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.flow = true;
    list.items.push(...value.map((item) => nodeOf(key, item)));
    return list;
  }
  const scalar = new Scalar(String(value));
  if (isPrinted(key, String(value))) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** Groups and lists that nothing is left of. */
function prune(group: YAMLMap | YAMLSeq): void {
  for (const item of isMap(group) ? group.items.map(({ value }) => value) : group.items)
    if (isMap(item) || isSeq(item)) prune(item);
  const isEmpty = (node: unknown): boolean => isCollection(node) && node.items.length === 0;
  if (isMap(group)) group.items = group.items.filter(({ value }) => !isEmpty(value));
  else group.items = group.items.filter((item) => !isEmpty(item));
}

/** A row as it stands behind its dash. */
function textOf(row: YAMLMap): string {
  row.commentBefore = null;
  row.comment = null;
  row.spaceBefore = false;
  const document = new Document([], { schema: "failsafe" });
  if (isSeq(document.contents)) document.contents.items.push(row);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).slice(2).trimEnd();
}

function sameComments(before: string, after: string): boolean {
  const of = (text: string): string =>
    (text.match(/(?<=^|\s)#.*$/gm) ?? [])
      .map((line) => line.trim())
      .sort()
      .join("\n");
  return of(before) === of(after);
}
