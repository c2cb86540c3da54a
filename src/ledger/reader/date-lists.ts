/** Dates in a row, of which only the last one may name its month: "các ngày 5, 6 và 7/3", "từ 5 đến 7/3". */
import { type Dated, datedAt, isDayNumber } from "./calendar.ts";
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
  const item = at + 1;
  const token = tokens[item];
  if (token?.kind !== "digits" || token.gap === "line") return undefined;
  const dated = datedAt(tokens, item);
  if (dated !== undefined && (dated.kind === "date" || joint !== ",") && !hasUnit(tokens, dated.to, forms))
    return dated.to;
  if (dated !== undefined || !isDayNumber(token.key)) return undefined;
  const ends = item + 1;
  const gluedAfter = tokens[ends]?.gap === "none" && tokens[ends]?.kind === "word";
  return hasUnit(tokens, ends, forms) || gluedAfter || isNoun(tokens, ends) ? undefined : ends;
}

/** The token at which the last date of a list ending at `to` begins. */
export function lastItem(tokens: readonly Token[], to: number): number {
  return /^[-/]$/.test(tokens[to - 2]?.key ?? "") ? to - 3 : to - 1;
}
