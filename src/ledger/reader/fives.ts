/** "năm" is five, and more often a year; "chín" is nine, and more often ripe. */
import type { Amount } from "./amount.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { type Token, wordSet } from "./tokens.ts";

/** Words after which "năm tháng" are the years that go by: "đi cùng năm tháng". */
const lasting = wordSet("cùng với dấu bởi bao thử");

/** Words after which "năm" is a year, not five. */
const yearly = wordSet(
  "mỗi hằng hàng trong cả cuối đầu giữa qua các những nhiều của theo từ đến vào mấy vài một hai ba tới trước sau hết suốt quanh kết tất nửa",
);

/** What "năm" counts as five, for nothing of a year is called so: "năm ngành nghề", "năm chiếc". */
const fives = phraseSet(
  `ngành, loài, loại, nhóm, lĩnh vực, tiêu chí, vấn đề, nhiệm vụ, mục tiêu, giải pháp, nội dung, nguyên tắc, nguyên nhân, yếu tố, chiếc, cảnh sát, thanh niên, thiếu niên,
  máy bay, phi công, tù nhân, ngư dân, thuỷ thủ, thuyền viên, sĩ quan, phiến quân, tay súng, nhà lãnh đạo, nhà khoa học, anh em, chị em, cô gái, em nhỏ, bé trai, bé gái, hạng mục,
  tuyến, bức, bông, bông hoa, quả, viên, thi thể, bộ phận, lý do, điều kiện, bên, vị trí, bị hại, ca khúc, bài hát, bộ phim, phim nhận, đồng phạm, thuyền trưởng, luật sư, giám khảo, tác phẩm, trong số, địa điểm, bình gas, con sông, chủ đề, lá cờ, cuộc thi, ôtô, ô tô, thành tố, trụ cột, hành vi, thí nghiệm, phát súng, khoản, cửa hàng, khách sạn, tên lửa, trực thăng, thẩm phán`,
);

/** What "năm" counts even behind "của": "của năm trường hợp". */
const ofFive = phraseSet(
  "trường hợp, người, bị cáo, bị can, nạn nhân, nghi phạm, nghi can, thành viên, đối tượng, công nhân, học sinh, gia đình",
);

/** "năm ngành nghề", but "lãi mỗi năm ngành này": a year goes with words before it, or with the number of years. */
export function isFive({ from, to }: Amount, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (tokens[to]?.gap === "line" || phraseAt(fives, tokens, to) === undefined) return false;
  if (tokens[from]?.key === "chín" || (tokens[from]?.upper === true && opensSentence(before, tokens[from])))
    return true;
  return before?.kind === "word" && !before.upper && !yearly.has(before.key) && !ofYears.has(before.key);
}

/** "Năm ngư dân phải nhập viện": nothing of a year begins a sentence with these words. */
function opensSentence(before: Token | undefined, first: Token | undefined): boolean {
  return before === undefined || first?.gap === "line" || /^[.!?:“"]$/.test(before.key);
}

const ofYears = wordSet("lâu theo vài bao mười mươi chục trăm nghìn ngàn triệu kỷ thường quanh lần thâm niên năm");

/** "năm em học lớp 8" is the year in which. */
const ofYouth = phraseSet("năm em học lớp, năm em lên, năm em vào lớp, năm cháu học lớp, năm cháu lên");

/** Tells whether "năm" before a known unit is a year after all: "mỗi năm tháng nào", "năm em học lớp 8". */
export function isYearBefore({ from, unitFrom }: Amount, tokens: readonly Token[]): boolean {
  if (tokens[from]?.key !== "năm") return false;
  const [before, next] = [tokens[from - 1]?.key ?? "", tokens[from + 1]?.key ?? ""];
  if (phraseAt(ofYouth, tokens, from) !== undefined || (next === "tháng" && lasting.has(before))) return true;
  if (/^(năm|phút|giây|mét|kg|km)$/.test(next) || !yearly.has(before)) return false;
  return before !== "của" || phraseAt(ofFive, tokens, unitFrom) === undefined;
}
