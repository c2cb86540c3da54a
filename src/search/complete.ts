/** Completions of what is being typed: names of the archive with their address, and compounds. Pure; runs in the browser. */
import { beginningFile, beginningsFile, type Load, linesOf, type Name, nameKinds } from "./lexicon/files.ts";
import { beginningOf, deepest, written } from "./lexicon/syllable.ts";

/** A name and where it leads; without an address it is a query, as compounds are. */
export interface Completion {
  readonly text: string;
  readonly address?: string;
  readonly kind: Name["kind"] | "compound";
  /** The language of a name, where it is not the page's. */
  readonly lang?: string;
}

const most = 8;
/** Of compounds and of articles that there are, so many are shown however many stand before them. */
const atLeast = 2;
/** Nobody completes what is longer than this. */
const longest = 200;

/**
 * At most eight completions: topics, organisations and indicators, then compounds, then articles. Where there are none of
 * the whole, those of its end: queries with the compounds that its last three words begin, else two, else one that is complete.
 * @param typed the whole of what stands in the field; a space at its end says that the last word is complete
 * @param load gives the lexicon's files
 */
export async function complete(typed: string, load: Load): Promise<Completion[]> {
  const text = typed.normalize("NFC").trimStart();
  if (text.length > longest || !beginningOf(text)) return [];
  const files = await linesOf(beginningsFile, load);
  // What a single syllable begins says nothing of the words before it.
  const later = [...text.matchAll(/\s\S/g)].slice(-3, /\s$/.test(text) ? undefined : -1);
  for (const start of [0, ...later.map(({ index }) => index + 1)]) {
    const found = await matching(text.slice(start), files, load);
    const offered = start === 0 ? found : found.filter(isCompound);
    if (offered.length > 0) return balanced(offered).map((one) => ({ ...one, text: text.slice(0, start) + one.text }));
  }
  return [];
}

/** What is filed under a beginning, as far as its marks and last letters fit. */
async function matching(text: string, [shared = "", packs = ""]: readonly string[], load: Load): Promise<Completion[]> {
  const wish = beginningOf(text).slice(0, deepest);
  const key = shared.split(",").find((key) => key === wish) ?? packs.split(",").findLast((key) => key <= wish);
  const found = (await linesOf(beginningFile(key ?? ""), load)).map(completionOf);
  const [name, compound] = ["(?<![\\p{L}\\p{M}\\p{N}])", "^"].map((start) => new RegExp(start + patternOf(text), "u"));
  return found.filter((one) => (isCompound(one) ? compound : name)?.test(lettersOf(one.text)));
}

/** Asymmetric search (UTS #10): a letter typed without marks fits any, a mark only itself. "hoà" may become "hoàng". */
function patternOf(typed: string): string {
  const forms = new Set([lettersOf(typed), typed.toLowerCase().normalize("NFD")]);
  return `(?:${[...forms].map(patternOfLetters).join("|")})`;
}

function patternOfLetters(typed: string): string {
  const letters = [...typed.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")];
  return letters
    .map((letter) => (letter === " " ? "([^\\p{L}\\p{M}\\p{N}]+|$)" : letter === "d" ? "[dđ]" : letter))
    .join("[\\u0300-\\u036f]*");
}

/** Small letters, each mark apart. */
function lettersOf(text: string): string {
  return written(text).normalize("NFD");
}

function completionOf(line: string): Completion {
  const [text = "", address, kind, lang] = line.split("\t");
  return { text, kind: nameKinds[Number(kind)] ?? "compound", ...(address && { address }), ...(lang && { lang }) };
}

function isCompound({ kind }: Completion): boolean {
  return kind === "compound";
}

/** Keeps room for compounds and articles: what is shown stands in the order of the file. */
function balanced(found: readonly Completion[]): Completion[] {
  const later = [found.filter(isCompound), found.filter(({ kind }) => kind === "article")];
  const kept = later.flatMap((some) => some.slice(0, atLeast));
  const shown = [...new Set([...kept, ...found])].slice(0, most);
  return found.filter((one) => shown.includes(one));
}
