/** Years and spans of years: "năm 2020", "2015 - 2020", "2015 đến năm 2020". */
import { datedAt, isYear } from "./calendar.ts";
import { hasUnit, isNoun, isValueCue } from "./follow.ts";
import type { FoundOther, Place } from "./scan.ts";
import type { Token } from "./tokens.ts";

/** Reads what "năm" begins: "năm 2020", "năm 2015-2020", "những năm 90". */
export function yearAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const dated = datedAt(tokens, from + 1);
  if (dated?.kind === "period") return { from, ...dated };
  const year = tokens[from + 1]?.key ?? "";
  if (isYear(year)) return yearsFrom(tokens, from + 1, from);
  if (/^2[1-9]\d\d$/.test(year)) return { from, to: from + 2, kind: "year", period: year };
  const decade = tokens[from - 1]?.key === "những" && /^\d0$/.test(year);
  return decade ? { from, to: endOfDecades(tokens, from + 2), kind: "year" } : undefined;
}

/** "những năm 40, 50 và 60": the end of the decades that follow one. */
function endOfDecades(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 8 && /^(,|và|-|đến)$/.test(tokens[to]?.key ?? "") && /^\d0$/.test(tokens[to + 1]?.key ?? ""))
    to += 2;
  return to;
}

/** A year, or the first and last year of a span: "2015 - 2020", "2015 đến 2020", "2015 đến năm 2020". */
function yearsFrom(tokens: readonly Token[], at: number, from: number): FoundOther {
  const year = tokens[at]?.key ?? "";
  const joint = tokens[at + 1]?.key ?? "";
  const skip = tokens[at + 2]?.key === "năm" && joint === "đến" ? 3 : 2;
  const end = tokens[at + skip]?.key ?? "";
  const spans = /^(-|–|—|đến|tới)$/.test(joint) && isYear(end) && year < end && tokens[at + skip]?.gap !== "line";
  if (spans) return { from, to: at + skip + 1, kind: "period", period: `${year}/${end}` };
  return { from, to: at + 1, kind: "year", period: year };
}

/** Reads a span of years where a word before it would make a label of one number: "giai đoạn 2016-2020". */
export function readYearSpan({ tokens, at }: Place): FoundOther | undefined {
  const dated = datedAt(tokens, at);
  if (dated?.kind === "period" && isYear(tokens[at]?.key)) return { from: at, ...dated };
  const years = isYear(tokens[at]?.key) ? yearsFrom(tokens, at, at) : undefined;
  return years?.kind === "period" ? years : undefined;
}

/** Reads a year before our era: "257 TCN", "2.600 năm TCN", "2764 - 315 trước Công nguyên". */
export function readYearBefore({ tokens, at }: Place): FoundOther | undefined {
  const span = /^[-–]$/.test(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.kind === "digits" ? at + 3 : at + 1;
  const to = tokens[span]?.key === "năm" ? span + 1 : span;
  const [era, next, last] = [tokens[to]?.key, tokens[to + 1]?.key, tokens[to + 2]?.key];
  if (era === "tcn") return { from: at, to: to + 1, kind: "year" };
  if (era === "trước" && next === "cn") return { from: at, to: to + 2, kind: "year" };
  return era === "trước" && next === "công" && last === "nguyên" ? { from: at, to: to + 3, kind: "year" } : undefined;
}

/** Reads a year without "năm" before it: four plain digits that count nothing. */
export function readBareYear({ tokens, at, forms }: Place): FoundOther | undefined {
  if (!isYear(tokens[at]?.key)) return undefined;
  const years = yearsFrom(tokens, at, at);
  if (years.kind === "period") return years;
  const held = tokens[years.to]?.key === "tổ" && tokens[years.to + 1]?.key === "chức" && tokens[at - 1]?.name === true;
  if (!held && tokens[years.to]?.gap !== "line" && hasUnit(tokens, years.to, forms)) return undefined;
  // Long gone years stand before names and marks, hardly before what is counted: "1500 giải pháp".
  if (/^1[4-8]/.test(tokens[at]?.key ?? "") && isNoun(tokens, years.to)) return undefined;
  const cued = isValueCue(tokens, at) && !/^(từ|đến|tới|trong|về|là)$/.test(tokens[at - 1]?.key ?? "");
  return cued && isNoun(tokens, years.to) ? undefined : years;
}

/** The year that follows a day or a month, and its "năm" or mark. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: string; readonly to: number } | undefined {
  const word = tokens[at]?.key ?? "";
  const skip = word === "," && tokens[at + 1]?.key === "năm" ? 2 : /^(năm|[-/])$/.test(word) ? 1 : 0;
  const year = tokens[at + skip]?.key;
  return skip > 0 && year !== undefined && isYear(year) ? { year, to: at + skip + 1 } : undefined;
}
