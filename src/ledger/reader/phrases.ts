/** Tables of phrases, looked up by tokens: the longest one that fits wins. */
import { type Token, tokensOf } from "./tokens.ts";

/** A tree of steps; each step is one token. */
export interface Phrases<Value> {
  readonly next: Map<string, Phrases<Value>>;
  value?: Value;
}

export interface Match<Value> {
  readonly value: Value;
  /** Index of the token after the phrase. */
  readonly to: number;
}

/** Compiles a table: its phrases, each with what it means. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const root: Phrases<Value> = { next: new Map() };
  for (const [phrase, value] of entries) addPhrase(root, tokensOf(phrase), () => value);
  return root;
}

/** Compiles a table of phrases with commas between them, and what each list means. */
export function phraseLists<Value>(rows: readonly (readonly [Value, string])[]): Phrases<Value> {
  return phrasesOf(rows.flatMap(([value, list]) => list.split(",").map((phrase) => [phrase, value] as const)));
}

/** Compiles phrases with commas between them that all mean the same. */
export function phraseSet(list: string): Phrases<true> {
  return phraseLists([[true, list]]);
}

/** Puts a phrase into a table; what stands there already is handed to `update`. */
export function addPhrase<Value>(
  root: Phrases<Value>,
  phrase: readonly Token[],
  update: (value: Value | undefined) => Value,
): void {
  let node = root;
  for (const [index, token] of phrase.entries()) {
    const step = stepOf(token, index);
    const next: Phrases<Value> = node.next.get(step) ?? { next: new Map() };
    node.next.set(step, next);
    node = next;
  }
  node.value = update(node.value);
}

/**
 * The longest phrase of a table that starts at a token. A phrase does not go on over a line's end.
 * @param end index of the first token that can be no part of it
 */
export function phraseAt<Value>(
  root: Phrases<Value>,
  tokens: readonly Token[],
  from: number,
  end = tokens.length,
): Match<Value> | undefined {
  let node: Phrases<Value> | undefined = root;
  let found: Match<Value> | undefined;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap === "line")) break;
    node = node.next.get(stepOf(token, at - from));
    if (node === undefined) break;
    if (node.value !== undefined) found = { value: node.value, to: at + 1 };
  }
  return found;
}

/** The longest phrase of a table that ends right before a token and starts at `floor` or later. */
export function phraseBefore<Value>(
  root: Phrases<Value>,
  tokens: readonly Token[],
  end: number,
  floor: number,
): { readonly value: Value; readonly from: number } | undefined {
  for (let from = Math.max(floor, end - longestBefore); from < end; from += 1) {
    const found = phraseAt(root, tokens, from, end);
    if (found?.to === end) return { value: found.value, from };
  }
  return undefined;
}

/** No phrase that is looked for backwards has more tokens. */
const longestBefore = 5;

/** "m2" is no "m 2": digits that are glued to what precedes them are another step. One letter keeps its case: "5G" is no gram. */
function stepOf(token: Token, index: number): string {
  if (token.kind === "digits") return index > 0 && token.gap === "none" ? `~${token.key}` : token.key;
  return token.upper && token.key.length === 1 ? `^${token.key}` : token.key;
}
