/** Small changes of a YAML text, each of a few letters: whatever else stands in it, comments and spaces too, stays as it was written. */
import { isMap, isScalar, isSeq, type ParsedNode } from "yaml";

/** What comes in the place of a stretch of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all changes of a text at once; none of them may reach into another. */
export function edited(text: string, edits: readonly Edit[]): string {
  const fromBehind = [...edits].sort((a, b) => b.start - a.start);
  return fromBehind.reduce((all, { start, end, text: new_ }) => all.slice(0, start) + new_ + all.slice(end), text);
}

/** The groups of keys of a file: the file itself, or each item of its list. */
export function groupsIn(root: ParsedNode | null): ParsedNode[] {
  return isSeq(root) ? root.items : root === null ? [] : [root];
}

/** The value of a key, and the key itself; nothing where the group has none. */
export function pairIn(
  group: ParsedNode | null,
  key: string,
): { key: ParsedNode; value: ParsedNode | null } | undefined {
  if (!isMap(group)) return undefined;
  return group.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Gives a key another name. */
export function renamedKey(group: ParsedNode | null, from: string, to: string): Edit[] {
  const pair = pairIn(group, from);
  return pair === undefined ? [] : [over(pair.key, to)];
}

/** Gives a key of the file a value; where it has none yet, before its first one. */
export function setKey(root: ParsedNode | null, key: string, value: string): Edit[] {
  const there = pairIn(root, key)?.value;
  if (there) return [over(there, value)];
  const first = isMap(root) ? root.items[0]?.key : undefined;
  if (!isMap(root) || first === undefined) return [];
  const [start] = first.range;
  return [{ start, end: start, text: root.flow === true ? `${key}: ${value}, ` : `${key}: ${value}\n` }];
}

function over({ range: [start, end] }: ParsedNode, text: string): Edit {
  return { start, end, text };
}
