/** What Vietnamese offices put around a document: letterhead, number and day above it, kind and subject as its title, signature below. */
import { capital } from "../text/capital.ts";
import { isDateLine } from "./date-line.ts";
import { isListItem } from "./lines.ts";

/** "BÁO CÁO" alone on a line, and what it is about below. */
const kind =
  /^(?:DỰ THẢO )?(?:BÁO CÁO(?: TÓM TẮT| NHANH)?|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|THÔNG CÁO BÁO CHÍ|CHỈ THỊ|TỜ TRÌNH|CHƯƠNG TRÌNH|ĐỀ ÁN|HƯỚNG DẪN|KẾT LUẬN|PHƯƠNG ÁN|CÔNG ĐIỆN|BIÊN BẢN)$/u;
const state = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
const motto = /Độc lập ?[-–—] ?Tự do ?[-–—] ?Hạnh phúc/iu;
/** A day with blanks, to be filled in by hand. */
const blankDay = /^\p{Lu}[\p{L} .]*, ?ngày(?: |….*).*tháng .*năm/u;
/** What a letter is about stands below its number; "V/v" is short for "về việc". */
const matter = /^V\/v:?\s*/iu;
/** With what kind of office its name begins; "PHÒNG, CHỐNG …" is part of one. */
const body =
  /^(?:BỘ|SỞ|TỔNG CỤC|CỤC|CHI CỤC|VỤ|VIỆN|BAN|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI|VĂN PHÒNG|CHÍNH PHỦ|QUỐC HỘI|PHÒNG|THANH TRA|KHO BẠC|NGÂN HÀNG|TRUNG TÂM|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|TẬP ĐOÀN|TỔNG CÔNG TY|CÔNG TY|LIÊN ĐOÀN|TÒA ÁN|TOÀ ÁN|CÔNG AN|BỘ CHỈ HUY|BẢO HIỂM|ĐÀI)(?![\p{L},])/iu;

/** Where a part of the text begins, and no title goes on. */
const begins =
  /^(?:[IVX]{1,5}|\d{1,2}|[A-ZĐ])[.)/] |^(?:phần|chương|mục|điều) (?:[ivx\d]|thứ)|^(?:kính gửi|căn cứ|thực hiện)/iu;
/** A name that goes on from the line before. */
const goesOn = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|VÀ) /u;

/** Whether a line names a kind of document and nothing else. */
export function isKind(line: string): boolean {
  return kind.test(line);
}

/** Whether a line is of the state's name and motto, which stand above every document of an office. */
export function isMotto(line: string): boolean {
  return state.test(line);
}

/** Where in a line the state's name begins; -1 where it is not there. */
export function mottoAt(line: string): number {
  return line.search(state);
}

/** Whether a line says what a letter is about. */
export function isMatter(line: string): boolean {
  return matter.test(line);
}

/** What a letter is about, as its title: it has no other. */
export function matterOf(line: string): string {
  return capital(line.replace(matter, ""));
}

/** How many lines a document's subject has, the first of them at `from`: in capitals, or until one ends. */
export function subjectLength(lines: readonly string[], from: number): number {
  if (lines[from] === undefined || begins.test(lines[from])) return 0;
  const most = lines.slice(from + 1, from + 4);
  const end = most.findIndex((next, index) => !continues(lines[from + index] ?? "", next));
  return 1 + (end < 0 ? most.length : end);
}

function continues(before: string, next: string): boolean {
  if (begins.test(next) || isListItem(next) || isRule(next) || isDateLine(next) || /^\(/.test(next)) return false;
  if (inCapitals(before)) return inCapitals(next);
  return !/[.!?:;]$/.test(before) && (/,$/.test(before) || /^\p{Ll}/u.test(next)) && next.length < 160;
}

function inCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line);
}

/**
 * The office that sends a document, by the lines above its number: the last of them, for the office above it stands first.
 * @param lines what stands in the letterhead, the state's name and motto among it or not
 */
