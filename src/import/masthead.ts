/** What papers and their sites put above a title beside the date: the paper's own name, and the rubric. */

import { isDateLine } from "./date-line.ts";
import { hasFinalPunctuation, without } from "./lines.ts";
import * as say from "./messages.ts";
import type { Reading } from "./note.ts";

/** "Báo Vịnh Xanh", "BÁO VỊNH XANH ĐIỆN TỬ", "Cổng thông tin điện tử tỉnh Vịnh Xanh"; but not "Báo cáo …" or "Báo chí …". */
const paper =
  /^(?:(?:báo|tạp chí|đài truyền hình|đài phát thanh|đài pt ?& ?th) \p{L}|cổng (?:thông tin|ttđt)|trang (?:thông tin|ttđt)|thông tấn xã|ttxvn$)/iu;
const noPaper = /^báo (?:chí|cáo|động|hiệu|ân|hại|tin)(?!\p{L})/iu;

const rubrics = [
  "trang chủ|tin tức|tin nổi bật|thời sự|chính trị|kinh tế|xã hội|văn hóa|văn hoá|giáo dục|y tế|sức khỏe|thể thao",
  "pháp luật|quốc tế|thế giới|trong nước|đời sống|môi trường|khoa học|công nghệ|nông nghiệp|công nghiệp|thương mại",
  "doanh nghiệp|đầu tư|tài chính|thị trường|du lịch|bạn đọc|quốc hội|xây dựng đảng|quốc phòng|an ninh|giao thông",
].join("|");
const rubric = new RegExp(`^(?:${rubrics})(?: ?(?:[-–—,/>»›|&]|và) ?(?:${rubrics}))*$`, "iu");

/** Whether a short line names a paper, a station or an office's site, and says no more. */
export function isPaper(line: string): boolean {
  return line.length <= 70 && !/[.!?:;,…]$/.test(line) && paper.test(line) && !noPaper.test(line) && isCalled(line);
}

/** In a name the words have capitals, or it goes on as sites of offices are called. */
function isCalled(line: string): boolean {
  if (/^(?:cổng|trang|thông tấn)/iu.test(line)) return !/\d/.test(line);
  return line
    .split(" ")
    .slice(1)
    .every((word) => /^[\p{Lu}&-]/u.test(word) || /^(?:điện|tử|và|truyền|phát|hình|thanh|tỉnh)$/u.test(word));
}

/** Whether a line is the rubric that a text stands in, or the way to it: "Kinh tế", "Trang chủ > Kinh tế". */
export function isRubric(line: string): boolean {
  return line.length <= 60 && rubric.test(line);
}

/** A paper's name stands in the first lines, an address there or in the last ones. */
const near = 4;

/** Takes the line that names the paper out of a text's beginning, where another line is left for the title. */
export function takePaper(lines: readonly string[]): Reading<string | undefined> {
  const index = lines.slice(0, near).findIndex(isPaper);
  const value = lines[index];
  const rest = without(lines, index);
  const title = rest.find((line) => !isDateLine(line) && !isRubric(line)) ?? "";
  if (value === undefined || lines.length <= near || hasFinalPunctuation(title))
    return { value: undefined, notes: [], rest: lines };
  return {
    value: index === 0 ? value : undefined,
    notes: [{ part: "publisher", found: "guessed", value, why: say.namesPaper() }],
    rest,
  };
}

const address =
  /^(?:(?:nguồn(?: tin)?|link(?: gốc)?|đường dẫn|xem tại|source|url) ?:? ?)?(?<address>https?:\/\/\S+)$/iu;

/** Takes the address that a text was copied from, alone on a line at its beginning or end. */
export function takeAddress(lines: readonly string[]): Reading<string | undefined> {
  const index = lines.findIndex((line, at) => (at < near || at >= lines.length - near) && address.test(line));
  const written = address.exec(lines[index] ?? "")?.groups?.["address"];
  const value = written !== undefined && URL.canParse(written) ? written : undefined;
  if (value === undefined)
    return { value, notes: [{ part: "source", found: "missing", why: say.noAddress() }], rest: lines };
  return {
    value,
    notes: [{ part: "source", found: "recognised", value, why: say.addressAlone() }],
    rest: without(lines, index),
  };
}
