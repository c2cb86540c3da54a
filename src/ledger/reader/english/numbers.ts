/** Numbers as English writes them, in digits or words, before anything that multiplies or measures them. */
import { readDigits } from "../digits.ts";
import type { Span } from "../scan.ts";
import type { Token } from "../tokens.ts";

export interface EnglishNumber extends Span {
  /** With its sign; the printed decimals are kept. */
  readonly value: string;
  /** What it would be in a language with the other marks: 21.000 for "21,000". Only a row's `marks` ask for it. */
  readonly foreign?: string;
  readonly words: boolean;
}

/** Reads digits or number words at a token, with a sign before them; "malformed" where the marks fit no custom. */
export function numberAt(tokens: readonly Token[], from: number): EnglishNumber | "malformed" | undefined {
  const at = isMinus(tokens, from) ? from + 1 : from;
  const token = tokens[at];
  const number = token?.kind === "digits" ? digitsAt(token, at) : wordsAt(tokens, at);
  if (at === from || number === undefined || number === "malformed") return number;
  const { foreign, value } = number;
  return { ...number, from, value: `-${value}`, ...(foreign !== undefined && { foreign: `-${foreign}` }) };
}

/** "minus 2.5", "−2.5%"; a hyphen is a minus only before what is glued to it alone, for it is mostly a dash. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [sign, number, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (sign === undefined || number?.kind !== "digits" || number.gap === "line") return false;
  if (sign.key === "minus") return number.gap !== "none";
  return /^[-−]$/.test(sign.key) && number.gap === "none" && sign.gap !== "none" && before?.kind !== "digits";
}

/** A comma before three digits parts thousands, and a point stands before decimals. */
function digitsAt({ key }: Token, from: number): EnglishNumber | "malformed" {
  const span = { from, to: from + 1, words: false };
  if (/^[1-9]\d{0,2},\d{3}$/.test(key)) return { ...span, value: key.replace(",", ""), foreign: key.replace(",", ".") };
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(key)) return { ...span, value: key, foreign: key.replace(".", "") };
  const read = readDigits(key);
  return read === undefined ? "malformed" : { ...span, value: read.value };
}

const oneToNineteen = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const ones: ReadonlyMap<string, number> = new Map(oneToNineteen.map((word, index) => [word, index + 1]));
const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 10 * (index + 2)]),
);

interface Words {
  readonly value: number;
  readonly to: number;
}

/** "twenty-one", "two hundred and fifty", "a hundred"; "a" alone is no number. */
function wordsAt(tokens: readonly Token[], from: number): EnglishNumber | undefined {
  const single = tokens[from]?.key === "a" ? { value: 1, to: from + 1 } : belowHundred(tokens, from);
  if (single === undefined) return undefined;
  const hundred = tokens[single.to]?.key === "hundred" && single.value < 20;
  if (hundred) return numberOf(afterHundred(tokens, single), from);
  const counts =
    tokens[from]?.key !== "a" || /^(thousand|million|billion|trillion)$/.test(tokens[single.to]?.key ?? "");
  return counts ? numberOf(single, from) : undefined;
}

function afterHundred(tokens: readonly Token[], { value, to }: Words): Words {
  const rest = belowHundred(tokens, tokens[to + 1]?.key === "and" ? to + 2 : to + 1);
  return { value: value * 100 + (rest?.value ?? 0), to: rest?.to ?? to + 1 };
}

function belowHundred(tokens: readonly Token[], from: number): Words | undefined {
  const key = tokens[from]?.key ?? "";
  const value = tens.get(key);
  if (value === undefined) {
    const one = ones.get(key);
    return one === undefined ? undefined : { value: one, to: from + 1 };
  }
  const at = tokens[from + 1]?.key === "-" ? from + 2 : from + 1;
  const last = ones.get(tokens[at]?.key ?? "") ?? 0;
  return last > 0 && last < 10 ? { value: value + last, to: at + 1 } : { value, to: from + 1 };
}

function numberOf({ value, to }: Words, from: number): EnglishNumber {
  return { from, to, value: String(value), words: true };
}

/** The words that a number in words begins with. */
export const numberWords: readonly string[] = ["a", "minus", ...ones.keys(), ...tens.keys()];
