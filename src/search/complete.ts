/** Completions of what is being typed: names of the archive with their address, and compounds. Pure; runs in the browser. */
import { beginningFile, beginningsFile, type Load, linesOf, type Name, nameKinds } from "./lexicon/files.ts";
import { beginningOf, folded, spelled } from "./lexicon/syllable.ts";

/** A name and where it leads; without an address it is a query, as compounds are. */
export interface Completion {
  readonly text: string;
  readonly address?: string;
  readonly kind: Name["kind"] | "compound";
}

const most = 8;
/** Of compounds and of articles that there are, so many are shown however many stand before them. */
const atLeast = 2;
/** Nobody completes what is longer than this. */
const longest = 200;

/**
 * At most eight completions: topics, organisations and indicators, then compounds, then articles.
 * @param typed the whole of what stands in the field; a space at its end says that the last word is complete
 * @param load gives the lexicon's files
 */
export async function complete(typed: string, load: Load): Promise<Completion[]> {
  const text = typed.normalize("NFC").trimStart();
  if (text.length > longest || beginningOf(text) === "") return [];
  const keys = await linesOf(beginningsFile, load);
  const whole = await matching(text, keys, load);
  return balanced(whole.length > 0 ? whole : await lastWords(text, keys, load));
}

/** Queries that end in a compound which begins with the last three words, else two, else one. */
async function lastWords(text: string, keys: readonly string[], load: Load): Promise<Completion[]> {
  const starts = [...text.matchAll(/(?<=\s)\S+/g)].map(({ index }) => index);
  for (const start of starts.slice(-3)) {
    const found = await matching(text.slice(start), keys, load);
    const compounds = found.filter(({ kind }) => kind === "compound");
    if (compounds.length > 0)
      return compounds.map(({ text: end, kind }) => ({ text: text.slice(0, start) + end, kind }));
  }
  return [];
}

/** What is filed under the longest beginning that has a file, as far as the marks and the last letters fit. */
async function matching(text: string, keys: readonly string[], load: Load): Promise<Completion[]> {
  const wish = beginningOf(text);
  const key = keys.findLast((key) => wish.startsWith(key)) ?? "";
  const typed = wordsOf(text);
  const found = (await linesOf(beginningFile(key), load)).map(completionOf);
  return found.filter((one) => {
    const words = wordsOf(one.text);
    const starts = one.kind === "compound" ? [0] : words.keys();
    return [...starts].some((start) => begins(words.slice(start), typed)) && words.join(" ") !== typed.join(" ");
  });
}

function completionOf(line: string): Completion {
  const [place = "", address = "", name = ""] = line.split("\t");
  const kind = nameKinds[Number(place)];
  if (!kind || !name) return { text: line, kind: "compound" };
  return address ? { text: name, address, kind } : { text: name, kind };
}

/** The words of a text; the last is empty where a space ends it. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
}

/** Whether words begin with the typed ones, of which the last may be begun. */
function begins(words: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word, place) => fits(word, words[place], place === typed.length - 1));
}

/** Asymmetric search (UTS #10): a letter typed without marks fits any, a mark only itself. The tone may come early. */
function fits(typed: string, word: string | undefined, begun: boolean): boolean {
  if (word === undefined) return typed === "";
  const [wish, whole] = [spelled(typed), spelled(word)];
  const letters = wish.replace(/\p{M}/gu, "");
  if (!whole.endsWith(wish.slice(letters.length))) return false;
  if (!begun && letters.length < whole.replace(/\p{M}/gu, "").length) return false;
  return [...letters].every((letter, place) => [whole[place], folded(whole[place] ?? "")].includes(letter));
}

/** Keeps room for compounds and articles. */
function balanced(found: readonly Completion[]): Completion[] {
  const articles = found.filter(({ kind }) => kind === "article");
  const compounds = found.filter(({ kind }) => kind === "compound");
  const others = found.filter(({ kind }) => kind !== "article" && kind !== "compound");
  const room = most - Math.min(atLeast, articles.length);
  const shown = others.slice(0, room - Math.min(atLeast, compounds.length));
  return [...shown, ...compounds.slice(0, room - shown.length), ...articles].slice(0, most);
}
