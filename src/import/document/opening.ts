/** What stands at the head of a document: title, date and whoever sends it, as reports and offices write them. */

import { capital } from "../../text/capital.ts";
import { isDateLine } from "../date-line.ts";
import { textOf } from "../html/dom.ts";
import { dayOf } from "../page/day.ts";
import { type Evidence, saying } from "../page/evidence.ts";

/** "BÁO CÁO" alone on a line, and what it is about below. */
const office =
  /^(?:BÁO CÁO|NGHỊ QUYẾT|KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|THÔNG CÁO BÁO CHÍ|CHỈ THỊ|TỜ TRÌNH|CHƯƠNG TRÌNH|ĐỀ ÁN)$/u;
/** What the head of every office has. */
export const motto = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;

/** How a letter says what it is about: "V/v" stands for "về việc". */
const matter = /^V\/v:?\s*/iu;
/** With what kind of office its name begins; "PHÒNG, CHỐNG …" is part of one. */
const body =
  /^(?:BỘ|SỞ|TỔNG CỤC|CỤC|CHI CỤC|VỤ|VIỆN|BAN|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI|VĂN PHÒNG|CHÍNH PHỦ|QUỐC HỘI|PHÒNG|THANH TRA|KHO BẠC|NGÂN HÀNG|TRUNG TÂM|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|TẬP ĐOÀN|TỔNG CÔNG TY|CÔNG TY|LIÊN ĐOÀN|TÒA ÁN|TOÀ ÁN|CÔNG AN|BỘ CHỈ HUY|BẢO HIỂM|ĐÀI)(?![\p{L},])/iu;

/** A title is looked for in the first lines, a date in some more. */
const titleWithin = 12;
const dateWithin = 20;

/** The parts of a document in their order, those within tables too. */
export function linesIn(root: Element): Element[] {
  return [...root.querySelectorAll("p,h1,h2,h3,h4,h5,h6,li")].filter(
    (each) => textOf(each) !== "" && each.querySelector("p") === null,
  );
}

/** What the head of an office says. */
interface Head {
  readonly sender?: string | undefined;
  readonly day: Evidence<string>[];
  /** What a letter is about: it has no other title. */
  readonly about: Evidence<string>[];
}

/** The head that offices put above a document: who sends it, the state's motto, number and date. */
export function takeHead(root: Element): Head {
  const table = [...root.querySelectorAll("table")].slice(0, 1).find((each) => motto.test(textOf(each)));
  if (table === undefined) return { day: [], about: [] };
  const [first] = [...table.querySelectorAll("td,th")];
  const lines = first === undefined ? [] : linesIn(first).map(textOf);
  const sender = senderOf(lines.length > 0 ? lines : [textOf(first)]);
  const about = aboutIn(lines);
  // Not every cell has paragraphs.
  const cells = [...table.querySelectorAll("td,th")].filter((cell) => linesIn(cell).length === 0);
  const day = [...linesIn(table), ...cells].map(textOf).filter(isDateLine);
  table.remove();
  return { sender, day: day.slice(0, 1).flatMap((line) => dayIn(line)), about };
}

/** "V/v báo cáo kết quả": what follows to the end of the column. */
function aboutIn(lines: readonly string[]): Evidence<string>[] {
  const start = lines.findIndex((line) => matter.test(line));
  const text = start < 0 ? "" : lines.slice(start).join(" ").replace(matter, "");
  return text === "" ? [] : saying("“V/v …”", capital(text), true);
}

/** Whoever stands last, above the number; a name may go over several lines, and begins with what kind of office it is. */
function senderOf(lines: readonly string[]): string | undefined {
  const end = lines.findIndex((line) => /^(?:Số|V\/v)/iu.test(line));
  const names = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^[-–—_*\s]*$/.test(line));
  const start = names.findLastIndex((line) => body.test(line));
  return names.slice(start < 0 ? -1 : start).join(" ") || undefined;
}

/** Takes the title out of the text: as its style says, or as offices write it, or the first heading, or a first line that is short. */
export function takeTitle(root: Element): Evidence<string>[] {
  const lines = linesIn(root).slice(0, titleWithin);
  const styled = lines.find((each) => each.className === "title");
  if (styled !== undefined) return taken([styled], "style Title");
  const kind = lines.findIndex((each) => office.test(textOf(each)));
  const [named, about] = [lines[kind], lines[kind + 1]];
  if (named !== undefined && about !== undefined) return taken([named, about], `“${textOf(named)}”`, true);
  const heading = lines.find((each) => each.tagName === "H1");
  if (heading !== undefined) return taken([heading], "heading 1");
  const first = lines[0];
  const isShort =
    first !== undefined &&
    textOf(first).length <= 200 &&
    !/[.!?:;,]$/.test(textOf(first)) &&
    !/^Kính gửi/iu.test(textOf(first)) &&
    !isDateLine(textOf(first));
  return isShort ? taken([first], "line 1", true) : [];
}

function taken(elements: readonly Element[], where: string, guess?: true): Evidence<string>[] {
  const title = elements.map(textOf).join(" ");
  for (const each of elements) each.remove();
  return saying(where, title, guess);
}

/** Takes the day out of the first lines, or else the last: alone, or behind the place. */
export function takeDay(root: Element): Evidence<string>[] {
  const lines = linesIn(root);
  const near = [...lines.slice(0, dateWithin), ...lines.slice(-6)];
  const line = near.find((each) => isDateLine(textOf(each)));
  if (line === undefined) return [];
  const found = dayIn(textOf(line));
  if (found.length > 0) line.remove();
  return found;
}

function dayIn(line: string): Evidence<string>[] {
  const value = dayOf(line);
  return value === undefined ? [] : [{ value, where: `“${line}”` }];
}
