/** YAML with every scalar a string and every value's place kept, so that a fault can name its line and column. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode } from "yaml";
import { z } from "zod";
import { firstForbidden } from "../text/forbidden.ts";
import type { Fault, Position } from "./fault.ts";
import * as say from "./messages.ts";
import { documentOf, type Mistake } from "./yaml-document.ts";

/** What YAML can hold here; types are for the schema to prove. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** Any YAML, for the parts of a file that are proved one by one. */
export const plain = z.custom<Plain>();

export interface Yaml {
  readonly value: Plain;
  readonly faults: readonly Fault[];
  /** The place of a value, or, where it does not exist, of the nearest thing around it that does. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  /** The place of a key. */
  readonly positionOfKey: (path: readonly PropertyKey[]) => Position;
}

interface Walk {
  readonly file: string;
  readonly at: (node: ParsedNode | null) => Position;
  readonly values: Map<string, Position>;
  readonly keys: Map<string, Position>;
  /** What no text may hold stands in the file itself, and is told there. */
  readonly isWritten: boolean;
  /** The aliases that are told already. */
  readonly aliases: Set<string>;
  readonly faults: Fault[];
}

/**
 * Parses YAML text. Aliases are refused, for they can grow without bound and hide what a row says.
 * @param file the name that faults carry
 * @param text the YAML
 * @param firstLine the line of the file at which the text starts, counted from 1
 */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  if (document === undefined) return { ...empty, faults: [{ file, line: firstLine, column: 1, ...say.tooDeep() }] };
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const walk: Walk = {
    file,
    at: (node) => place(node?.range[0] ?? 0),
    values: new Map(),
    keys: new Map(),
    isWritten: firstForbidden(text) !== undefined,
    aliases: new Set(),
    faults: document.mistakes.map((mistake) => yamlFault(file, mistake, place(mistake.offset))),
  };
  const value = document.mistakes.length > 0 ? {} : plainOf(document.contents, [], walk);
  return {
    value,
    faults: walk.faults,
    positionOf: nearest(walk.values),
    positionOfKey: nearest(walk.keys, walk.values),
  };
}

const empty: Yaml = {
  value: {},
  faults: [],
  positionOf: () => ({ line: 1, column: 1 }),
  positionOfKey: () => ({ line: 1, column: 1 }),
};

function yamlFault(file: string, { code, message }: Mistake, position: Position): Fault {
  return { file, ...position, ...say.notYaml(code, message) };
}

function plainOf(node: ParsedNode | null, path: readonly PropertyKey[], walk: Walk): Plain {
  walk.values.set(keyOf(path), walk.at(node));
  if (isScalar(node)) return textOf(node, walk);
  if (isSeq(node)) return node.items.map((item, index) => plainOf(item, [...path, index], walk));
  if (isMap(node)) return mapOf(node.items, path, walk);
  if (isAlias(node)) refuseAlias(node.source, walk.at(node), walk);
  return "";
}

/** In quotation marks a backslash may write what no file may hold. */
function textOf(node: { readonly value: unknown } & ParsedNode, walk: Walk): string {
  const text = String(node.value ?? "").normalize("NFC");
  const forbidden = walk.isWritten ? undefined : firstForbidden(text);
  if (forbidden !== undefined)
    walk.faults.push({ file: walk.file, ...walk.at(node), ...say.controlCharacter(forbidden.code) });
  return text;
}

/** An alias is told once, where it stands first: a bomb of them is one mistake. */
function refuseAlias(name: string, at: Position, walk: Walk): void {
  if (walk.aliases.size < mostAliases && !walk.aliases.has(name))
    walk.faults.push({ file: walk.file, ...at, ...say.aliasInYaml(name) });
  walk.aliases.add(name);
}

/** Whoever uses so many writes them all alike. */
const mostAliases = 100;

interface PairOf {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

/** The parser would look for a key among all others each time, which takes minutes where there are many. */
function mapOf(pairs: readonly PairOf[], path: readonly PropertyKey[], walk: Walk): Plain {
  const entries = new Map<string, Plain>();
  for (const pair of pairs) {
    const [key, value] = entryOf(pair, path, walk);
    if (entries.has(key))
      walk.faults.push({ file: walk.file, ...walk.at(pair.key), ...say.notYaml("DUPLICATE_KEY", "") });
    entries.set(key, value);
  }
  return Object.fromEntries(entries);
}

function entryOf(pair: PairOf, path: readonly PropertyKey[], walk: Walk): [string, Plain] {
  const key = isScalar(pair.key) ? textOf(pair.key, walk) : "";
  if (!isScalar(pair.key)) walk.faults.push({ file: walk.file, ...walk.at(pair.key), ...say.keyNotText() });
  walk.keys.set(keyOf([...path, key]), walk.at(pair.key));
  return [key, plainOf(pair.value, [...path, key], walk)];
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

function nearest(...maps: readonly Map<string, Position>[]): (path: readonly PropertyKey[]) => Position {
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      for (const map of maps) {
        const position = map.get(keyOf(path.slice(0, length)));
        if (position !== undefined) return position;
      }
    }
    return { line: 1, column: 1 };
  };
}
