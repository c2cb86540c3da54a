/** Dates in a row, of which only the last one may name its month: "các ngày 5, 6 và 7/3", "từ 5 đến 7/3". */
import { type Dated, datedAt, isDayNumber, isMonth } from "./calendar.ts";
import { dateJoints } from "./date-words.ts";
import { hasUnit, isNoun } from "./follow.ts";
import type { UnitForms } from "./measures.ts";
import type { FoundOther } from "./scan.ts";
import type { Token } from "./tokens.ts";

/** No list is looked at further than this; what follows begins a list of its own. */
const longest = 12;

/** A date and the days or dates that follow it in a list. */
export function listOf(tokens: readonly Token[], from: number, first: Dated, forms: UnitForms): FoundOther {
  let { to } = first;
  for (let items = 0; items < longest; items += 1) {
    const next = nextItem(tokens, to, forms);
    if (next === undefined) break;
    to = next;
  }
  return to === first.to ? { from, ...first } : { from, to, kind: first.kind };
}

function nextItem(tokens: readonly Token[], at: number, forms: UnitForms): number | undefined {
  const joint = tokens[at]?.key ?? "";
  if (!dateJoints.has(joint) && !/^[,\-–]$/.test(joint)) return undefined;
  const item = /^(mùng|mồng)$/.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const token = tokens[item];
  if (token?.kind !== "digits" || token.gap === "line") return undefined;
  const dated = datedAt(tokens, item);
  if (dated !== undefined && (dated.kind === "date" || joint !== ",") && !hasUnit(tokens, dated.to, forms))
    return dated.to;
  if (dated !== undefined || !isDayNumber(token.key)) return undefined;
  const spaced = /^[-–]$/.test(joint) ? undefined : spacedMonth(tokens, item);
  if (spaced !== undefined && !hasUnit(tokens, spaced, forms)) return spaced;
  const ends = item + 1;
  const gluedAfter = tokens[ends]?.gap === "none" && tokens[ends]?.kind === "word";
  // "hôm 7/4, 1 trong 15 quầy": one of so many begins there.
  if (tokens[ends]?.key === "trong" && tokens[ends + 1]?.kind === "digits") return undefined;
  return hasUnit(tokens, ends, forms) || gluedAfter || isNoun(tokens, ends) ? undefined : ends;
}

/** "ngày 13 và 14 - 8": the month of the last day, with spaces around its hyphen. */
function spacedMonth(tokens: readonly Token[], day: number): number | undefined {
  const [hyphen, month, next] = [tokens[day + 1], tokens[day + 2], tokens[day + 3]];
  const says = /^[-–]$/.test(hyphen?.key ?? "") && hyphen?.gap === "space" && isMonth(month?.key ?? "");
  return says && month?.gap === "space" && next?.gap !== "none" ? day + 3 : undefined;
}

/** Tells whether the last date of a list ending at `to` names its month: "13 và 14/8", "13 và 14 - 8", or is one of the moon's: "29 đến mùng 3". */
export function namesMonth(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(mùng|mồng)$/.test(tokens[to - 2]?.key ?? "")) return true;
  const last = /^[-/]$/.test(tokens[to - 2]?.key ?? "") ? to - 3 : to - 1;
  return (
    datedAt(tokens, last) !== undefined ||
    (to - 4 > from && !/^[-–]$/.test(tokens[to - 4]?.key ?? "") && spacedMonth(tokens, to - 3) === to)
  );
}