export function senderIn(lines: readonly string[]): string | undefined {
  const named = lines
    .map((line) => line.replace(state, "").replace(motto, "").trim())
    .filter((line) => !isRule(line) && !/^Số(?!\p{L})/u.test(line) && !isLower(line));
  const start = named.findLastIndex((line) => body.test(line));
  const others = goesOn.test(named.at(-1) ?? "") ? -2 : -1;
  return named.slice(start < 0 ? others : start).join(" ") || undefined;
}

/** A document's letterhead and title taken off its lines. */
export interface Office {
  readonly sender: string | undefined;
  readonly title: string | undefined;
  readonly number: string | undefined;
  /** The text below; before it, where the letterhead or the line below the title has it, the line with place and day. */
  readonly rest: readonly string[];
}

/** A letterhead has no more lines, and no longer ones. */
export const headWithin = 16;
const longest = 200;

/** Tells a letterhead and title from the text below; nothing where a text does not begin as documents of offices do. */
export function officeOf(whole: readonly string[]): Office | undefined {
  const lines = withSubject([...whole.slice(0, headWithin).flatMap(columns), ...whole.slice(headWithin)]);
  const end = headLength(lines);
  const [head, below] = [lines.slice(0, end), lines.slice(end)];
  const isOffice = head.some((line) => isMotto(line) || isNumber(line)) || isKind(below[0] ?? "");
  if (!isOffice || below.length === 0) return undefined;
  const { title, rest } = titleIn(head, below);
  const day = head.filter(isDateLine).slice(0, 1);
  return { sender: senderIn(head), title, number: numberIn(head), rest: [...day, ...rest] };
}

/** The letterhead that a document's first paragraphs are, the lines of each told: none where the state's name is not among them. */
export function letterheadOf(paragraphs: readonly (readonly string[])[]): { count: number; lines: readonly string[] } {
  const parts = paragraphs.slice(0, headWithin).map((lines) => lines.flatMap(columns));
  const whole = parts.flat();
  const lines = withSubject(whole);
  // The lines that a subject goes on over are one.
  const end = headLength(lines);
  const length = lines.slice(0, end).some(isMatter) ? end + whole.length - lines.length : end;
  const count = parts.filter((_, at) => parts.slice(0, at + 1).flat().length <= length).length;
  return lines.slice(0, end).some(isMotto) ? { count, lines: lines.slice(0, end) } : { count: 0, lines: [] };
}

/** Two columns that came as one line: a sender beside the state's name or motto, a number beside the day. */
function columns(line: string): string[] {
  if (line.length > longest) return [line];
  const at = [state.exec(line)?.index, motto.exec(line)?.index].find((index) => index !== undefined);
  if (at !== undefined && at > 0) return [line.slice(0, at).trim(), line.slice(at)];
  const [, left = "", right = ""] = /^(Số\S* ?:? ?\S+) (\p{Lu}[\p{L} .-]*, ?ngày .+)$/u.exec(line) ?? [];
  return right !== "" && isDateLine(right) ? [left, right] : [line];
}

/** A letter's subject may go on over some lines. */
function withSubject(lines: readonly string[]): readonly string[] {
  const at = lines.slice(0, headWithin).findIndex(isMatter);
  if (at < 0) return lines;
  const count = subjectLength(lines, at);
  return [...lines.slice(0, at), lines.slice(at, at + count).join(" "), ...lines.slice(at + count)];
}

/** A letterhead ends before the kind of document, or where it has told all and capitals begin again: that is a title. */
function headLength(lines: readonly string[]): number {
  const told = (at: number): boolean =>
    [isNumber, isDateLine, isMotto].every((part) => lines.slice(0, at).some((line) => part(line)));
  const end = lines.findIndex((line, at) => !isOfHead(line) || isKind(line) || (inCapitals(line) && told(at)));
  return end < 0 ? lines.length : end;
}

