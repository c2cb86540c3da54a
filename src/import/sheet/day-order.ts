/** Days in digits alone: whether the day stands first, as in Vietnamese, or the month, as American spreadsheets print it, the sheet tells. */
import { dayMeant } from "../../input/messages/meant.ts";
import type { Said } from "../../input/said.ts";
import { foldSpace } from "../../text/space.ts";
import * as say from "./messages.ts";

/** What the days of one sheet tell; “both” where they contradict each other, “perhaps day” where only their zeros speak for it. */
export type DayOrder = "day" | "month" | "perhaps day" | "both" | undefined;

const inDigits = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/** Finds out what stands first, from those days that can be read in one way only. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const parts = texts.flatMap((text) => {
    const [, first = "", , second = ""] = inDigits.exec(foldSpace(text)) ?? [];
    return first === "" ? [] : [[first, second] as const];
  });
  const orders = new Set(parts.flatMap(([first, second]) => orderOf(Number(first), Number(second)) ?? []));
  if (orders.size > 1) return "both";
  // American spreadsheets print no zeros before days and months.
  const hasZeros = parts.some((pair) => pair.some((part) => part.startsWith("0")));
  return [...orders][0] ?? (hasZeros ? "perhaps day" : undefined);
}

function orderOf(first: number, second: number): "day" | "month" | undefined {
  if (first > 12 && second <= 12) return "day";
  return second > 12 && first <= 12 ? "month" : undefined;
}

/**
 * Reads a day of digits where its order is not plain.
 * @returns nothing where the day stands first without a doubt, or where this is no such day
 */
export function readInOrder(
  text: string,
  order: DayOrder,
): { readonly value: string; readonly remark: Said } | Said | undefined {
  const [, first = "", , second = "", year = ""] = inDigits.exec(text) ?? [];
  const dayFirst = dayMeant(`${first}/${second}/${year}`);
  const monthFirst = dayMeant(`${second}/${first}/${year}`);
  if (monthFirst === undefined || monthFirst === dayFirst) return undefined;
  if (dayFirst === undefined || order === "month")
    return { value: monthFirst, remark: say.monthFirst(text, monthFirst) };
  if (order === "day") return undefined;
  if (order === "perhaps day") return { value: dayFirst, remark: say.dayFirst(text, dayFirst) };
  return say.twoDays(text, dayFirst, monthFirst);
}
