/** Whether an amount counts something, or is a word that only can be a number: "một" is mostly an article, "năm" a year. */
import type { Amount } from "./amount.ts";
import { isNoun, isTitle, opensQuote } from "./follow.ts";
import { phraseAt, phraseBefore, phraseSet } from "./phrases.ts";
import type { Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

/** Words that the number after them names something with: "thứ hai", "tháng ba", "lớp năm". */
const naming = wordSet("thứ tháng lớp mùng mồng quý số khoá chương bậc anh chị ông bà cô bác tuổi ngày giờ phường");
/** Words that name by a number too, where no unit follows it: "tầng hai khu chung cư". */
const namingBare = wordSet(
  "ngã đòn tầng hàng loại tập phần vòng bảng nhóm cấp hạng quận khu đoạn lần đợt kỳ hiệp lượt mùa bộ đường thế chú dì cậu mợ một đôi",
);
/** Longer words that end like one that names: "toàn bộ hai dự án". */
const notNaming = phraseSet(
  `toàn bộ, đồng bộ, nội bộ, cán bộ, thủ đoạn, khách hàng, ngân hàng, cửa hàng, mặt hàng, đơn hàng, thành phần, một phần, con đường, lần lượt, đồng loạt, xe tăng, bộ phận,
  triệu tập, thực tập, diễn tập, cung cấp, trợ cấp, nâng cấp, nhà hàng, giao hàng, góp phần, cổ phần, trong vòng, thay thế, kim loại, đường bộ`,
);
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
  tuyến, bức, quả, viên, thi thể, bộ phận, lý do, điều kiện, bên, vị trí, bị hại, ca khúc, bài hát, bộ phim, phim nhận, đồng phạm, thuyền trưởng, luật sư, giám khảo, tác phẩm, trong số, địa điểm, bình gas, con sông, chủ đề, lá cờ, cuộc thi, ôtô, ô tô, thành tố, trụ cột, hành vi, thí nghiệm, phát súng, khoản, cửa hàng, khách sạn, tên lửa, trực thăng`,
);
/** What "năm" counts even behind "của": "của năm trường hợp". */
const ofFive = phraseSet(
  "trường hợp, người, bị cáo, bị can, nạn nhân, nghi phạm, nghi can, thành viên, đối tượng, công nhân, học sinh, gia đình",
);
/** Words that begin like a number and count nothing: father and mother, a rucksack, an adjective. */
const notCounting =
  phraseSet(`ba mẹ, ba má, ba chồng, ba vợ, ba ruột, ba nuôi, ba đẻ, ba tôi, ba mình, ba nó, ba lô, ba hoa, ba gai, ba phải, ba rọi, ba chỉ, ba trợn, ba lát, ba toong, ba kích, ba ba,
  ba que, ba chìm, ba lăng nhăng, ba gác, hai lúa, hai lòng, hai mặt, bốn năm, bảy nổi, tám chuyện, bốn bề, bốn phương,
  hai chúng, ba chúng, hai ta, hai bà trưng, hai lưỡi, ba bây, ba hết`);

/**
 * Tells whether an amount is one. In digits it always is.
 * @param qualified whether a word before it says how exact it is
 */
export function isCounted(amount: Amount, qualified: boolean, { tokens }: Place): boolean {
  if (!amount.words) return true;
  const [first, before] = [tokens[amount.from], tokens[amount.from - 1]];
  if (first === undefined || isNamed(first, before, amount.power)) return false;
  if (before?.key === "không" && tokens[amount.from - 2]?.key === "một") return false;
  if (amount.upper !== undefined)
    return amount.measures.length > 0 || amount.power > 0 || startsNoun(tokens, amount.to);
  if (first.key === "nửa") return amount.power > 0 || isMeasured(amount);
  if (amount.unitFrom === amount.from && amount.value === "1") return qualified && countsAfter(amount, tokens);
  if (amount.power > 0) return true;
  if (amount.measures.length === 0) return countsNoun(amount, first, tokens);
  if (first.key === "năm" && tokens[amount.from + 1]?.key === "tháng" && lasting.has(before?.key ?? "")) return false;
  if (first.key === "năm" && tokens[amount.from + 1]?.key !== "năm" && yearly.has(before?.key ?? ""))
    return before?.key === "của" && phraseAt(ofFive, tokens, amount.unitFrom) !== undefined;
  return amount.value !== "1" || qualified || isMeasure(amount, before);
}

/** Words after which "một" is no article: "nặng một tấn", "cao một mét". */
const measuring = wordSet("nặng cao dài rộng sâu dày");

function isMeasure({ measures }: Amount, before: Token | undefined): boolean {
  return measuring.has(before?.key ?? "") && /^(mass|length|area|volume)$/.test(measures[0]?.dimension ?? "");
}

/** "hơn chục người", "gần trăm hộ"; "gần trăm" alone may be part of a saying. */
function countsAfter({ measures, to }: Amount, tokens: readonly Token[]): boolean {
  return measures.length > 0 || isNoun(tokens, to);
}

/** "hai đầu" are two ends, but not before these: "cả hai đầu tư", "đầu năm". */
const noEnds = wordSet("tư hàng năm tháng tuần quý tiên mùa thế thập giờ ngày nhiệm kỳ");

/** What is counted may stand in quotes, begin with a title or be an abbreviation: 'hai "ông chủ"', "hai Thủ tướng", "bốn HLV". */
function startsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap === "line") return false;
  if (/^["“]$/.test(token.key)) return opensQuote(tokens, at);
  if (token.gap === "none") return false;
  if (token.key === "đầu") return !noEnds.has(tokens[at + 1]?.key ?? "");
  return isNoun(tokens, at) || isTitle(tokens, at) || token.capitals || phraseAt(persons, tokens, at) !== undefined;
}

/** Ways to call people, which after digits are mostly those of one person; "hai trong số đó", "hai hôm trước". */
const persons = phraseSet(
  `anh, chị, cô, ông, bà, chú, bác, trong số, bộ, hôm trước, hôm sau, hôm nay, cách này, cách đó, cách hiểu, cách làm, cách diễn đạt, cách tiếp cận,
  đảng, chính đảng, nhà nước, chính phủ, quốc hội`,
);

/** "bắn hai phát khiến": shots, though "phát" begins verbs too. */
const shooting = wordSet("bắn nổ trúng");

/** "năm ngành nghề", but "lãi mỗi năm ngành này": a year goes with words before it, or with the number of years. */
function isFive({ from, to }: Amount, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (tokens[to]?.gap === "line" || phraseAt(fives, tokens, to) === undefined) return false;
  return before?.kind === "word" && !before.upper && !yearly.has(before.key) && !ofYears.has(before.key);
}

const ofYears = wordSet("lâu theo vài bao mười mươi chục trăm nghìn ngàn triệu kỷ thường quanh lần thâm niên năm");

/** "mới qua đời được hai hôm.": so many days, where no day of the calendar follows; "cả hai hôm qua" are two persons. */
function isPastDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === "hôm" && (next === undefined || next.gap === "line" || /^[.,;!?]$/.test(next.key));
}

/** "hai ông Najib và Irwan" are two men, whatever word precedes the number. */
function arePersons(at: number, tokens: readonly Token[]): boolean {
  const name = tokens[at + 1];
  const person = tokens[at];
  // "Hai Bà Trưng" are a district.
  const titled = person?.name === false && /^(ông|bà|anh|chị|cô)$/.test(person.key);
  return titled && name?.name === true && name.gap === "space";
}

/** "ba chiến hạm"; "năm" is mostly a year, "chín" an adjective, and "một" an article. */
function countsNoun(amount: Amount, first: Token, tokens: readonly Token[]): boolean {
  const { from, to } = amount;
  if (to === from + 1 && first.key === "năm") return isFive(amount, tokens);
  if (to === from + 1 && /^(một|chín)$/.test(first.key)) return false;
  if (isPastDay(tokens, to)) return true;
  if (arePersons(to, tokens) || (tokens[to]?.key === "phát" && shooting.has(tokens[from - 1]?.key ?? ""))) return true;
  if (phraseAt(notCounting, tokens, from) !== undefined || !startsNoun(tokens, to)) return false;
  if (first.gap === "line" || phraseBefore(notNaming, tokens, from, 0) !== undefined) return true;
  return !namingBare.has(tokens[from - 1]?.key ?? "");
}

/** In capitals within a sentence, or after a word that numbers things, it is part of a name; "một ngày một triệu đồng" is an amount. */
function isNamed(first: Token, before: Token | undefined, power: number): boolean {
  const opens = first.gap === "line" || before === undefined || before.kind === "mark";
  return (
    (first.upper && !first.capitals && !opens) || (power === 0 && first.gap !== "line" && naming.has(before?.key ?? ""))
  );
}

/** "nửa năm", "nửa tấn"; "nửa người" is no amount. */
function isMeasured({ measures }: Amount): boolean {
  return /^(time|mass|length|area|volume)$/.test(measures[0]?.dimension ?? "");
}
