/** Whether a value has the sign that the words around its number give it. */
import type { Said } from "../input/said.ts";
import type { Claimed } from "./claimed.ts";
import { lowerIsBetter } from "./compare.ts";
import * as say from "./messages.ts";
import type { NumberRead } from "./reader/read.ts";
import { before, clauseBefore, type Standing } from "./standing.ts";

const down =
  /giảm|thấp hơn|kém|ít hơn|hụt|thiếu|chưa đạt|không đạt|chỉ (đạt|bằng)|xuất siêu|bội chi|thâm hụt|lỗ|âm\b|chậm|muộn|vượt|tụt|lùi|sụt|thu hẹp|rút ngắn|(?<!\p{L})hạ(?!\p{L})|bớt/iu;
const up = /tăng|cao hơn|nhiều hơn|vượt|gấp|thêm/iu;
const downInEnglish =
  /(?<!\p{L})(f[ae]ll(s|en|ing)?|declin\p{L}*|decreas\p{L}*|drop\p{L}*|down|lower|less|fewer|below|short\p{L}*|loss\p{L}*|lost|deficits?|shrank|shrunk|contract(ed|ion)|cut|reduc\p{L}*|minus|missed|lack\p{L}*|slip\p{L}*|late|behind|beyond|exceed\p{L}*)(?!\p{L})/iu;
const upInEnglish =
  /(?<!\p{L})(ris(e|es|ing)|rose|grew|grow\p{L}*|increas\p{L}*|up|higher|more|above|gain\p{L}*|climb\p{L}*|exceed\p{L}*)(?!\p{L})/iu;

/**
 * What is wrong with a figure's sign, if anything: a negative value needs words that say so, a change that is printed as a fall
 * is negative, and a margin is positive where its words say that the result is the better.
 */
export function signFault(claimed: Claimed, read: NumberRead, standing: Standing, english = false): Said | undefined {
  const { figure, name } = claimed;
  if (english) return fallsInEnglish(claimed, read, standing);
  const [negative, printed] = [figure.value.startsWith("-"), read.value.startsWith("-")];
  const side = name === "margin" && !printed ? sideOf(claimed, read, standing) : undefined;
  if (side !== undefined)
    return negative === side.worse ? undefined : say.otherSide(figure.value, side.words, side.worse);
  const falls =
    (name === "change" && /giảm|tụt|lùi|sụt|thu hẹp|rút ngắn/iu.test(standing.text) && !up.test(standing.text)) ||
    isFallOfRate(claimed, read, standing);
  const fits = negative ? printed || down.test(standing.text) : !printed && !falls;
  return fits ? undefined : say.otherSignInQuote(figure.value, standing.text);
}

/** Of English words only the fall is asked about: on which side of its target a margin is, they do not tell. */
function fallsInEnglish({ figure, name }: Claimed, read: NumberRead, { text }: Standing): Said | undefined {
  const [negative, printed] = [figure.value.startsWith("-"), read.value.startsWith("-")];
  const falls = name === "change" && downInEnglish.test(text) && !upInEnglish.test(text);
  const fits = negative ? printed || downInEnglish.test(text) : !printed && !falls;
  return fits ? undefined : say.otherSignInQuote(figure.value, text);
}

/** "Công nghiệp giảm 3,5%" is no growth by 3.5, unless what is measured is the fall itself. */
function isFallOfRate({ name, row }: Claimed, read: NumberRead, standing: Standing): boolean {
  const growth = row.measure === "rate" && /^percent(-per-year)?$/.test(row.unit ?? "");
  const named = /giảm|hạ|tiết kiệm/iu.test(row.name ?? "") || row.better === "lower";
  return (
    name === "result" && growth && !named && /(?<!\p{L})giảm( tới| đến| hơn)?\s*$/iu.test(clauseBefore(standing, read))
  );
}

/** What words before a margin's number say of the result; nothing of its side where they only say that it is above or below. */
const sides = {
  worse: /^(thiếu|hụt|thiếu hụt|chậm|muộn|kém|thua|tụt)/iu,
  ahead: /^(sớm|trước)/iu,
  below: /^((thấp|ít) hơn|giảm)/iu,
  above: /^((cao|nhiều) hơn|tăng)/iu,
  beyond: /^vượt/iu,
};
const told =
  /(?<!\p{L})(thiếu|hụt|chậm|muộn|kém|thua|tụt|sớm|trước|(thấp|ít|cao|nhiều) hơn|tăng|giảm|vượt)(?!\p{L})/giu;
const ceiling = /vượt (quá )?(mức )?(trần|khống chế|cho phép|giới hạn|tối đa)|vượt quá/iu;

const falling = /giảm|hạ|còn|rút|kéo|tiết kiệm/iu;

interface SideTold {
  readonly worse: boolean;
  readonly words: string;
}

/** The last word that tells a margin's side before its number, unless it is denied. */
function sideOf({ row, target }: Claimed, read: NumberRead, standing: Standing): SideTold | undefined {
  const clause = clauseBefore(standing, read);
  const last = [...clause.matchAll(told)]
    .filter(([word]) => row.kind === "milestone" || !sides.ahead.test(word))
    .at(-1);
  if (last === undefined || /(không|chưa|chẳng)( thể)? $/iu.test(clause.slice(0, last.index))) return undefined;
  const [words] = last;
  if (sides.worse.test(words) || sides.ahead.test(words)) return { worse: sides.worse.test(words), words };
  const ordered = row.kind === "milestone" || row.kind === "rank";
  // A better rank is the higher one, whatever its number.
  const lower = !ordered && lowerIsBetter({ better: row.better ?? "higher", targets: row.targets ?? [] }, target);
  if (sides.below.test(words)) return { worse: !lower, words };
  if (sides.above.test(words)) return { worse: lower, words };
  if (!lower) return { worse: false, words };
  // "Vượt" of a fall may well say that it fell by more than was asked for; of what does not fall, it is above its ceiling.
  if (!falling.test(before(standing, read))) return { worse: true, words };
  return ceiling.test(`${clause.slice(last.index)} ${standing.text.slice(read.end)}`)
    ? { worse: true, words }
    : undefined;
}
