/** Completions of what is being typed: names of the archive with their address, and compounds. Pure; runs in the browser. */
import { beginningFile, beginningsFile, type Load, linesOf, type Name, nameKinds } from "./lexicon/files.ts";
import { beginningOf, deepest, folded, spelled } from "./lexicon/syllable.ts";

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
 * At most eight completions: topics, organisations and indicators, then compounds, then articles. Where there are none of
 * the whole, those of its end: queries with the compounds that its last three words begin, else two, else one.
 * @param typed the whole of what stands in the field; a space at its end says that the last word is complete
 * @param load gives the lexicon's files
 */
export async function complete(typed: string, load: Load): Promise<Completion[]> {
  const text = typed.normalize("NFC").trimStart();
  if (text.length > longest || !beginningOf(text)) return [];
  const files = await linesOf(beginningsFile, load);
  const later = [...text.matchAll(/\s\S/g)].slice(-3);
  for (const start of [0, ...later.map(({ index }) => index + 1)]) {
    const found = await matching(text.slice(start), files, load);
    if (start === 0 && found.length > 0) return balanced(found);
    const queries = found.filter(isCompound).map((end) => ({ ...end, text: text.slice(0, start) + end.text }));
    if (queries.length > 0) return queries.slice(0, most);
  }
  return [];
}

/** What is filed under a beginning, as far as its marks and last letters fit. */
async function matching(text: string, [shared = "", packs = ""]: readonly string[], load: Load): Promise<Completion[]> {
  const wish = beginningOf(text).slice(0, deepest);
  const typed = wordsOf(text);
  const key = shared.split(",").find((key) => key === wish) ?? packs.split(",").findLast((key) => key <= wish);
  const found = (await linesOf(beginningFile(key ?? ""), load)).map(completionOf);
  return found.filter((one) => {
    const words = wordsOf(one.text);
    const starts = isCompound(one) ? 1 : words.length;
    return words.some((_, start) => start < starts && begins(words.slice(start), typed)) && `${words}` !== `${typed}`;
  });
}

function completionOf(line: string): Completion {
  const [text = "", address, kind] = line.split("\t");
  return { text, kind: nameKinds[Number(kind)] ?? "compound", ...(address && { address }) };
}

function isCompound({ kind }: Completion): boolean {
  return kind === "compound";
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
  const compounds = found.filter(isCompound);
  const others = found.filter((one) => !isCompound(one) && one.kind !== "article");
  const room = most - Math.min(atLeast, articles.length);
  const shown = [...others.slice(0, room - Math.min(atLeast, compounds.length)), ...compounds].slice(0, room);
  return [...shown, ...articles].slice(0, most);
}
