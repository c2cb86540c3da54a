/** How many times as much: "gấp đôi", "gấp gần 3 lần", "tăng 2,5 lần", "giảm hơn 3 lần". */
import { type Amount, amountAt } from "./amount.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { type QualifierFound, qualifierAt } from "./qualifiers.ts";
import { rangeFrom } from "./ranges.ts";
import type { NumberRead, Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

export type Direction = NonNullable<NumberRead["direction"]>;

export interface Fold {
  /** Begins at "gấp". */
  readonly amount: Amount;
  readonly qualifier: QualifierFound["qualifier"] | undefined;
  readonly direction: Direction;
}

const words: ReadonlyMap<string, string> = new Map([
  ["đôi", "2"],
  ["rưỡi", "1.5"],
]);
const leads = wordSet("tới đến từ lên những");

export const foldWord = "gấp";

/** Reads what follows "gấp"; "lần" may be left out there. */
export function readFold(place: Place): Fold | undefined {
  const { tokens, at } = place;
  if (tokens[at]?.key !== foldWord) return undefined;
  const lead = leads.has(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const inner = qualifierAt(tokens, lead);
  const number = numberOf({ ...place, at: inner?.to ?? lead });
  if (number === undefined || tokens[number.from]?.gap === "line") return undefined;
  const direction = tokens[at - 1]?.key === "giảm" ? "down" : "up";
  return { amount: { ...number, from: at }, qualifier: inner?.value, direction };
}

function numberOf(place: Place): Amount | undefined {
  const { tokens, at } = place;
  const value = words.get(tokens[at]?.key ?? "");
  const plain = { from: at, to: at + 1, negative: false, marked: false, words: true, power: 0, measures: [] };
  if (value !== undefined) return { ...plain, value, unitFrom: at + 1 };
  const low = amountAt(place);
  const amount = low && rangeFrom(low, place);
  // "gấp 180% dự toán" tells a share, not so many times.
  if (amount?.measures[0]?.dimension === "share") return undefined;
  if (amount === undefined || hasTimes(amount)) return amount;
  return { ...amount, measures: [], to: amount.unitFrom, power: 0 };
}

/** Tells whether an amount is so many "lần". */
export function hasTimes({ measures }: Amount): boolean {
  return measures.some(({ dimension }) => dimension === "multiple");
}

const ups = wordSet("tăng cao nhiều lớn nhanh đông mạnh vượt dài rộng nặng đắt tệ");
const downs = wordSet("giảm ít thấp nhỏ chậm kém rẻ hẹp ngắn");
/** What may stand between the verb and the number, beside a qualifier. */
const fillers = wordSet("hơn gần khoảng tới đến lên trên từ được thêm gấp xuống tầm chừng xấp xỉ đạt");
const comparisons = phraseSet("so, mức, cùng kỳ, kế hoạch, chỉ tiêu");

/**
 * Tells whether "2,5 lần" says how many times as much, and in which direction; "đến thăm 3 lần" counts visits.
 * @param from index of the first token of the figure
 */
export function timesAt(amount: Amount, from: number, tokens: readonly Token[]): { direction?: Direction } | undefined {
  const verb = verbBefore(tokens, from);
  if (ups.has(verb) && !stressed(tokens, from)) return { direction: "up" };
  if (downs.has(verb)) return { direction: "down" };
  if (tokens[from - 1]?.key === "lên" && !ups.has(verb)) return { direction: "up" };
  const compared = verb === "bằng" || phraseAt(comparisons, tokens, amount.to) !== undefined;
  return compared || amount.value.includes(".") ? {} : undefined;
}

/** "nhấn mạnh 3 lần" says how often. */
function stressed(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.key === "mạnh" && tokens[from - 2]?.key === "nhấn";
}

function verbBefore(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (at > from - 4 && fillers.has(tokens[at]?.key ?? "")) at -= 1;
  const overrun = /^(vốn|giá)$/.test(tokens[at]?.key ?? "") && tokens[at - 1]?.key === "đội";
  return overrun ? "tăng" : (tokens[at]?.key ?? "");
}
