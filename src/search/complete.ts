/** Completions of what is being typed: names of the archive with their address, then compounds. Pure; runs in the browser. */

import type { Name } from "./words/files.ts";
import type { Entry, Lexicon } from "./words/lookup.ts";
import { folded, spelled } from "./words/syllable.ts";

/** A name with where it leads, or a query, which is of the kind "words" and leads nowhere else. */
export type Completion = Name | { readonly kind: "words"; readonly name: string };

const most = 8;
/** Of names, where there are compounds as well. */
const mostNames = 5;
/** Nobody completes what is longer than this. */
const longest = 200;

/**
 * At most eight completions, those of names first; the same for the same lexicon.
 * @param typed the whole of what stands in the field; a space at its end says that the last word is complete
 */
export async function complete(typed: string, lexicon: Lexicon): Promise<Completion[]> {
  const text = typed.normalize("NFC").trimStart();
  const words = wordsOf(text);
  if (text.length > longest || words.join("") === "") return [];
  const names = matching(words, await lexicon.names());
  const compounds = await compoundsOf(words, lexicon);
  return [
    ...names.slice(0, Math.max(mostNames, most - compounds.length)),
    ...compounds.map((name) => ({ kind: "words" as const, name })),
  ].slice(0, most);
}

/** The words of a text; the last is empty where a space ends it. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
}

/** Names of which some words in a row are the typed ones, the last perhaps begun; those that begin with them come first. */
function matching(typed: readonly string[], names: readonly Name[]): Name[] {
  const first: Name[] = [];
  const later: Name[] = [];
  for (const name of names) {
    const words = wordsOf(name.name);
    const start = words.findIndex((_, start) => begins(words.slice(start), typed));
    if (start >= 0) (start ? later : first).push(name);
  }
  return [...first, ...later];
}

/** Whether words begin with the typed ones, of which the last may be begun. */
function begins(words: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word, place) => fits(word, words[place], place === typed.length - 1));
}

/** A word typed without marks fits whatever marks there are; its tone may come before its last letters. */
function fits(typed: string, word: string | undefined, begun: boolean): boolean {
  if (word === undefined) return typed === "";
  const form = folded(typed) === typed ? folded : spelled;
  const [wish, whole] = [form(typed), form(word)];
  if (!begun) return wish === whole;
  const letters = wish.replace(/\p{M}/gu, "");
  return whole.startsWith(letters) && whole.endsWith(wish.slice(letters.length));
}

/** Queries that end in a compound which begins with the last three words, else two, else the last. */
async function compoundsOf(words: readonly string[], lexicon: Lexicon): Promise<string[]> {
  for (let start = Math.max(0, words.length - 3); start < words.length; start += 1) {
    const last = words.slice(start);
    const from = folded(last[0] ?? "");
    if (from === "") continue;
    const found = beginning(last, await lexicon.between(from, last.length > 1 ? from : `${from}zzz`, 2));
    if (found.length) return found.map((compound) => [...words.slice(0, start), compound].join(" "));
  }
  return [];
}

/** The compounds that go on from the typed words, the commonest first. */
function beginning(typed: readonly string[], entries: readonly Entry[]): string[] {
  const found: [compound: string, weight: number][] = [];
  for (const { word, compounds } of entries) {
    for (const [rest, weight] of compounds) {
      const words = [word, ...rest];
      if (begins(words, typed) && words.join(" ") !== typed.join(" ")) found.push([words.join(" "), weight]);
    }
  }
  found.sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  return found.slice(0, most).map(([compound]) => compound);
}
