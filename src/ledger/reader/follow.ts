/** What stands around a number: is it a unit, something that can be counted, or nothing that makes a figure of it? */
import { isDateAt } from "./calendar.ts";
import { readMagnitude } from "./magnitudes.ts";
import type { UnitForms } from "./measures.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readUnit } from "./units.ts";

/** Words that cannot be what is counted: prepositions, conjunctions, verbs of reporting, times of day, ways to call people. */
const functionWords =
  wordSet(`tại đến tới của ở và là vừa đã sẽ đang do bị được cho với trên trong này kia ấy đó nhưng thì mà theo có khi sau trước để nhằm
  ông bà anh chị cô hoặc hay cùng cũng vì từ nên như còn không chưa về qua ra vào lên xuống giữa ngay vẫn đều bởi bằng nếu tuy dù hiện nay nữa hôm sáng chiều
  tối trưa đêm khuya rạng thuộc gồm nhất khiến đối thông tin bao hơn ngoài dưới chỉ rằng diễn đây đấy sớm mới luôn lại rồi cứ hãy đừng chứ nhé ạ gì
  nào đâu sao tuổi phải muốn cần nói trao gây nằm mang gọi ra tên thế dương âm trở tiếp tức song mỗi các những một đi làm thì sang xảy
  thuê bắt bắn dẫn đưa lấy giúp xác thấy biết khẳng nhận cách dự kết phát tuyên hiệu vượt tăng giảm đạt chiếm ứng kể tính quy nhân trực khởi hồi
  chuyển xâm rời nhảy sắp đầu cuối liền rất quá càng lúc ngày tháng năm thứ max plus pro nhờ tuỳ so dựa ngụ trú quê sinh đóng đặt xây lắp sản chạy bay rơi nổ chở mất hoạt`);

/** Words that begin like a function word and are counted all the same: "3 nhân viên", "2 tên cướp". */
const counted =
  phraseSet(`nhân, tên, phát súng, phát đạn, năm học, kết luận, cô gái, cô nàng, cô em, cô trò, cô con gái, cô cháu, bà cháu, bà mẹ, bà con, bị hại, bị can, bị cáo, bị đơn, chỉ huy, chỉ số, trực thăng, đầu đạn, đầu bếp, đầu mối, đầu máy, đầu tuyến, đầu ga, đầu cầu, đầu dây,
  đầu xe, anh em, anh hùng, anh chị, chị em, ông bố, ông trùm, ông chủ, ông lớn, ứng viên, ứng cử, đối thủ, đối tác, đối tượng, thông điệp, xác chết, dự luật, dự thảo, tiếp viên, diễn viên,
  diễn giả, thế hệ, thế lực, kết quả, tính năng, tính cách, ông bà, bà vợ, thông báo, tin tặc, đường dây, mất mát, nơi, bao tải, xác trong, xác người, xác nạn, sáng chế, sáng kiến, thứ tiếng, hiện tượng, hiện vật, nhân chứng, nhân tố, trực khuẩn, phát minh, hiệu ứng, ứng dụng, tính chất, dẫn chứng, đầu sách, đầu việc, thông số`);

/** Words after which a bare number is a value: "đạt 95", "lên 1.176". */
const valueCues =
  wordSet(`đạt lên xuống còn bằng tới đến vượt tăng giảm là được có chỉ hết mất thêm tổng cộng gồm với về chiếm khiến làm trong cả hơn gần khoảng
  trên dưới từ thành nhận bán mua thu chi trả giữ bắt cứu chở tặng trao phạt giá mức đủ mỗi những gấp âm lượt eo chuỗi`);

/** Tells whether a token can be what a number counts: a word in small letters that is no function word. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.name || token.gap === "line" || token.gap === "none") return false;
  return !functionWords.has(token.key) || phraseAt(counted, tokens, at) !== undefined || isShot(tokens, at);
}

/** "bắn 2 phát, …", "4 phát vào bia": shots, though "phát" begins verbs too. */
function isShot(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined || next.gap === "line" || /^([.,;:!?)]|vào|lên|trúng|khiến|về|xuống|liên|chỉ)$/.test(next.key);
  return tokens[at]?.key === "phát" && ends && tokens[at - 1]?.kind === "digits";
}

/** Tells whether a quotation mark opens what is quoted: 'hai "ông chủ"'; scraped text has 'hai" cò "' too. */
export function opensQuote(tokens: readonly Token[], at: number): boolean {
  const [quote, word] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== "word" || word.gap === "line") return false;
  return quote?.gap !== "none" || (word.gap === "space" && !word.upper);
}

/** Tells whether what a number counts begins with a capital: "16 Việt kiều"; in a name of persons or places every word does. */
export function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.name === true && token.gap !== "line" && isNoun(tokens, at + 1);
}

/** Tells whether a magnitude or a known unit stands at a token. */
export function hasUnit(tokens: readonly Token[], at: number, forms: UnitForms): boolean {
  if (tokens[at]?.gap === "line" || isDateAt(tokens, at)) return false;
  return readMagnitude(tokens, at) !== undefined || readUnit(tokens, at, forms) !== undefined;
}

/** Tells whether the word before a number makes a value of it. */
export function isValueCue(tokens: readonly Token[], before: number): boolean {
  return tokens[before]?.gap !== "line" && valueCues.has(tokens[before - 1]?.key ?? "");
}
