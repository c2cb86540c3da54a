/** Names that a number belongs to, told by their kind: ships, films, offices, boats, brands. */
import { isYear } from "./calendar.ts";
import { hasUnit, isNoun } from "./follow.ts";
import { classifiers } from "./names.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

/** What bears a name with a number in it: ships, films, satellites, flights, devices. */
const things = wordSet(
  "tàu thuyền phim tinh bay hạm xe hành game thoại lửa album khu trụ buýt bom kênh quán dòng mẫu sân thuật siêu đĩa truyện máy series hit khúc mv single tuyến sông đê trạm đập phà cống",
);

/** Reads "tàu Ngọc Hải 4 về cảng", "bộ phim Fast & Furious 7 có": a name of up to four words, behind what bears it; '"Thuận 47"': within quotes. */
export function readThingName({ tokens, at, forms }: Place): FoundOther | undefined {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined || !/^\d{1,3}(\.\d)?$/.test(token.key) || token.gap !== "space" || before?.name !== true)
    return undefined;
  const label = { from: at, to: at + 1, kind: "label" } as const;
  const first = startOfName(tokens, at);
  if (next?.gap === "none" && /^["”’]$/.test(next.key) && /^["“‘]$/.test(tokens[first - 1]?.key ?? "")) return label;
  if (/^[-–/%:+]$/.test(next?.key ?? "") || hasUnit(tokens, at + 1, forms)) return undefined;
  const bearer = tokens[first - 1];
  if (bearer === undefined || bearer.upper || !things.has(bearer.key)) return undefined;
  return classifiers.has(next?.key ?? "") ? undefined : label;
}

/** Index of the first word of the name that ends before a token; no further than five tokens back. */
function startOfName(tokens: readonly Token[], end: number): number {
  let first = end - 1;
  while (
    first > end - 5 &&
    (tokens[first - 1]?.name === true || tokens[first - 1]?.key === "&") &&
    tokens[first]?.gap !== "line"
  )
    first -= 1;
  return first;
}

/** Names that begin with a number, or are made of it and a word behind it. */
const brands = phraseSet(
  "1 mdb, 38 north, 38 độ bắc, 60 phút, 50 cent, 21 savage, 7 eleven, 30 rock, 60 minutes, 20 minutes, 24 heures, 3 không, 5 không, 4 không, 5 nhất, 3 tại chỗ, 4 tại chỗ, 5 tại chỗ, 3 cùng, 4 cùng",
);

/** Reads "38 North" and 'phong trào "3 không"'. */
export function readBrand({ tokens, at }: Place): FoundOther | undefined {
  const found = phraseAt(brands, tokens, at);
  if (found === undefined) return undefined;
  const quoted = /^["“'‘]$/.test(tokens[at - 1]?.key ?? "") && tokens[at]?.gap === "none";
  const end = tokens[found.to];
  const slogan = tokens[at + 1]?.key === "không" && (end === undefined || end.gap === "line");
  return quoted || slogan || tokens[found.to - 1]?.name === true
    ? { from: at, to: found.to, kind: "label" }
    : undefined;
}

const types = wordSet("f b s t c p a u su mig tu il mi ka an kh rpg");

/** Reads "F - 16 trở nên", "đập Zorvadh - 3": a hyphen between spaces behind the letters of a type or a foreign name. */
export function readSpacedType({ tokens, at, forms }: Place): FoundOther | undefined {
  const [name, hyphen, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (name?.upper !== true || !/^[-–]$/.test(hyphen?.key ?? "") || hyphen?.gap !== "space" || number?.gap !== "space")
    return undefined;
  if (!/^\d{1,3}$/.test(number.key) || hasUnit(tokens, at + 1, forms) || isNoun(tokens, at + 1)) return undefined;
  const next = tokens[at + 1]?.key ?? "";
  if (/^[-–/%:]$/.test(next)) return undefined;
  if (name.capitals && tokens[at - 3]?.key === "(" && next === ")") return { from: at, to: at + 1, kind: "label" };
  return types.has(name.key) || isForeign(name) ? { from: at, to: at + 1, kind: "label" } : undefined;
}

/** Tells whether a word has more consonants in a row than a Vietnamese one. */
function isForeign({ key, capitals }: Token): boolean {
  return !capitals && /[fjwz]|[bcdghklmnpqrstvx]{3,}/.test(key.replace(/^ngh/u, ""));
}

/** Reads "km 0+200", "km6+ 500": where on a road. */
export function readStation({ tokens, at }: Place): FoundOther | undefined {
  const [plus, metres] = [tokens[at + 1], tokens[at + 2]];
  const says = plus?.key === "+" && plus.gap === "none" && /^\d{3}$/.test(metres?.key ?? "") && metres?.gap !== "line";
  return says && /^\d{1,4}$/.test(tokens[at]?.key ?? "") ? { from: at, to: at + 3, kind: "label" } : undefined;
}

/** Reads "84731 Veloris", "điệp viên 007", "chứng minh nhân dân là 20001234": digits that no amount is written with. */
export function readNumbered({ tokens, at, forms }: Place): FoundOther | undefined {
  const code = /^00\d$|^[2-9]\d{6,11}$/.test(tokens[at]?.key ?? "") && !isNoun(tokens, at + 1);
  const spy = /^00\d$/.test(tokens[at]?.key ?? "") && tokens[at]?.gap === "space";
  if ((code || spy) && !hasUnit(tokens, at + 1, forms)) return { from: at, to: at + 1, kind: "label" };
  const [number, name] = [tokens[at], tokens[at + 1]];
  const bare = /^\d{5,6}$/.test(number?.key ?? "") && name?.name === true && !name.capitals && name.gap === "space";
  return bare && !hasUnit(tokens, at + 1, forms) ? { from: at, to: at + 1, kind: "label" } : undefined;
}

/** Reads "QNa 91234 vắng lặng": the number of a fishing boat behind the letters of its province. */
export function readBoat({ tokens, at, forms }: Place): FoundOther | undefined {
  const [letters, number, suffix] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const province = letters?.upper === true && /^([bcdđghklmnpqrstvx]{2,3}|qna|qng)$/.test(letters.key);
  const marked = letters?.capitals === false && /^\d{3}\.\d\d$|^\d\d\.\d{3}$/.test(number?.key ?? "");
  if (!province || !(marked || /^\d{4,5}$/.test(number?.key ?? "")) || isYear(number?.key) || number?.gap !== "space")
    return undefined;
  if (hasUnit(tokens, at + 1, forms) || (letters.capitals && suffix?.key !== "ts" && isNoun(tokens, at + 1)))
    return undefined;
  return { from: at, to: suffix?.key === "ts" ? at + 2 : at + 1, kind: "label" };
}

/** Reads "đường bộ I V. 2", "Watcher R. 2": behind the roman number of an office, or the letter of a type. */
export function readOffice({ tokens, at, forms }: Place): FoundOther | undefined {
  const [roman, point] = [tokens[at - 2], tokens[at - 1]];
  const says =
    roman?.upper === true && /^([ivx]+|[a-z])$/.test(roman.key) && point?.key === "." && point.gap === "none";
  const bare = /^\d{1,2}$/.test(tokens[at]?.key ?? "") && tokens[at]?.gap !== "line";
  return says && bare && !hasUnit(tokens, at + 1, forms) && !isNoun(tokens, at + 1)
    ? { from: at, to: at + 1, kind: "label" }
    : undefined;
}
