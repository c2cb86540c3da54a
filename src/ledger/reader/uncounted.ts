/** Numbers that count nothing the ledger could hold: coordinates, lengths of numbers, amounts that nobody says, marks that fit no custom. */
import { readDigits } from "./digits.ts";
import { hasUnit, isNoun, isTitle } from "./follow.ts";
import { readMagnitude } from "./magnitudes.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readUnit } from "./units.ts";
import { readWords } from "./words.ts";

/** Reads "15,5 độ Vĩ Bắc" and "17,536 vĩ độ Bắc", which says where. */
export function readCoordinate({ tokens, at }: Place): FoundOther | undefined {
  const minutes = minutesOfDegree(tokens, at);
  if (minutes !== undefined) return { from: at, to: minutes, kind: "label" };
  const [degree, axis] = [tokens[at + 1], tokens[at + 2]];
  if (axis?.gap === "line" || degree?.gap === "line") return undefined;
  const turned = /^(vĩ|kinh)$/.test(degree?.key ?? "") && axis?.key === "độ";
  const north = axis?.name === true && /^(bắc|nam|đông|tây)$/.test(axis.key) && degree?.key === "độ";
  const says = turned || north || (/^(độ|°)$/.test(degree?.key ?? "") && /^(vĩ|kinh)$/.test(axis?.key ?? ""));
  return says ? { from: at, to: at + 3, kind: "label" } : undefined;
}

/** The end of "11 độ 26 phút vĩ". */
function minutesOfDegree(tokens: readonly Token[], at: number): number | undefined {
  const keys = [1, 3, 4].map((ahead) => tokens[at + ahead]?.key ?? "");
  const says =
    /^(độ|°|o|º)$/.test(keys[0] ?? "") &&
    /^(phút|'|’)$/.test(keys[1] ?? "") &&
    /^(vĩ|kinh|bắc|nam|đông|tây)$/.test(keys[2] ?? "");
  return says && tokens[at + 2]?.kind === "digits" ? at + 5 : undefined;
}

/** Reads "5 con số", "3 chữ số", which say how long a number is; "một con số" is some number. */
export function readDigitCount(tokens: readonly Token[], from: number, after: number): FoundOther | undefined {
  if (tokens[from]?.key === "một") return undefined;
  const says = /^(con|chữ)$/.test(tokens[after]?.key ?? "") && tokens[after + 1]?.key === "số";
  return says ? { from, to: after + 2, kind: "other" } : undefined;
}

/** Verbs and adjectives behind "cả hai" that no noun begins with: "cả 2 ăn bún". */
const doing = phraseSet(
  `ăn, uống, gặp, quen, yêu, cưới, chia tay, sống, ngồi, đứng, bỏ, chạy, dừng, chết, tử vong, thiệt mạng, từng, khai, thừa nhận, bước, trốn, rủ, cãi, đánh, đâm, nói,
  hẹn, đồng ý, nhất trí, thống nhất, tuyệt vọng, hạnh phúc, may mắn, thường xuyên, bất ngờ, im lặng, ôm, hôn, cười, khóc, hát, ngủ, chơi, xem, nghe, mong, giữ, dùng, mặc,
  kéo, quay, thoát, tìm, tỏ, thuê, thắng, thua, thích, tham gia, trải qua, lao vào, lao ra, lao xuống, quyết định rằng, quyết định sẽ, quyết định không, khoảng từ,
  nắm, nhìn, xông, xin, chọn, chịu, cảm thấy, chẳng, bàn bạc, trò chuyện, sử dụng, chung sống, hợp tác, phối hợp, tranh cãi, nghi ngờ,
  ghé, dắt, dìu, bế, cõng, chở nhau, mang theo, leo lên, nhập viện, nhảy, chui, viết, học, lớn lên, bắt đầu, cố gắng, giằng co, xô xát, vật lộn, hoà giải, ly hôn, kết hôn,
  đính hôn, hẹn hò, tái hợp, trưởng thành, biết, hiểu, nhớ, quên, lo lắng, sợ, mệt, ngạc nhiên, gật đầu, lắc đầu, chào, bắt tay, cầm, mở, đóng vai, nảy sinh, lên xe,
  lên đường, trở về, trở thành, trở lại, làm việc, làm quen, trao đổi, tranh thủ, gây, phát hiện, tấn công, đầu thú, rút, lấy, mua, bán, ký kết, tiến, hỏi, rạn nứt, giống, khác, thuận tình, thực hiện, đăng, chia sẻ, công khai,
  thể hiện, xuất hiện, khoe, đính chính, đối mặt, rời khỏi, nhận lời, nhận ra, phủ nhận, khẳng định, xác nhận, lấy nhau, kết thúc, tranh luận, thật sự, thực sự, hoàn toàn, vô tình, tình cờ, cố tình, tự nguyện, lần lượt, dành, trốn, hoảng, lặng, ngã xuống, ngã ra, đổ, rơi, trượt, bơi, lặn, mang bầu, đổi, thay phiên, thay nhau`,
);
/** Ways to call people, of whom so many are counted: "cả 3 anh". */
const people = wordSet("anh chị cô ông bà chú bác");

/** Reads "cả 2 ăn bún", "cả hai chết khát": both of them, who were named before; "cả 2 đội" are counted. */
export function readBoth({ tokens, at, forms }: Place): FoundOther | undefined {
  const [both, number] = [tokens[at - 1], tokens[at]];
  // "cả năm" is the whole year.
  if (both?.key !== "cả" || number === undefined || number.key === "năm" || number.gap === "line") return undefined;
  const to = number.kind === "digits" ? at + 1 : (readWords(tokens, at)?.to ?? at);
  if (to === at || (number.kind === "digits" && !/^0?[2-9]$|^1\d$/.test(number.key)) || hasUnit(tokens, to, forms))
    return undefined;
  const next = tokens[to];
  const other = { from: at, to, kind: "other" } as const;
  if (next === undefined || next.gap === "line" || /^[.,;:!?)”]$/.test(next.key)) return other;
  if (next.kind !== "word" || next.gap === "none" || people.has(next.key) || isTitle(tokens, to)) return undefined;
  if (phraseAt(doing, tokens, to) !== undefined) return other;
  return next.name || isNoun(tokens, to) ? undefined : other;
}

