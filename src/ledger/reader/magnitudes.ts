/** The words between a number and its unit that multiply it: "nghìn tỷ" is 10¹². */
import { type Token, wordSet } from "./tokens.ts";

export interface Magnitude {
  /** The power of ten. */
  readonly power: number;
  /** Index of the token after it. */
  readonly to: number;
}

const powers: ReadonlyMap<string, number> = new Map([
  ["chục", 1],
  ["trăm", 2],
  ["nghìn", 3],
  ["ngàn", 3],
  ["vạn", 4],
  ["tr", 6],
  ["triệu", 6],
  ["tỷ", 9],
  ["tỉ", 9],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
]);

export const magnitudeWords: readonly string[] = [...powers.keys()];

/** "tỷ lệ" is a ratio, "tỷ giá" a rate, "8 tỷ phú" eight rich men. */
const otherWords = wordSet("lệ giá trọng phú số suất mỉ mẫn phần");

/**
 * Reads the magnitude at a token: up to three words, each greater than the one before, as "trăm nghìn tỷ".
 * @param below the power that no word of it may reach
 * @returns nothing where there is none
 */
export function readMagnitude(
  tokens: readonly Token[],
  from: number,
  below = Number.POSITIVE_INFINITY,
): Magnitude | undefined {
  let [to, power, last] = [from, 0, 0];
  while (to < from + 3) {
    const word = wordPower(tokens, to);
    if (word === undefined || word <= last || word >= below || (to > from && tokens[to]?.gap === "line")) break;
    [power, last, to] = [power + word, word, to + 1];
  }
  return to === from ? undefined : { power, to };
}

/** The power of ten of one word, where it stands as a magnitude. */
function wordPower(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const power = token?.kind === "word" && !isNameWithin(token) ? powers.get(token.key) : undefined;
  if (power === undefined || token === undefined) return undefined;
  const next = tokens[at + 1];
  if (next?.kind === "word" && otherWords.has(next.key) && (power === 9 || next.key === "phú")) return undefined;
  if (token.key === "triệu" && /^(chứng|tập|hồi)$/.test(next?.key ?? "")) return undefined;
  return token.key === "tr" && next?.kind === "word" && next.gap === "none" ? undefined : power;
}

/** "Triệu" within a sentence is a family. */
function isNameWithin({ upper, capitals, gap }: Token): boolean {
  return upper && !capitals && gap !== "line";
}

/** Ten to a power, in digits. */
export function powerOfTen(power: number): string {
  return `1${"0".repeat(power)}`;
}
