/** The smaller parts of an amount: "1 tỷ 40 triệu", "hai tỷ rưỡi", "tỷ tư". */
import Big from "big.js";
import { type Magnitude, powerOfTen, readMagnitude } from "./magnitudes.ts";
import { type Plain, readPlain } from "./numbers.ts";
import { type Token, wordSet } from "./tokens.ts";
import { digitWords } from "./words.ts";

/** Adds the parts that follow a magnitude, as decimals of it. */
export function withParts(plain: Plain, magnitude: Magnitude, tokens: readonly Token[]): Plain {
  let sum = { ...plain, to: magnitude.to };
  let { power } = magnitude;
  for (let parts = 0; parts < 4; parts += 1) {
    if (tokens[sum.to]?.key === "rưỡi") return withHalf(sum, power, magnitude.power);
    const part = partAt(tokens, sum.to, power);
    if (part === undefined) break;
    sum = { ...sum, value: plus(sum.value, part, magnitude.power), to: part.to };
    power = part.power;
  }
  return power === magnitude.power ? withDigit(sum, tokens) : sum;
}

/** Half of the last magnitude named: "2 triệu 3 trăm rưỡi" is rare, "hai tỷ rưỡi" is not. */
function withHalf(sum: Plain, power: number, whole: number): Plain {
  return { ...sum, value: plus(sum.value, { value: "5", power: power - 1 }, whole), to: sum.to + 1 };
}

interface Part {
  readonly value: string;
  readonly power: number;
}

/** Decimals down to the part's last digit are kept: "1 tỷ 40 triệu" is 1.040. */
function plus(value: string, part: Part, whole: number): string {
  const share = new Big(part.value).times(powerOfTen(part.power)).div(powerOfTen(whole));
  const printed = value.split(".")[1]?.length ?? 0;
  return new Big(value).plus(share).toFixed(Math.max(whole - part.power, printed));
}

/** A part is a whole number with a magnitude below the one before, and smaller than one of that. */
function partAt(tokens: readonly Token[], at: number, above: number): (Part & { readonly to: number }) | undefined {
  const token = tokens[at];
  if (token === undefined || token.gap === "line") return undefined;
  const number = readPlain(tokens, at);
  if (number === undefined || number === "malformed" || number.marked || number.negative) return undefined;
  const magnitude = tokens[number.to]?.gap === "line" ? undefined : readMagnitude(tokens, number.to, above);
  if (magnitude === undefined && !number.words && !isMagnified(tokens, number.to, above)) return undefined;
  const power = magnitude?.power ?? 0;
  const fits = power < above && number.value.length + power <= above && (power > 0 || number.value.length > 1);
  return fits ? { value: number.value, power, to: magnitude?.to ?? number.to } : undefined;
}

/** "1 nghìn 200 tỷ": the magnitude of the whole follows. */
function isMagnified(tokens: readonly Token[], at: number, above: number): boolean {
  const magnitude = tokens[at]?.gap === "line" ? undefined : readMagnitude(tokens, at);
  return magnitude !== undefined && magnitude.power > above && above <= 4;
}

/** The last digit after a magnitude; five is "lăm" there, so that "5 nghìn năm" is so many years. */
const shortTail: ReadonlyMap<string, number> = new Map([
  ...digitWords.filter(([word]) => word !== "năm"),
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
]);
const money = wordSet("đồng usd đô vnđ vnd euro");

/** "tỷ tư" is 1.4 × 10⁹: one digit word that ends the amount, before its currency or a mark. */
function withDigit(plain: Plain, tokens: readonly Token[]): Plain {
  const word = tokens[plain.to];
  const digit = shortTail.get(word?.key ?? "");
  const next = tokens[plain.to + 1];
  const ends = next === undefined || next.gap === "line" || next.kind === "mark" || money.has(next.key);
  if (digit === undefined || !ends || word?.gap === "line" || plain.value.includes(".")) return plain;
  return { ...plain, value: `${plain.value}.${digit}`, to: plain.to + 1 };
}
