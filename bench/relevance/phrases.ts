/** Finds many phrases in texts at once. */
import { tokensOf } from "./text.ts";

/** A phrase that stands in a text: from its token `at`, so many tokens. */
export interface Found {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** Finds phrases in a text's tokens, in the order of their places, at one place the longer first. */
export type FindPhrases = (tokens: readonly string[]) => readonly Found[];

/** Knows the phrases by their first token, so that a text is read once, however many they are. */
export function phraseFinder(texts: readonly string[]): FindPhrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of texts.map(tokensOf).sort((a, b) => b.length - a.length)) {
    const [first = ""] = phrase;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (tokens) =>
    tokens.flatMap((token, at) =>
      (byFirst.get(token) ?? [])
        .filter((phrase) => phrase.every((token, index) => tokens[at + index] === token))
        .map((phrase) => ({ text: phrase.join(" "), at, length: phrase.length })),
    );
}

/** Of phrases that overlap only the first and longest. */
export function apart(found: readonly Found[]): readonly Found[] {
  let end = 0;
  return found.filter(({ at, length }) => {
    if (at < end) return false;
    end = at + length;
    return true;
  });
}
