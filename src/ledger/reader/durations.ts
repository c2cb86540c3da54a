/** Times told in two or three units: "3 năm 4 tháng", "2 phút 35 giây", "2 giờ 30 phút 5 giây". */
import Big from "big.js";
import type { Amount } from "./amount.ts";
import type { UnitForms } from "./measures.ts";
import { type Plain, readPlain } from "./numbers.ts";
import type { Place } from "./scan.ts";
import type { Token } from "./tokens.ts";
import { readWord, type UnitMatch } from "./units.ts";

/** How many of the smaller unit the greater one has, where that is the same for each: a month has no fixed number of days. */
const within: ReadonlyMap<string, Step> = new Map([
  ["năm", { unit: "tháng", times: 12 }],
  ["feet", { unit: "inch", times: 12 }],
  ["foot", { unit: "inch", times: 12 }],
  ["tuần", { unit: "ngày", times: 7 }],
  ["ngày", { unit: "giờ", times: 24 }],
  ["giờ", { unit: "phút", times: 60 }],
  ["tiếng", { unit: "phút", times: 60 }],
  ["phút", { unit: "giây", times: 60 }],
]);

/** A time with the smaller units that follow it, told in the smallest: "3 năm 4 tháng" are 40 months. */
export function withSmaller(time: Amount, place: Pick<Place, "tokens" | "forms">): Amount {
  const next = time.upper === undefined ? smallerAt(time, place) : undefined;
  return next === undefined ? time : withSmaller(next, place);
}

function smallerAt(time: Amount, { tokens, forms }: Pick<Place, "tokens" | "forms">): Amount | undefined {
  const step = within.get(tokens[time.to - 1]?.key ?? "");
  // "một tuần 6 ngày", "một ngày 8 giờ" tell how much of each.
  if (/^(tuần|ngày)$/.test(tokens[time.to - 1]?.key ?? "") && tokens[time.from]?.key === "một") return undefined;
  if (
    step === undefined ||
    time.power > 0 ||
    !/^\d+$/.test(time.value) ||
    !/^(time|length)$/.test(time.measures[0]?.dimension ?? "")
  )
    return undefined;
  const joined = tokens[time.to]?.key === "và" && /^(năm|giờ)$/.test(tokens[time.to - 1]?.key ?? "") ? 1 : 0;
  const number = tokens[time.to]?.gap === "line" ? undefined : readPlain(tokens, time.to + joined);
  if (number === undefined || number === "malformed" || number.marked || number.negative) return undefined;
  if (!isSmaller(tokens, number, step)) return undefined;
  const said = tokens[number.to]?.key === step.unit;
  const read = said ? readWord(tokens, number.to, forms) : minutes(number.to, forms);
  const value = new Big(time.value).times(step.times).plus(number.value).toFixed();
  return read && { ...time, value, power: 0, measures: read.measures, unitFrom: number.to, to: read.to };
}

interface Step {
  readonly unit: string;
  readonly times: number;
}

/** "30 phút" behind "2 giờ"; "còn 2 giờ 30." leaves the word out. */
function isSmaller(tokens: readonly Token[], number: Plain, { unit, times }: Step): boolean {
  if (Number(number.value) >= times) return false;
  const next = tokens[number.to];
  const ends = next === undefined || next.gap === "line" || /^[.,;)]$/.test(next.key);
  return next?.key === unit ? next.gap !== "line" : ends && unit === "phút" && /^\d\d$/.test(number.value);
}

function minutes(to: number, { phrases }: UnitForms): UnitMatch | undefined {
  const measures = phrases.next.get("phút")?.value;
  return measures && { measures, to };
}
