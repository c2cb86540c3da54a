/** Numbers in words, up to 999: "hai mươi mốt", "mười lăm", "chín mươi tư", "ba trăm linh năm". */
import { type Token, wordSet } from "./tokens.ts";

export interface WordNumber {
  readonly value: number;
  /** Index of the token after it. */
  readonly to: number;
}

export const digitWords: readonly (readonly [string, number])[] = [
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
];
const ones: ReadonlyMap<string, number> = new Map(digitWords);

/** The words that a number in words begins with. */
export const numberWords: readonly string[] = [...ones.keys(), "mười"];

/** The last digit after "mười" and "mươi"; five is "lăm" there, so that "mười năm" is ten years. */
const last: ReadonlyMap<string, number> = new Map([
  ...digitWords.filter(([word]) => word !== "năm"),
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);

/** Words that "tư" belongs to, as in "hai mươi tư vấn viên". */
const notFour = wordSet("vấn nhân pháp liệu tưởng bản thế thương thục duy");

/**
 * Reads the number in words that starts at a token.
 * @returns nothing where none does
 */
export function readWords(tokens: readonly Token[], from: number): WordNumber | undefined {
  const hundreds = ones.get(wordAt(tokens, from));
  if (hundreds !== undefined && wordAt(tokens, from + 1) === "trăm") return afterHundreds(tokens, from + 2, hundreds);
  return readTens(tokens, from) ?? readOne(tokens, from);
}

function afterHundreds(tokens: readonly Token[], at: number, hundreds: number): WordNumber {
  const none = { value: hundreds * 100, to: at };
  const linked = wordAt(tokens, at) === "linh" || wordAt(tokens, at) === "lẻ";
  const rest = linked ? readOne(tokens, at + 1) : readTens(tokens, at);
  return rest === undefined ? none : { value: none.value + rest.value, to: rest.to };
}

function readTens(tokens: readonly Token[], from: number): WordNumber | undefined {
  if (wordAt(tokens, from) === "mười") return withLast(tokens, from + 1, 10);
  const tens = ones.get(wordAt(tokens, from));
  if (tens === undefined || wordAt(tokens, from + 1) !== "mươi") return undefined;
  return withLast(tokens, from + 2, tens * 10);
}

function withLast(tokens: readonly Token[], at: number, tens: number): WordNumber {
  const digit = last.get(wordAt(tokens, at));
  const next = wordAt(tokens, at + 1);
  const another = next === "mươi" || next === "trăm" || (wordAt(tokens, at) === "tư" && notFour.has(next));
  return digit === undefined || another ? { value: tens, to: at } : { value: tens + digit, to: at + 1 };
}

function readOne(tokens: readonly Token[], from: number): WordNumber | undefined {
  const value = ones.get(wordAt(tokens, from));
  return value === undefined ? undefined : { value, to: from + 1 };
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.key : "";
}
