/** Two numbers that a sign joins and that are neither a share nor a range: "268/7 Ngô Đình Sơn", "1/500", "6,5 x52mm". */
import { isYear, joinedAt } from "./calendar.ts";
import { endOfClump } from "./clumps.ts";
import { hasUnit } from "./follow.ts";
import { phraseBefore, phraseSet } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";
import { readTerms } from "./terms.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readUnit } from "./units.ts";

/** Reads two numbers with "x" between that no side of a thing are: a cartridge "6,5 x52mm", a screen "1920x1080". */
export function readSides({ tokens, at, forms }: Place): FoundOther | undefined {
  const [times, number] = [tokens[at + 1], tokens[at + 2]];
  if (!/^[x×]$/.test(times?.key ?? "") || times?.gap === "line" || number?.kind !== "digits" || number.gap === "line")
    return undefined;
  return { from: at, to: readUnit(tokens, at + 3, forms)?.to ?? endOfClump(tokens, at + 3), kind: "other" };
}

/** Reads numbers with a colon between them that are no ratio: "1:27". */
export function readColon({ tokens, at }: Place): FoundOther | undefined {
  const [colon, next] = [tokens[at + 1], tokens[at + 2]];
  if (colon?.key !== ":" || colon.gap !== "none" || next?.kind !== "digits" || next.gap !== "none") return undefined;
  return isProportion(tokens, at) ? undefined : { from: at, to: endOfClump(tokens, at + 1), kind: "label" };
}

/** "tỷ lệ 1:3", "tỷ lệ giữa đường và bột gạo là 1:3". */
function isProportion(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.key === "lệ") return true;
  return tokens[at - 1]?.key === "là" && tokens.slice(Math.max(0, at - 14), at).some(({ key }) => key === "lệ");
}

const planCues = phraseSet("tỷ lệ, tỉ lệ, quy hoạch, bản đồ, phân khu, chi tiết, đồ án");
/** Whom one of so many may be among: "tỷ lệ 1/1000 dân". */
const heads = wordSet("dân người trẻ em học hộ giáo bệnh cán ca phụ nam nữ bác lao");

/** Reads the scale of a plan: "quy hoạch 1/500", "tỷ lệ 1/2000 khu dân cư". */
export function readScale({ tokens, at, forms }: Place): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, at);
  const [part, whole = ""] = numbers;
  if (mark !== "/" || numbers.length !== 2 || part !== "1") return undefined;
  const planned = tokens[at]?.gap !== "line" && phraseBefore(planCues, tokens, at, 0) !== undefined;
  if (planned ? heads.has(tokens[to]?.key ?? "") : hasUnit(tokens, to, forms)) return undefined;
  if (!/^([125]|25)0{2,}$/.test(whole.replaceAll(".", "")) || (isYear(whole) && !planned)) return undefined;
  return { from: at, to: endOfClump(tokens, to), kind: "label" };
}

/** Reads two numbers joined by a stroke that are no share: "268/7 Ngô Đình Sơn". */
export function readStroke(place: Place): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(place.tokens, place.at);
  if (mark !== "/" || numbers.length !== 2 || readTerms(place) !== undefined) return undefined;
  return { from: place.at, to: endOfClump(place.tokens, to), kind: "label" };
}
