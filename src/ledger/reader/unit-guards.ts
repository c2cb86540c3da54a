/** What begins like a unit and is none, or another one: names, times of the day, signs. */
import type { Measure, UnitForms } from "./measures.ts";
import type { Token } from "./tokens.ts";

/** "4/186 Đồng Khê" is no money; in "4 Hội nghị Giám đốc" the unit ends in small letters. */
export function isNameOfTwo(first: Token | undefined, next: Token | undefined): boolean {
  const isName = (token: Token | undefined): boolean => token?.name === true && !token.capitals;
  return isName(first) && isName(next) && next?.gap === "space";
}

/** "khoản tiền 350 tỷ Ngân hàng Bắc Khê": an amount of money before whose it is. */
export function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  const money = /^(tỷ|tỉ|triệu)$/.test(tokens[from - 1]?.key ?? "");
  return money && isNameOfTwo(tokens[from], tokens[to]);
}

/** "21h40" is a time of the day. */
export function isHourOfTime(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[from], tokens[to]];
  return first?.key === "h" && to === from + 1 && next?.kind === "digits" && next.gap === "none";
}

/** "phòng 203 L4": a letter with a number behind it is no unit. */
export function isPartOfSign(unit: Token | undefined, next: Token | undefined): boolean {
  return unit?.upper === true && unit.end - unit.start === 1 && next?.kind === "digits" && next.gap === "none";
}

/** "trong 24g tới": some write "g" for hours, and no one weighs what is to come. */
export function hoursOf(
  tokens: readonly Token[],
  at: number,
  phrases: UnitForms["phrases"],
): readonly Measure[] | undefined {
  if (tokens[at]?.key !== "g" || !/^(24|36|48|72)$/.test(tokens[at - 1]?.key ?? "")) return undefined;
  const [before, after] = [tokens[at - 2]?.key ?? "", tokens[at + 1]?.key ?? ""];
  const lasts = /^(trong|sau|suốt|vòng)$/.test(before) || /^(tới|qua|sau|liên)$/.test(after);
  return lasts ? phrases.next.get("giờ")?.value : undefined;
}

/** "hai hôm nay", "3 hôm sau" are days that pass; else "hôm" begins a day of the calendar. */
export function isSpan(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key ?? "";
  return (
    /^(nay|trước|sau|liền|liên)$/.test(next) &&
    /^([2-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/.test(tokens[at - 1]?.key ?? "")
  );
}
