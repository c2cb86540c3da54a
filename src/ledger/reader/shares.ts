/** Whether "2/3" is a share of something, and no day of a month. */
import { joinedAt } from "./calendar.ts";
import { isNoun } from "./follow.ts";
import { type Token, wordSet } from "./tokens.ts";

const shareCues = wordSet(
  "gãy đứt lìa lấp giảm tăng đương chấm ăn khoảng hơn gần chiếm quá đạt được với trên lệ nhất bằng có mất hết chỉ thành cần dưới bán mua tổng thuận",
);
const shared = wordSet(
  `số dân diện tổng chặng quãng thời lượng chiều giá thành thế quân lực sản kim nguồn công đại nghị thể hành doanh quá diễn chương
  những khối khu thửa lô mảnh tuyến hạng gói cụm nhóm tiêu loại môn câu phiếu tổ nội`,
);

/** "1/5 trong số 40 triệu dân": what the share is of follows. */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "trong" && /^(số|tổng)$/.test(tokens[at + 1]?.key ?? "");
}

/** "chiếm đến 1/6 số lượng": as much as that, and no date until which. */
export function isUpToShare(tokens: readonly Token[], from: number, to: number): boolean {
  const upTo = /^(đến|tới)$/.test(tokens[from - 1]?.key ?? "");
  const before = tokens[from - 2]?.key ?? "";
  return (
    upTo &&
    (/^(chiếm|bằng|mất|giảm|tăng|lên|đạt|có)$/.test(before) ||
      (shared.has(tokens[to]?.key ?? "") && tokens[to]?.upper === false))
  );
}

/** "…, trong đó 1/3 có …": of those who were just told of. */
function isOfThem(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.key === "đó" && tokens[from - 2]?.key === "trong";
}

/** "2/5 những người đi bộ", "1/5 trong số 40 triệu dân": what the share is of follows. */
function isPartOf(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  const all = after?.key === "tổng" && /^(số|mức|diện|giá)$/.test(tokens[to + 1]?.key ?? "");
  return all || isOfAll(tokens, to) || (after?.key === "những" && after.gap === "space");
}

/** The end of "3/4 hoặc 1/2", two shares of one thing. */
function endOfChoice(tokens: readonly Token[], to: number): number {
  const joined = joinedAt(tokens, to + 1);
  return tokens[to]?.key === "hoặc" && joined.mark === "/" && joined.numbers.length === 2 ? joined.to : to;
}

/** Tells whether "2/3" stands as a share: "hơn 2/3 dân số", "5/8 khu chợ". */
export function isShare(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.key ?? "";
  const after = tokens[to];
  if (isOfAll(tokens, to)) return true;
  if (isUpToShare(tokens, from, to) || isPartOf(tokens, endOfChoice(tokens, to))) return true;
  if (before === "còn" || isOfThem(tokens, from) || (before === "là" && isNoun(tokens, to))) return true;
  if (isMark(tokens, from) || opensWithShare(tokens, from, to)) return true;
  return shareCues.has(before) || (after?.kind === "word" && !after.upper && shared.has(after.key));
}

/** "tự chấm cho mình 7/10": a mark out of ten. */
function isMark(tokens: readonly Token[], from: number): boolean {
  const [given, to] = [tokens[from - 1]?.key ?? "", tokens[from - 2]?.key ?? ""];
  const marked = given === "chấm" || (given === "thân" && to === "bản") || (given === "mình" && to === "cho");
  return marked && joinedAt(tokens, from).numbers[1] === "10";
}

/** "3/4 mặt bàn là kính": a sentence that begins with a small fraction of something. */
function opensWithShare(tokens: readonly Token[], from: number, to: number): boolean {
  const [part = "", whole = ""] = joinedAt(tokens, from).numbers;
  const opens = from === 0 || tokens[from]?.gap === "line" || /^[.;:“"]$/.test(tokens[from - 1]?.key ?? "");
  return opens && /^[1-9]$/.test(whole) && Number(part) < Number(whole) && isNoun(tokens, to);
}
