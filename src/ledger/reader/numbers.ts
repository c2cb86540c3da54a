/** Numbers as written, in digits or words, before anything that multiplies or measures them. */
import { readDigits } from "./digits.ts";
import type { Span } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readWords } from "./words.ts";

export interface Plain extends Span {
  /** Without its sign. */
  readonly value: string;
  /** Its value if its one mark were of the other kind. */
  readonly other?: string;
  /** Its last three digits, where a space before them may stand between thousands or between two numbers: "15 500 tỷ". */
  readonly apart?: string;
  readonly negative: boolean;
  /** Whether a mark shows that it is an amount, not a year or the number of a house. */
  readonly marked: boolean;
  readonly words: boolean;
}

/** Reads digits or number words at a token, with a sign before them; "malformed" where the marks fit no custom. */
export function readPlain(tokens: readonly Token[], from: number): Plain | "malformed" | undefined {
  const token = tokens[from];
  if (token?.kind === "digits") return plainDigits(tokens, from, token);
  if (isMinus(tokens, from)) return negated(readPlain(tokens, from + 1), from);
  const words = token?.kind === "word" ? readWords(tokens, from) : undefined;
  return words && { from, to: words.to, value: String(words.value), negative: false, marked: false, words: true };
}

function plainDigits(tokens: readonly Token[], from: number, token: Token): Plain | "malformed" {
  const { text, to, apart } = spacedThousands(tokens, from, token);
  const digits = readDigits(text);
  if (digits === undefined) return "malformed";
  return { from, to, negative: false, words: false, ...digits, ...(apart !== undefined && { apart }) };
}

interface Spaced {
  readonly text: string;
  readonly to: number;
  readonly apart?: string;
}

/** "1 500 000": spaces that do not break a line leave no doubt, nor do two groups, nor one that no number begins like; others do. */
function spacedThousands(tokens: readonly Token[], from: number, { key }: Token): Spaced {
  const broken = brokenDecimal(tokens, from);
  if (broken !== undefined) return { text: key + broken, to: from + 2 };
  const groups = /^[1-9]\d{0,2}$/.test(key) ? groupsAfter(tokens, from + 1) : [];
  const [first, second] = groups;
  if (first === undefined) return { text: key, to: from + 1 };
  const [text, to] = [[key, ...groups.map((group) => group.key)].join("."), from + 1 + groups.length];
  if (second !== undefined || first.gap === "hard-space" || first.key.startsWith("0")) return { text, to };
  return tokens[to]?.kind === "word" ? { text, to, apart: first.key } : { text: key, to: from + 1 };
}

/** "15,3 6g": a space got into the decimals, for no amount follows another one with only a space between. */
function brokenDecimal(tokens: readonly Token[], from: number): string | undefined {
  const [number, rest, unit] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const cut = /^\d+,\d{1,3}$/.test(number?.key ?? "") && rest?.gap === "space" && /^[1-9]$/.test(rest.key);
  const glued = unit?.gap === "none" && (unit.key === "%" || unit.kind === "word");
  return cut && glued ? rest.key : undefined;
}

/** More groups than a decimal of the ledger has are no number. */
const mostGroups = 6;

/** The groups of three digits behind a number, all with the same kind of space before them. */
function groupsAfter(tokens: readonly Token[], from: number): readonly Token[] {
  const groups: Token[] = [];
  for (let at = from; at < from + mostGroups; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isGroup(token) || token.gap !== (groups[0] ?? token).gap) break;
    groups.push(token);
  }
  return groups;
}

function isGroup({ kind, gap, key }: Token): boolean {
  return kind === "digits" && (gap === "space" || gap === "hard-space") && /^\d{3}(,\d+)?$/.test(key);
}

/** Words after which a hyphen glued to digits is a minus, and no dash. */
export const minusCues = wordSet("là còn đạt trưởng tới đến xuống mức từ dưới trên khoảng gần hơn ở tăng giảm âm");

/** What may stand for a minus. */
export const minusWords: readonly string[] = ["âm", "-", "−"];

/** "âm 2,5", "−2,5"; a hyphen is a minus only where a value is due, for it is mostly a dash. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [sign, number, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (sign === undefined || number?.kind !== "digits" || number.gap === "line") return false;
  if (sign.key === "âm") return number.gap !== "none";
  if (number.gap !== "none" || sign.gap === "none") return false;
  if (sign.key === "−" || before === undefined) return /^[-−]$/.test(sign.key);
  return sign.key === "-" && (minusCues.has(before.key) || before.key === "(");
}

function negated(plain: ReturnType<typeof readPlain>, from: number): ReturnType<typeof readPlain> {
  return plain === undefined || plain === "malformed" ? plain : { ...plain, from, negative: true };
}