/** Reads "6 trong 1" of a thing that does the work of several. */
export function readAllInOne({ tokens, at, forms }: Place): FoundOther | undefined {
  const [number, joint, one] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    !/^[2-9]$|^1\d$/.test(number?.key ?? "") ||
    !/^(trong|chọn)$/.test(joint?.key ?? "") ||
    joint?.gap === "line" ||
    one?.key !== "1"
  )
    return undefined;
  return hasUnit(tokens, at + 3, forms) ? undefined : { from: at, to: at + 3, kind: "label" };
}

/** With a magnitude behind them they are vague: "hàng nghìn". */
export const vagueWords = wordSet("hàng vài mấy nhiều cả hằng bao bạc dăm lên những");

/** Two digits in a row are either of them, or neither: "hai ba người". "bốn năm" are four years. */
export const eitherOf = phraseSet(
  "một hai, hai ba, ba bốn, năm sáu, sáu bảy, bảy tám, tám chín, dăm ba, dăm bảy, đôi ba, vài ba, dăm mười, mười mấy, năm lần bảy lượt, hai mươi mấy, ba mươi mấy, bốn mươi mấy, năm mươi mấy, sáu mươi mấy",
);

/** "hai, ba tấm": a number in words and the next one. */
function oneOrNext(tokens: readonly Token[], from: number): FoundOther | undefined {
  const first = readWords(tokens, from);
  const next = first && tokens[first.to]?.key === "," ? readWords(tokens, first.to + 1) : undefined;
  const follows = first !== undefined && next !== undefined && first.value < 10 && next.value === first.value + 1;
  return follows ? { from, to: next.to, kind: "vague" } : undefined;
}

/** "1" for "một", the article. */
const some = phraseSet(
  "1 số, 1 nửa hoàn hảo, 1 nửa kia, 1 thời, 1 chút, 1 ít, 1 khi, 1001 cách, 1001 lý do, 1001 kiểu, 1001 chuyện, 4 phương 8 hướng, 1 thời gian, 1 trong những, 1 phần nào, 1 lúc nào đó, 1 ngày nào đó, 1 mình",
);

/** Reads "hàng chục nghìn", "vài trăm triệu đồng", "hai ba người": how many, nobody says. */
export function readVague({ tokens, at: from }: Place): FoundOther | undefined {
  const either = phraseAt(eitherOf, tokens, from) ?? phraseAt(some, tokens, from);
  const two = either === undefined ? oneOrNext(tokens, from) : undefined;
  if (two !== undefined) return two;
  if (either !== undefined) return { from, to: readMagnitude(tokens, either.to)?.to ?? either.to, kind: "vague" };
  if (!vagueWords.has(tokens[from]?.key ?? "")) return undefined;
  const at = tokens[from + 1]?.key === "hàng" ? from + 2 : from + 1;
  const magnitude = tokens[at]?.gap === "line" ? undefined : readMagnitude(tokens, at);
  return magnitude && { from, to: magnitude.to, kind: "vague" };
}

/** Words after which "trên 1 vạn dân" is an amount after all. */
const amountCues = wordSet(
  "vụ thị phố có với gồm là được cho đạt phục hút của còn khiến giúp đưa di cứu nuôi tổng đón quy cả",
);

/** The word that so many heads stand behind. */
export const perHeadWord = "trên";

/** Reads "trên 1 vạn dân", "trên 1.000 dân" that what is counted stands before, or far from: "số bác sĩ trên 1 vạn dân đạt 9". */
export function readPerHead({ tokens, at, forms }: Place): FoundOther | undefined {
  if (tokens[at]?.key !== perHeadWord || amountCues.has(tokens[at - 1]?.key ?? "")) return undefined;
  const counted = /^10*$/.test(tokens[at + 1]?.key.replaceAll(".", "") ?? "") || tokens[at + 1]?.key === "một";
  const magnitude = readMagnitude(tokens, counted ? at + 2 : at + 1);
  const heads = magnitude?.to ?? at + 2;
  const round = magnitude !== undefined || /^10{2,}$/.test(tokens[at + 1]?.key.replaceAll(".", "") ?? "");
  if (!round || !/^(dân|trẻ)$/.test(tokens[heads]?.key ?? "")) return undefined;
  const unit = readUnit(tokens, heads, forms);
  return unit && { from: at, to: unit.to, kind: "other" };
}

/** Reads digits whose marks fit no custom: "2.552.1". */
export function readMalformed({ tokens, at }: Place): FoundOther | undefined {
  const fits = readDigits(tokens[at]?.key ?? "") !== undefined;
  return fits ? undefined : { from: at, to: at + 1, kind: "malformed" };
}