function isOfHead(line: string): boolean {
  return line.length <= longest && (isRule(line) || inCapitals(line) || isLower(line) || motto.test(line));
}

function isNumber(line: string): boolean {
  return line.length < 60 && /^Số(?: ?:| \d+\/\S*\p{Lu})/u.test(line);
}

/** The line of a letterhead with the document's number, by which others cite it; one to be filled in by hand tells nothing. */
export function numberIn(lines: readonly string[]): string | undefined {
  return lines.find((line) => isNumber(line) && /^Số ?:? ?\d/u.test(line));
}

/** What stands below the names of a letterhead. */
function isLower(line: string): boolean {
  return isDateLine(line) || isMatter(line) || isNumber(line) || blankDay.test(line);
}

function titleIn(head: readonly string[], below: readonly string[]) {
  const [named = ""] = below;
  if (isKind(named)) {
    const count = 1 + subjectLength(below, 1);
    const title = below.slice(0, count).join(" ");
    return { title, rest: withoutRules(below.slice(count)) };
  }
  const letter = head.find(isMatter);
  if (letter !== undefined || !inCapitals(named)) return { title: letter && matterOf(letter), rest: below };
  const count = Math.max(1, subjectLength(below, 0));
  return { title: below.slice(0, count).join(" "), rest: withoutRules(below.slice(count)) };
}

/** The dashes below a title are no part of the text. */
function withoutRules(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !isRule(line));
  return first < 0 ? [] : lines.slice(first);
}

/** What is done in whose name: "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC". */
const onBehalf = /^(?:TM|T\/M|KT|K\/T|TL|TUQ)\. ?(?<office>\p{Lu}[^.;:]{2,60})$/u;
const post =
  /^(?:PHÓ |QUYỀN |Q\. ?)?(?:TỔNG )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|BÍ THƯ|THƯ KÝ|CHÁNH|THỦ TƯỚNG|HIỆU TRƯỞNG|(?:\p{Lu}+ )?TRƯỞNG|THỨ)(?: .*)?$/u;
const signed = /^\(?(?:đã ký|ký tên|ký,? (?:ghi rõ họ tên|đóng dấu)|ký tên,? đóng dấu)[^)]*\)?$/iu;
const receivers = /^Nơi nhận ?:/iu;
/** A signature with who receives the document has no more lines. */
const endWithin = 40;

/** How a document ends. */
export interface Signature {
  /** Where it begins, among the lines. */
  readonly at: number;
  readonly signer: string | undefined;
  /** In whose name, where that is said. */
  readonly office: string | undefined;
  /** The line that tells it: "TM. ỦY BAN NHÂN DÂN". */
  readonly line: string;
}

/** The signature at the end of a document; nothing where none is told as offices do. */
export function signatureIn(lines: readonly string[]): Signature | undefined {
  const from = Math.max(0, lines.length - endWithin);
  const end = lines.slice(from);
  const behalf = end.findIndex((line) => onBehalf.test(line));
  const at = behalf >= 0 ? behalf : end.findIndex((line) => post.test(line));
  const line = end[at];
  const list = end.findIndex((each) => receivers.test(each));
  if (line === undefined || (behalf < 0 && list < 0)) return undefined;
  const office = end.map((each) => /^(?:TM|T\/M)\./u.test(each) && onBehalf.exec(each)?.groups?.["office"]);
  const named = office.find((each): each is string => typeof each === "string");
  return { at: from + (list < 0 ? at : Math.min(at, list)), signer: signerBelow(end, at), office: named, line };
}

/** The first name below posts and marks of signing. */
function signerBelow(lines: readonly string[], at: number): string | undefined {
  const below = lines.slice(at + 1, at + 8).filter((line) => !isRule(line));
  const name = below.find((line) => !onBehalf.test(line) && !post.test(line) && !signed.test(line));
  return name !== undefined && /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,5}$/u.test(name) ? name : undefined;
}
