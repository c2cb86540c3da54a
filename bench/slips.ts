/** Queries as readers type them: without marks, or with one slip. */

import type { LexiconFile } from "../src/search/lexicon/files.ts";
import { precedes, readWeighed } from "../src/search/lexicon/files.ts";
import { foldMarks } from "../src/text/slug.ts";
import { evenly, integer, type Random } from "./random.ts";
import { list } from "./words.ts";

/** A query, and the one that was meant. */
export interface Wish {
  readonly typed: string;
  readonly meant: string;
}

const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const telexTones = ["", "f", "s", "x", "r", "j"];
const telexLetters = new Map(
  list("â aa, ê ee, ô oo, đ dd, ă aw, ơ ow, ư uw").map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
const vniTones = ["", "2", "1", "4", "3", "5"];
const vniLetters = new Map(
  list("â a6, ê e6, ô o6, đ d9, ă a8, ơ o7, ư u7").map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
const alphabet = [..."abcdeghiklmnopqrstuvxy"];

type Slip = (text: string, random: Random) => string;

/** One slip in one syllable of a compound; the text as it is where none can be made. */
export const slips: Readonly<Record<string, Slip>> = {
  "a letter missing": inSyllable((word, random) => without(word, integer(random, 0, word.length - 1))),
  "a letter too many": inSyllable((word, random) => spliced(word, integer(random, 0, word.length), 0, random)),
  "a wrong letter": inSyllable((word, random) => spliced(word, integer(random, 0, word.length - 1), 1, random)),
  "letters swapped": inSyllable((word, random) => swapped(word, integer(random, 0, Math.max(0, word.length - 2)))),
  "a wrong tone": inSyllable((word, random) => toned(word, evenly(tones)(random))),
  "a mark missing": inSyllable((word) => plainOf(word)),
  "a letter missing, plain": (text, random) =>
    inSyllable((word, random) => without(word, integer(random, 0, word.length - 1)))(plainOf(text), random),
  "letters swapped, plain": (text, random) =>
    inSyllable((word, random) => swapped(word, integer(random, 0, Math.max(0, word.length - 2))))(
      plainOf(text),
      random,
    ),
  Telex: (text) => keyed(text, telexLetters, telexTones),
  VNI: (text) => keyed(text, vniLetters, vniTones),
  joined: (text) => text.replaceAll(" ", ""),
  "joined, plain": (text) => plainOf(text).replaceAll(" ", ""),
};

export function plainOf(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** The words of a title, as a query. */
export function titleWords(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Draws compounds that a lexicon offers; one of twice as many documents is drawn twice as often. */
export function compoundsIn(files: readonly LexiconFile[], random: Random, count: number): string[] {
  const offered = new Set(files.filter(({ name }) => name.startsWith("dau-")).flatMap(({ text }) => text.split("\n")));
  const all = files
    .filter(({ name }) => name.startsWith("tu-"))
    .flatMap(({ text }) => text.split("\n").flatMap(compoundsOfLine))
    .filter(([compound]) => offered.has(compound));
  let sum = 0;
  const sums = all.map(([, weight]) => (sum += 2 ** (weight / 2)));
  return Array.from({ length: count }, () => {
    const drawn = random() * sum;
    return all[sums.findIndex((upTo) => upTo > drawn)]?.[0] ?? "";
  });
}

function compoundsOfLine(line: string): (readonly [string, number])[] {
  const [[first] = [""], ...rests] = line.split(",").map(readWeighed);
  return rests
    .filter(([rest]) => !rest.startsWith(precedes))
    .map(([rest, weight]) => [`${first} ${rest}`, weight] as const);
}

function inSyllable(slip: Slip): Slip {
  return (text, random) => {
    const words = text.split(" ");
    const place = integer(random, 0, words.length - 1);
    return words.map((word, at) => (at === place ? slip(word, random) : word)).join(" ");
  };
}

function without(word: string, at: number): string {
  return word.length < 3 ? word : word.slice(0, at) + word.slice(at + 1);
}

function spliced(word: string, at: number, instead: number, random: Random): string {
  return word.slice(0, at) + evenly(alphabet)(random) + word.slice(at + instead);
}

function swapped(word: string, at: number): string {
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
}

function toned(word: string, tone: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/, tone)
    .normalize("NFC");
}

/** The keys of an input method, left as they were pressed: letters' marks behind them, tones behind the syllable. */
function keyed(text: string, letters: ReadonlyMap<string, string>, keys: readonly string[]): string {
  return text
    .split(" ")
    .map((word) => {
      const tone = tones.findLast((tone) => word.normalize("NFD").includes(tone)) ?? "";
      const bare = toned(word, "");
      return [...bare].map((letter) => letters.get(letter) ?? letter).join("") + (keys[tones.indexOf(tone)] ?? "");
    })
    .join(" ");
}
