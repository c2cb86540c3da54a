/** YAML with every scalar a string and every value's place kept, so that a fault can name its line and column. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLError } from "yaml";
import { z } from "zod";
import type { Fault, Position } from "./fault.ts";
import * as say from "./messages.ts";

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
  readonly faults: Fault[];
}

/**
 * Parses YAML text. Aliases are refused, for they can grow without bound and hide what a row says.
 * @param file the name that faults carry
 * @param text the YAML
 * @param firstLine the line of the file at which the text starts, counted from 1
 */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  if (isTooDeep(text)) return { ...empty, faults: [{ file, line: firstLine, column: 1, ...say.tooDeep() }] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const walk: Walk = {
    file,
    at: (node) => place(node?.range[0] ?? 0),
    values: new Map(),
    keys: new Map(),
    faults: document.errors.map((error) => yamlFault(file, error, place(error.pos[0]))),
  };
  const value = document.errors.length > 0 ? {} : plainOf(document.contents, [], walk);
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

const mostDepth = 100;

/** Nesting is counted before it is parsed, for the parser calls itself at each level: brackets, or indents and dashes of one line. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : depth > 0 ? -1 : 0;
    if (depth > mostDepth) return true;
  }
  return /^(?: {2}|[-?] ){100}/m.test(text);
}

function yamlFault(file: string, error: YAMLError, position: Position): Fault {
  return { file, ...position, ...say.notYaml(error.code, error.message) };
}

function plainOf(node: ParsedNode | null, path: readonly PropertyKey[], walk: Walk): Plain {
  walk.values.set(keyOf(path), walk.at(node));
  if (isScalar(node)) return String(node.value ?? "").normalize("NFC");
  if (isSeq(node)) return node.items.map((item, index) => plainOf(item, [...path, index], walk));
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => entryOf(pair, path, walk)));
  if (isAlias(node)) refuseAlias(node.source, walk.at(node), walk);
  return "";
}

/** An alias is told once, where it stands first: a bomb of them is one mistake. */
function refuseAlias(name: string, at: Position, walk: Walk): void {
  const said = say.aliasInYaml(name);
  const told = walk.faults.some((fault) => fault.message === said.message);
  if (!told) walk.faults.push({ file: walk.file, ...at, ...said });
}

function entryOf(
  pair: { key: ParsedNode; value: ParsedNode | null },
  path: readonly PropertyKey[],
  walk: Walk,
): [string, Plain] {
  const key = isScalar(pair.key) ? String(pair.key.value ?? "").normalize("NFC") : "";
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
