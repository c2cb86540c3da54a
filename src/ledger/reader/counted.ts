/** Whether an amount counts something, or is a word that only can be a number: "một" is mostly an article, "năm" a year. */
import type { Amount } from "./amount.ts";
import { isFive, isYearBefore } from "./fives.ts";
import { isNoun, isTitle, opensQuote } from "./follow.ts";
import { isOneOfList, isOnlyOne } from "./ones.ts";
import { phraseAt, phraseBefore, phraseSet } from "./phrases.ts";
import type { Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

/** Words that the number after them names something with: "thứ hai", "tháng ba", "lớp năm". */
const naming = wordSet("thứ tháng lớp mùng mồng quý số khoá chương bậc anh chị ông bà cô bác tuổi ngày giờ phường");
/** Words that name by a number too, where no unit follows it: "tầng hai khu nhà kho". */
const namingBare = wordSet(
  "ngã đòn tầng hàng loại tập phần vòng bảng nhóm cấp hạng quận khu đoạn lần đợt kỳ hiệp lượt mùa bộ đường thế chú dì cậu mợ một đôi",
);
/** Longer words that end like one that names: "toàn bộ hai dự án". */
const notNaming = phraseSet(
  `toàn bộ, đồng bộ, nội bộ, cán bộ, thủ đoạn, khách hàng, đến lượt, tới lượt, ngân hàng, cửa hàng, mặt hàng, đơn hàng, thành phần, một phần, con đường, lần lượt, đồng loạt, xe tăng, bộ phận,
  triệu tập, thực tập, diễn tập, cung cấp, trợ cấp, nâng cấp, nhà hàng, giao hàng, góp phần, cổ phần, trong vòng, thay thế, kim loại, đường bộ`,
);

/** Words that begin like a number and count nothing: father and mother, a rucksack, an adjective. */
const notCounting =
  phraseSet(`ba mẹ, ba má, ba chồng, ba vợ, ba ruột, ba nuôi, ba đẻ, ba tôi, ba mình, ba nó, ba lô, ba hoa, ba gai, ba phải, ba rọi, ba chỉ, ba trợn, ba lát, ba toong, ba kích, ba ba,
  ba que, ba chìm, ba lăng nhăng, ba gác, hai lúa, hai lòng, hai đích, bốn năm, bảy nổi, tám chuyện, bốn bề, bốn phương,
  hai chúng, ba chúng, hai ta, hai chế độ, ba đờ xốc, ba đờ sốc, hai nốt nhạc, ba nốt nhạc, ba lỗ, ba lan, ba tư, ba vì, ba bể, ba đình, ba tri, ba đồn, hai bà trưng, hai lưỡi, ba bây, ba hết`);

/**
 * Tells whether an amount is one. In digits it always is.
 * @param qualified whether a word before it says how exact it is
 */
export function isCounted(amount: Amount, qualified: boolean, place: Place): boolean {
  const { tokens } = place;
  if (!amount.words) return true;
  const [first, before] = [tokens[amount.from], tokens[amount.from - 1]];
  if (first === undefined) return false;
  if (first.key !== "nửa" && isNamed(amount, tokens) && !isOfNumber(amount.from, tokens)) return false;
  if (before?.key === "không" && tokens[amount.from - 2]?.key === "một") return false;
  if (amount.upper !== undefined)
    return amount.measures.length > 0 || amount.power > 0 || startsNoun(tokens, amount.to);
  if (first.key === "nửa") return amount.power > 0 || isMeasured(amount);
  if (amount.unitFrom === amount.from && amount.value === "1")
    return qualified && (amount.to > amount.from + 1 || countsAfter(amount, tokens));
  if (amount.power > 0) return true;
  if (first.key === "một" && (isOneOfList(amount, place) || isOnlyOne(amount, place))) return true;
  if (first.key === "một" && qualified && amount.measures.length === 0)
    return isNoun(tokens, amount.to) || tokens[amount.to]?.key === "trong";
  if (amount.measures.length === 0) return countsNoun(amount, first, tokens);
  if (isYearBefore(amount, tokens)) return false;
  const each = /^(multiple|occurrence|turn)-per-/.test(amount.measures[0]?.dimension ?? "");
  return amount.value !== "1" || qualified || each || isMeasure(amount, before);
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
  if (/^["“'‘]$/.test(token.key)) return opensQuote(tokens, at);
  // "viết liền hai từ "…"" are words, and no "from".
  if (token.key === "từ")
    return (
      /^["“'‘]$/.test(tokens[at + 1]?.key ?? "") || /^(dùng|viết|nói|đọc|ghép|ghi)$/.test(tokens[at - 2]?.key ?? "")
    );
  if (token.gap === "none") return false;
  if (token.key === "cách") return isWay(tokens, at);
  if (token.name && offices.has(token.key)) return true;
  if (token.key === "đầu") return !noEnds.has(tokens[at + 1]?.key ?? "");
  return isNoun(tokens, at) || isTitle(tokens, at) || token.capitals || phraseAt(persons, tokens, at) !== undefined;
}

/** "hai cách": ways, where no distance follows. */
function isWay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "word" && !/^(nhau|đây|xa|khoảng|hơn|gần|mặt|bờ|trung)$/.test(next.key);
}

/** What is counted though it is named: "hai Sở Tài chính và Y tế". */
const offices = wordSet("sở bộ ban cục vụ viện đài tổng");

/** Ways to call people, which after digits are mostly those of one person; "hai trong số đó", "hai hôm trước". */
const persons = phraseSet(
  `anh, chị, cô, ông, bà, chú, bác, trong số, trong những, trong các, trong hai, trong ba, trong bốn, trong sáu, trong bảy, trong tám, trong chín, trong mười, bộ, hôm trước, hôm sau, hôm nay, hoạt động, quy định, quy trình, nhận định, tuyên bố, dự báo, chuyển biến, chuyến, phát hiện, phát biểu, cách để, cách thức, cách khác, cách này, cách đó, cách hiểu, cách làm, cách diễn đạt, cách tiếp cận,
  đảng, chính đảng, nhà nước, chính phủ, quốc hội`,
);

/** "bắn hai phát làm": shots, though "phát" begins verbs too. */
const shooting = wordSet("bắn nổ trúng");

/** "vừa về quê được hai hôm.": so many days, where no day of the calendar follows; "cả hai hôm qua" are two persons. */
function isPastDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === "hôm" && (next === undefined || next.gap === "line" || /^[.,;!?]$/.test(next.key));
}

/** "chia thành hai, …": parts, though nothing is named. */
function isDivision(from: number, to: number, tokens: readonly Token[]): boolean {
  const split = /^(thành|làm)$/.test(tokens[from - 1]?.key ?? "") && tokens[from]?.upper === false;
  return split && /^[,.;]$/.test(tokens[to]?.key ?? "");
}

/** "hai ông Khảng và Lượm" are two men, whatever word precedes the number. */
function arePersons(at: number, tokens: readonly Token[]): boolean {
  const name = tokens[at + 1];
  const person = tokens[at];
  // "Hai Bà Trưng" are a district.
  const titled = person?.name === false && /^(ông|bà|anh|chị|cô)$/.test(person.key);
  return titled && name?.name === true && name.gap === "space";
}

/** "ba chiến hạm"; "năm" is mostly a year, "chín" mostly an adjective, and "một" an article. */
function countsNoun(amount: Amount, first: Token, tokens: readonly Token[]): boolean {
  const { from, to } = amount;
  if (to === from + 1 && /^(năm|chín)$/.test(first.key)) return isFive(amount, tokens);
  if (to === from + 1 && first.key === "một") return false;
  if (isPastDay(tokens, to) || isDivision(from, to, tokens)) return true;
  if (arePersons(to, tokens) || (tokens[to]?.key === "phát" && shooting.has(tokens[from - 1]?.key ?? ""))) return true;
  // "ba mẹ" are parents, "ba mẹ con" are three.
  const three = first.key === "ba" && tokens[to]?.key === "mẹ" && tokens[to + 1]?.key === "con";
  if ((phraseAt(notCounting, tokens, from) !== undefined && !three) || !startsNoun(tokens, to)) return false;
  if (first.gap === "line" || phraseBefore(notNaming, tokens, from, 0) !== undefined) return true;
  return !namingBare.has(tokens[from - 1]?.key ?? "");
}

/** In capitals within a sentence, or after a word that numbers things, it is part of a name; "một ngày một triệu đồng" is an amount. */
function isNamed({ from, to, unitFrom, power, measures }: Amount, tokens: readonly Token[]): boolean {
  const [first, before] = [tokens[from], tokens[from - 1]];
  if (first === undefined) return false;
  const measured = measures.length > 0;
  const isTime = measures[0]?.dimension === "time";
  const opens = first.gap === "line" || before === undefined || (before.kind === "mark" && before.key !== ",");
  return (
    (first.upper &&
      !first.capitals &&
      !opens &&
      !runsOn(
        first,
        before,
        tokens[unitFrom]?.upper === false && (measured || phraseAt(together, tokens, to) !== undefined),
      )) ||
    (power === 0 &&
      first.gap !== "line" &&
      naming.has(before?.key ?? "") &&
      !(
        measured &&
        (calling.has(before?.key ?? "") ||
          (isTime && kin.test(before?.key ?? "")) ||
          /^(mỗi|một)$/.test(tokens[from - 2]?.key ?? ""))
      ))
  );
}

/** "trong số sáu quốc gia": among so many, and no number six. */
function isOfNumber(at: number, tokens: readonly Token[]): boolean {
  const small = tokens[at]?.upper === false && tokens[at]?.gap !== "line";
  return small && tokens[at - 1]?.key === "số" && /^(trong|tổng|trên)$/.test(tokens[at - 2]?.key ?? "");
}

/** Ways to call people: "bà bốn lần kể" tells how often, for a name would have its capital. */
const calling = wordSet("ông bà");
/** Behind these, only a time is counted: "cách nhà chị hai tiếng đi bộ", for "chị hai" is a sister. */
const kin = /^(anh|chị|cô|bác)$/;

/** "được thăng chức Hai kỹ sư trẻ", "Trịnh Khoa Ba tàu": a sentence that runs into the one before, where no one is called so. */
const together = phraseSet("vợ chồng, mẹ con, cha con, bố con, bà cháu, ông cháu, anh em, chị em");

function runsOn(first: Token, before: Token | undefined, measured: boolean): boolean {
  return (
    measured &&
    /^(hai|ba|bốn|sáu|bảy|tám)$/.test(first.key) &&
    !naming.has(before?.key ?? "") &&
    !called.has(before?.key ?? "")
  );
}

const called = wordSet("chú cậu dì mợ thím út lão sư thằng con hồ lê trần");

/** "nửa năm", "nửa tấn"; "nửa người" is no amount. */
function isMeasured({ measures }: Amount): boolean {
  return /^(time|mass|length|area|volume)$/.test(measures[0]?.dimension ?? "");
}
