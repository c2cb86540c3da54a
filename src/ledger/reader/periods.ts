/** Periods of the calendar: "quý I/2020", "tháng 7/2020", "6 tháng đầu năm 2020", "tháng Mười". */
import { datedAt, isMonth, isoMonth, isYear } from "./calendar.ts";
import { listOf } from "./date-lists.ts";
import { eachCues } from "./date-words.ts";
import { hasUnit } from "./follow.ts";
import type { FoundOther, Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";
import { yearAfter, yearAt } from "./years.ts";

export const periodWords: readonly string[] = ["quý", "tháng", "năm"];

/** Reads what they begin. */
export function readPeriod(place: Place): FoundOther | undefined {
  const { tokens, at } = place;
  const [cue, next] = [tokens[at], tokens[at + 1]];
  if (cue === undefined || next === undefined || next.gap === "line") return undefined;
  if (cue.key === "quý") return quarterAt(tokens, at);
  if (cue.key === "tháng") return next.kind === "word" ? monthInWords(place) : monthAt(place);
  return cue.key === "năm" && next.kind === "digits" ? yearAt(tokens, at) : undefined;
}

const quarters: readonly (readonly [string, readonly string[]])[] = [
  ["1", ["i", "1", "01", "nhất"]],
  ["2", ["ii", "2", "02", "hai"]],
  ["3", ["iii", "3", "03", "ba"]],
  ["4", ["iv", "4", "04", "tư"]],
];
const quarterOf: ReadonlyMap<string, string> = new Map(
  quarters.flatMap(([quarter, words]) => words.map((word) => [word, quarter] as const)),
);

function quarterAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const quarter = quarterOf.get(tokens[from + 1]?.key ?? "");
  if (quarter === undefined) return undefined;
  const year = yearAfter(tokens, from + 2);
  if (year !== undefined) return { from, to: year.to, kind: "period", period: `${year.year}-Q${quarter}` };
  return { from, to: from + 2, kind: "period" };
}

const monthWords = wordSet("giêng hai ba tư năm sáu bảy bẩy tám chín mười chạp");
const monthAfter = wordSet("một hai mốt");
const yearWords = wordSet("nay ngoái trước sau tới đó này qua học tài");

function monthAt({ tokens, at: from, forms }: Place): FoundOther | undefined {
  const next = tokens[from + 1];
  const dated = datedAt(tokens, from + 1);
  if (dated?.kind === "period") return { from, ...dated };
  if (dated?.kind === "date") return { from, to: dated.to, kind: "period" };
  if (!isMonth(next?.key ?? "")) return undefined;
  const year = yearAfter(tokens, from + 2);
  if (year !== undefined) return { from, to: year.to, kind: "period", period: isoMonth(year.year, next?.key ?? "") };
  const yearsAfter = tokens[from + 2]?.key === "năm" && yearWords.has(tokens[from + 3]?.key ?? "");
  const each = eachCues.has(tokens[from - 1]?.key ?? "") || tokens[from - 1]?.kind === "digits";
  if (each && !yearsAfter && hasUnit(tokens, from + 2, forms)) return undefined;
  return listOf(tokens, from, { to: from + 2, kind: "period" }, forms);
}

function monthInWords({ tokens, at: from, forms }: Place): FoundOther | undefined {
  const next = tokens[from + 1];
  if (!monthWords.has(next?.key ?? "") || eachCues.has(tokens[from - 1]?.key ?? "")) return undefined;
  if (tokens[from - 1]?.kind === "digits") return undefined;
  const to = next?.key === "mười" && monthAfter.has(tokens[from + 2]?.key ?? "") ? from + 3 : from + 2;
  const year = yearAfter(tokens, to);
  const counts = hasUnit(tokens, to, forms) && tokens[to]?.key !== "năm";
  if (year === undefined && next?.upper !== true && counts) return undefined;
  return { from, to: year?.to ?? to, kind: "period" };
}

const ofYear = wordSet("đầu cuối của giữa");

/**
 * Reads "6 tháng đầu năm 2020", "9 tháng năm 2018": so many months, but of a year.
 * @param after index of the token after the number
 */
export function readMonthsOfYear({ tokens, at: from }: Place, after: number): FoundOther | undefined {
  const unit = tokens[after]?.key;
  if (unit !== "tháng" && unit !== "quý" && unit !== "ngày") return undefined;
  const first = tokens[after + 1]?.key ?? "";
  const at = after + (ofYear.has(first) ? 2 : 1);
  const last = tokens[at]?.key;
  if (last !== "năm" && !(unit === "ngày" && last === "tháng")) return undefined;
  const year = tokens[at + 1]?.key ?? "";
  if (!ofYear.has(first) && !isYear(year) && !/^(nay|ngoái)$/.test(year)) return undefined;
  const firstQuarter = first === "đầu" && unit === "tháng" && /^(0?3|ba)$/.test(tokens[from]?.key ?? "");
  const period = firstQuarter && isYear(year) ? { period: `${year}-Q1` } : {};
  return { from, to: isYear(year) ? at + 2 : at + 1, kind: "period", ...period };
}
