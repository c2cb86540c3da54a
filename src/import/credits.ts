/** What a line says of whoever made a text: by a label, by what it comes from, or by names alone. */

/** "Tin, ảnh", "Bài và ảnh", "Bài - ảnh", "Ảnh, bài". */
const made = "(?:tin|bài(?: viết)?|ảnh|clip|video|đồ họa|đồ hoạ)";
const joined = `${made}(?: ?(?:[,&/–+-]|và) ?${made})*`;
/** "Tác giả: Mai Lan". What follows need not look like a name. */
const labelled = new RegExp(
  `^(?:tác giả|người viết|thực hiện|(?=[^:]*(?:tin|bài))${joined}) ?: ?(?<names>\\S.*)$`,
  "iu",
);
const english = /^(?:[Bb]y|BY):? (?<names>\p{Lu}.*)$/u;

/** "Ảnh: Hoàng Sơn": who made only the pictures, alone or behind the name of who wrote. */
const pictured = /^(?:ảnh|hình|clip|video|đồ họa|đồ hoạ|photos?) ?: ?\S.*$/iu;
const picturedBehind =
  /^(?<names>.+?) ?[,;–—-]? (?<pictured>(?:ảnh|hình|clip|video|đồ họa|đồ hoạ|photos?) ?: ?\S.*)$/iu;

/** "Theo TTXVN", "Nguồn: TTXVN": where a text comes from. */
const origin = /^(?:theo ?:?|nguồn(?: tin)? ?:|source ?:) (?<origin>\p{Lu}.+)$/iu;

/** "Mai Lan (tổng hợp)": who put together what others reported. */
const compiled =
  /^(?<names>[^()]+?) ?\((?:(?:tổng hợp|t\/h|lược ghi|lược dịch|dịch)(?: (?:từ|theo) (?<compiled>[^()]+))?|(?:theo|nguồn ?:?) (?<told>[^()]+))\)$/iu;

/** "Mai Lan (TTXVN)", "PV/TTXVN": who wrote, and for whom. */
const housed = /^(?<names>[^()/]+?) ?(?:\((?<within>[^()]+)\)|\/ ?(?<behind>[^()/]+(?:\/[^()/]+)?))$/u;
/** What is a house by its looks: an abbreviation, or what papers and stations are called. */
const house =
  /^(?:[\p{Lu}\d]{3,}|Báo|Đài|Tạp chí|Thông tấn|Hãng|Cổng|Trang|Vietnam|VnE|Zing)(?![\p{L}\d])|\+|\.\p{Ll}/u;

/** What is a house and no person where it stands alone. */
const houseAlone =
  /^(?:(?:TTXVN|VNA|VNS|VOV\d?|VTV\d?|AFP|Reuters|THX|Vietnam\+|VietnamPlus)(?:[/ ].*)?|(?:Báo|Đài|Tạp chí|Thông tấn|Cổng) (?:\p{Lu}|xã |thông tin )[^:]{0,60})$/u;

const separators = /\s*[,;&]\s*|\s+(?:[-–—]|và|and)\s+/u;
const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}$/u;
/** Those who are named by their work alone. */
const collective =
  /^(?:nhóm )?(?:phóng viên|pv|p\.v|biên tập viên|btv|cộng tác viên|ctv|ban biên tập)\.?(?: \p{Lu}[\p{L} .]{0,30})?$/iu;

/** What one line says of who made a text. */
export interface Credit {
  readonly names: readonly string[];
  /** Where the text comes from, as the line has it. */
  readonly origin?: string | undefined;
  /** What the line says of pictures alone: it is no author's. */
  readonly pictured?: string | undefined;
  /** Whether it is said in so many words, follows from the look of a name, or is likely. */
  readonly by: "label" | "name" | "word" | "origin" | "house";
}

/** Reads a line as a credit; nothing where it is none. */
export function creditOf(line: string): Credit | undefined {
  return originIn(line) ?? labelledCredit(line) ?? housedCredit(line) ?? bareCredit(line);
}

function originIn(line: string): Credit | undefined {
  const found = origin.exec(line)?.groups?.["origin"];
  if (houseAlone.test(line)) return { names: [], origin: line, by: "origin" };
  // Beginning with a small letter it would be a clause: "theo kế hoạch"; with other credits behind it, one of a drawing.
  return found === undefined || !/^\p{Lu}[^:]{1,40}$/u.test(found)
    ? undefined
    : { names: [], origin: found, by: "origin" };
}

function labelledCredit(line: string): Credit | undefined {
  const told = labelled.exec(line)?.groups?.["names"];
  if (told === undefined) return englishCredit(line);
  const { names = told, pictured: photo } = picturedBehind.exec(told)?.groups ?? {};
  const inner = housedCredit(names);
  const credit: Credit = inner ?? { names: namesIn(names), by: "label" };
  return { ...credit, by: "label", ...(photo !== undefined && { pictured: photo }) };
}

function englishCredit(line: string): Credit | undefined {
  const names = namesIn(english.exec(line)?.groups?.["names"] ?? "");
  return names.length > 0 && names.every(isName) ? { names, by: "label" } : undefined;
}

function housedCredit(line: string): Credit | undefined {
  const put = compiled.exec(line)?.groups;
  const found = put ?? housed.exec(line)?.groups;
  const names = namesIn(found?.["names"] ?? "");
  if (names.length === 0 || !names.every((each) => isName(each) || collective.test(each))) return undefined;
  const whose = found?.["compiled"] ?? found?.["told"] ?? found?.["within"] ?? found?.["behind"];
  if (put === undefined && !house.test(whose ?? "")) return undefined;
  return { names, by: "house", ...(whose !== undefined && { origin: whose }) };
}

function bareCredit(line: string): Credit | undefined {
  if (collective.test(line)) return { names: [line], by: "word" };
  const names = namesIn(line);
  if (names.length === 0 || !names.every(isName)) return undefined;
  return { names, by: names.every((each) => each.includes(" ")) ? "name" : "word" };
}

/** Whether a line names who made the pictures, and nobody else. */
export function isPictureCredit(line: string): boolean {
  return pictured.test(line) && labelled.exec(line) === null;
}

/** Whether a text has the look of one name, of one word or more. */
export function isName(text: string): boolean {
  return name.test(text);
}

/** The names in a line that says what they are; nothing where it does not. */
export function labelledNamesOf(line: string): readonly string[] | undefined {
  return labelledCredit(line)?.names;
}

/** Whether a line is a name of two words or more, or several of them. */
export function isNameLine(line: string): boolean {
  const names = namesIn(line);
  return names.length > 0 && names.every((each) => isName(each) && each.includes(" "));
}

/** The names that stand in a line, in their order. */
export function namesIn(line: string): readonly string[] {
  return line.split(separators).filter((each) => each !== "");
}
