/** The English words between a number and its unit that multiply it. */
import type { Magnitude } from "../magnitudes.ts";
import type { Token } from "../tokens.ts";

const powers: ReadonlyMap<string, number> = new Map([
  ["thousand", 3],
  ["million", 6],
  ["mn", 6],
  ["billion", 9],
  ["bn", 9],
  ["trillion", 12],
  ["tn", 12],
]);

/** What stands for a magnitude behind an amount of money only: elsewhere "5m" are metres. */
const ofMoney: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["m", 6],
  ["b", 9],
]);

/**
 * Reads the magnitude at a token, which a hyphen may tie to its number: "a 5-million-tonne port".
 * @param money whether a currency stands before the number
 * @returns nothing where there is none
 */
export function magnitudeAt(tokens: readonly Token[], from: number, money = false): Magnitude | undefined {
  let [at, power] = [from, 0];
  for (let words = 0; words < 2; words += 1) {
    const next = pastHyphen(tokens, at);
    const token = tokens[next];
    const word = token?.gap === "line" ? undefined : powerOf(token, money && words === 0);
    if (word === undefined || (power > 0 && word <= power)) break;
    [at, power] = [next + 1, power + word];
  }
  return power === 0 ? undefined : { power, to: at };
}

function powerOf(token: Token | undefined, money: boolean): number | undefined {
  if (token === undefined) return undefined;
  return powers.get(token.key) ?? (money && token.gap === "none" ? ofMoney.get(token.key) : undefined);
}

/** The token behind a hyphen that ties two words: "45-hectare". */
export function pastHyphen(tokens: readonly Token[], at: number): number {
  const [hyphen, next] = [tokens[at], tokens[at + 1]];
  const ties = hyphen?.key === "-" && hyphen.gap === "none" && next?.gap === "none" && next.kind === "word";
  return ties ? at + 1 : at;
}
