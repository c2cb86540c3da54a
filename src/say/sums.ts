/** How a derived target follows from the source's words. */
import type { LedgerRow } from "../archive/model.ts";
import { lowerIsBetter } from "../ledger/compare.ts";
import { shareOf } from "../ledger/derive.ts";
import { periodOf } from "../ledger/period.ts";
import type { Figure } from "../ledger/row.ts";
import { factorOf } from "../ledger/scale.ts";
import { writeDecimal } from "../text/numbers.ts";
import { amountText, type Lexicon, periodText, quantity } from "./figures.ts";
import { sideOf } from "./gaps.ts";

/** "8,8 − 0,8", "2018 + 2 năm", "1.230 ÷ 102,5%"; nothing where a target equals its result. */
export function sumText(entry: LedgerRow, lexicon: Lexicon, index = 0): string {
  const { row } = entry;
  const { result } = row;
  const { claim, verdict } = sideOf(entry, index);
  const { margin, attainment, target } = claim;
  const { derived } = verdict;
  if (result === undefined || derived === undefined) return "";
  const { numbers } = lexicon.strings;
  const term = (value: string, figure: Figure): string => termText(value, figure, entry, claim.margin, lexicon);
  const reached = term(result.value, result);
  if (derived.from === "attainment" && attainment !== undefined)
    return `${reached} ÷ ${attainment.printed === "times" ? writeDecimal(shareOf(attainment).value, numbers) : shareText(attainment, lexicon)}`;
  if (derived.from !== "margin" || margin === undefined) return "";
  const by = margin.value.replace(/^-/, "");
  const minus = margin.value.startsWith("-") === lowerIsBetter(row, target);
  if (derived.reading === "relative") return `${reached} ÷ (1 ${minus ? "+" : "−"} ${writeDecimal(by, numbers)}%)`;
  return `${reached} ${minus ? "−" : "+"} ${term(by, margin)}`;
}

/** A term of a sum. Where terms are in other units than the row's they say their own, or the sum would not come out. */
function termText(
  value: string,
  figure: Figure,
  { row }: Pick<LedgerRow, "row">,
  margin: Figure | undefined,
  lexicon: Lexicon,
): string {
  if (row.kind === "milestone")
    return figure === margin ? quantity(value, figure.printed, lexicon) : yearOr(value, lexicon);
  const mixed = [row.result, margin].some((each) => each !== undefined && !factorOf(each, row, lexicon.units).eq(1));
  return mixed
    ? quantity(value, figure.reading ?? figure.printed ?? row.unit, lexicon)
    : writeDecimal(value, lexicon.strings.numbers);
}

/** A year as a bare number, any other date in words. */
function yearOr(value: string, lexicon: Lexicon): string {
  const date = periodOf(value);
  return date === undefined || date.kind === "year" ? value : periodText(date, lexicon);
}

/** "102,5%", "2,5 lần"; "vượt 1,5 lần", read as more by that much, is "2,5 lần". */
export function shareText(attainment: Figure, lexicon: Lexicon): string {
  const { whole: _, reading: __, ...share } = shareOf(attainment);
  return amountText(share, "percent", lexicon);
}
