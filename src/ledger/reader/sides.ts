/** The sides of one thing: "18 x 12 m", "34x55mm", "80 x 2,4 x 12 cm". The unit stands behind the last and holds for all. */
import { type Amount, settled } from "./amount.ts";
import type { Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readUnit, type UnitMatch } from "./units.ts";

/** A thing has three sides at most. */
const mostSides = 3;
/** Behind these, two measures name a kind of cartridge: "đạn 6,5 x52mm". */
const calibres = wordSet("đạn cỡ nòng súng pháo");

/** Tells whether a number is a side of something that a length is told of. */
export function isSide({ tokens, at, forms }: Place): boolean {
  let first = at;
  while (first > at - 2 * mostSides && isTimes(tokens, first - 1)) first -= 2;
  if (first === at && !isTimes(tokens, at + 1)) return false;
  return !calibres.has(tokens[first - 1]?.key ?? "") && unitOfSides(tokens, at, forms) !== undefined;
}

/** Gives a side the unit that stands behind the last one. */
export function withUnitOfSides(side: Amount, { tokens, at, forms }: Place): Amount {
  const bare = side.power === 0 && side.measures.length === 0 && side.upper === undefined;
  if (!bare || !isTimes(tokens, side.to)) return side;
  const unit = isSide({ tokens, at, floor: at, forms }) ? unitOfSides(tokens, at, forms) : undefined;
  return unit === undefined
    ? side
    : settled({ ...side, measures: unit.measures, unitFrom: unit.to - 1, unitTo: unit.to });
}

/** "x" between two numbers. */
function isTimes(tokens: readonly Token[], at: number): boolean {
  const [before, times, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^[x×*]$/.test(times?.key ?? "") || times?.gap === "line" || next?.gap === "line") return false;
  return before?.kind === "digits" && next?.kind === "digits";
}

function unitOfSides(tokens: readonly Token[], from: number, forms: Place["forms"]): UnitMatch | undefined {
  let last = from;
  while (last < from + 2 * mostSides && isTimes(tokens, last + 1)) last += 2;
  const unit = readUnit(tokens, last + 1, forms);
  return unit?.measures[0]?.dimension === "length" ? unit : undefined;
}
