/** Whether the words around a number let it be the figure that the row makes of it: an attainment is not exceeded, a margin not reached. */
import type { Said } from "../input/said.ts";
import type { Claimed } from "./claimed.ts";
import * as say from "./messages.ts";
import type { NumberRead } from "./reader/read.ts";
import { clauseAfter, clauseBefore, type Standing } from "./standing.ts";

type Stretch = Pick<NumberRead, "start" | "end">;

const difference = /(vượt|thiếu|hụt|tăng|giảm|cao hơn|thấp hơn)\s*$/iu;
const ratio = /(đạt|bằng|hoàn thành)\s*$/iu;
const differs = /vượt|thiếu|hụt|tăng|giảm|chênh|cao hơn|thấp hơn|hơn|kém/iu;
const earlier = /cùng kỳ|so với (thực hiện |kết quả )?(cả )?(năm|tháng|quý)/iu;
/** A clause that only tells what is wanted: "Kế hoạch năm 2020 là 100 dự án", but not "Kế hoạch 100 dự án đã hoàn thành". */
const planned =
  /(^\s*(kế hoạch|mục tiêu|phấn đấu|dự toán)|(?<!\p{L})(đề ra|đặt ra)|(HĐND|UBND|Chính phủ|Thủ tướng|Trung ương)( (tỉnh|huyện|thành phố|xã))? giao)/iu;
/** With any of these a clause tells what was done: "hoàn thành mục tiêu đề ra với 40 dự án". */
const done = /về đích|tăng|giảm|^\s*(tổng )?số(?!\p{L})|đạt|thực hiện|hoàn thành|vượt|kết quả|đã|được(?! giao)/iu;
/** "Cùng kỳ năm trước là 3,4%", "giảm từ 9,88% xuống còn 2,75%": where it began. */
const began =
  /((cùng kỳ( năm (trước|ngoái|\d{4}))?|năm (trước|ngoái)) (là|đạt|chỉ( là| đạt)?|có|ở mức)|(?<!\p{L})từ)\s*$/iu;
const moves = /^[^\d,.;]{0,24}(xuống|lên|còn)(?!\p{L})/iu;
const plan = /kế hoạch|chỉ tiêu|mức|dự toán|nghị quyết|mục tiêu|giao|đề ra|đặt ra|khống chế|trần/iu;

/**
 * What is wrong with a figure's role by the verb before its number, or by what it is told against.
 * @param at where the number stands in the text
 */
export function roleFault({ figure, name }: Claimed, at: Stretch, standing: Standing): Said | undefined {
  const clause = clauseBefore(standing, at);
  if (name === "result") {
    const [said] = done.test(clause) ? [] : (planned.exec(clause) ?? []);
    return said === undefined
      ? beganFault(clause, clauseAfter(standing, at))
      : say.otherRole(name, said.trim(), "targets");
  }
  const verb = (name === "attainment" || name === "index" ? difference : ratio).exec(clause)?.[1] ?? "";
  if (name === "attainment" || name === "index") {
    // "Tăng 105,2%" may well be an index; "vượt gấp 2,5 lần" is one, and "vượt 1,5 lần" is read as the row says.
    const read =
      figure.printed === "times" ||
      figure.reading !== undefined ||
      (verb.toLowerCase() === "tăng" && Number(figure.value) >= 100);
    if (verb !== "" && !read) return say.otherRole(name, verb, name === "index" ? "change" : "margin");
  } else if (name === "margin" || name === "change") {
    if (verb !== "" && !differs.test(clause))
      return say.otherRole(name, verb, name === "change" ? "index" : "attainment");
  }
  return againstFault(name, clause, clauseAfter(standing, at));
}

function beganFault(clause: string, after: string): Said | undefined {
  const said = began.exec(clause)?.[0].trim();
  const ends = said?.toLowerCase() === "từ" ? moves.exec(after)?.[0].trim() : "";
  return said === undefined || ends === undefined
    ? undefined
    : say.otherRole("result", `${said} ${ends === "" ? "" : `… ${ends}`}`.trim(), "baseline");
}

/** A plan is no earlier period: "bằng 98% cùng kỳ" is an index, "tăng 12% so với năm 2019" a change. */
function againstFault(name: string, clause: string, told: string): Said | undefined {
  if (name !== "attainment" && name !== "margin") return undefined;
  const [against] = earlier.exec(told) ?? [];
  if (against === undefined || plan.test(`${clause} ${told}`)) return undefined;
  return say.otherRole(name, against, name === "margin" ? "change" : "index");
}
