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
  const { text, to } = spacedThousands(tokens, from, token);
  const digits = readDigits(text);
  return digits === undefined ? "malformed" : { from, to, negative: false, words: false, ...digits };
}

/** "1 500 000" with spaces that do not break a line. */
function spacedThousands(tokens: readonly Token[], from: number, { key }: Token): { text: string; to: number } {
  if (!/^[1-9]\d{0,2}$/.test(key)) return { text: key, to: from + 1 };
  const groups = [key];
  while (groups.length < 6 && isGroup(tokens[from + groups.length]))
    groups.push(tokens[from + groups.length]?.key ?? "");
  return { text: groups.join("."), to: from + groups.length };
}

function isGroup(token: Token | undefined): boolean {
  return token?.kind === "digits" && token.gap === "hard-space" && /^\d{3}(,\d+)?$/.test(token.key);
}

/** Words after which a hyphen glued to digits is a minus, and no dash. */
const minusCues = wordSet("là còn đạt tới đến xuống mức từ dưới trên khoảng gần hơn ở tăng giảm âm");

/** "âm 2,5", "−2,5"; a hyphen is a minus only where a value is due, for it is mostly a dash. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [sign, number, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (sign === undefined || number?.kind !== "digits" || number.gap === "line") return false;
  if (sign.key === "âm") return number.gap !== "none";
  if (number.gap !== "none" || sign.gap === "none") return false;
  return sign.key === "−" || (sign.key === "-" && (minusCues.has(before?.key ?? "") || before?.key === "("));
}

function negated(plain: ReturnType<typeof readPlain>, from: number): ReturnType<typeof readPlain> {
  return plain === undefined || plain === "malformed" ? plain : { ...plain, from, negative: true };
}
