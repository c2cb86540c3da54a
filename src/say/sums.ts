/** How a derived target follows from the source's words. */
import type { LedgerRow } from "../archive/model.ts";
import { lowerIsBetter } from "../ledger/compare.ts";
import { shareOf } from "../ledger/derive.ts";
import { periodOf } from "../ledger/period.ts";
import type { Figure, Row } from "../ledger/row.ts";
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
  const reached = reachedText(result, row, lexicon);
  if (derived.from === "attainment" && attainment !== undefined)
    return `${reached} ÷ ${attainment.printed === "times" ? writeDecimal(shareOf(attainment).value) : shareText(attainment, lexicon)}`;
  if (derived.from !== "margin" || margin === undefined) return "";
  const by = margin.value.replace(/^-/, "");
  const minus = margin.value.startsWith("-") === lowerIsBetter(row, target);
  if (derived.reading === "relative") return `${reached} ÷ (1 ${minus ? "+" : "−"} ${writeDecimal(by)}%)`;
  const amount = row.kind === "milestone" ? quantity(by, margin.printed ?? row.unit, lexicon) : writeDecimal(by);
  return `${reached} ${minus ? "−" : "+"} ${amount}`;
}

function reachedText({ value }: Figure, { kind }: Row, lexicon: Lexicon): string {
  const date = kind === "milestone" ? periodOf(value) : undefined;
  if (date === undefined) return writeDecimal(value);
  return date.kind === "year" ? value : periodText(date, lexicon);
}

/** "102,5%", "2,5 lần"; "vượt 1,5 lần", read as more by that much, is "2,5 lần". */
export function shareText(attainment: Figure, lexicon: Lexicon): string {
  const { whole: _, reading: __, ...share } = shareOf(attainment);
  return amountText(share, "percent", lexicon);
}
