/** What is said of rows as a whole: figures that contradict each other, series, corrections, the life of organisations. */
import { show } from "../../input/messages.ts";
import { both, type Said } from "../../input/said.ts";

export const tallyDiffers = (stated: string, rows: number, met: number, missed: number): Said =>
  both(
    {
      message: `the result is ${stated}, but the archive has ${rows} of its rows: met or exceeded ${met}, missed ${missed}`,
      hint: "mend a row, or say why under disputed:",
    },
    {
      message: `kết quả là ${stated}, nhưng kho có ${rows} dòng của nó: đạt hoặc vượt ${met}, không đạt ${missed}`,
      hint: "sửa một dòng, hoặc nói lý do ở disputed:",
    },
  );
export const rankBetter = (better: string): Said =>
  both(
    {
      message: `a rank is the better the lower it is, not ${better}`,
      hint: "leave better: out; the first is the best",
    },
    { message: `thứ hạng càng nhỏ càng tốt, không thể better: ${better}`, hint: "bỏ better:; đứng trước là tốt hơn" },
  );
export const partOfOtherKind = (id: string, part: string, whole: string): Said =>
  both(
    {
      message: `the part ${show(id)} is in ${part}, its whole in ${whole}`,
      hint: "only rows in units of one kind add up; take it out of parts:",
    },
    {
      message: `phần ${show(id)} tính bằng ${part}, còn tổng tính bằng ${whole}`,
      hint: "chỉ cộng được các dòng cùng loại đơn vị; bỏ dòng này khỏi parts:",
    },
  );
export const partOfOtherPeriod = (id: string, part: string, whole: string): Said =>
  both(
    {
      message: `the part ${show(id)} is of ${part}, its whole of ${whole}`,
      hint: "parts count no other time than their whole; take it out of parts:, or mend a period",
    },
    {
      message: `phần ${show(id)} thuộc kỳ ${part}, còn tổng thuộc kỳ ${whole}`,
      hint: "các phần phải nằm trong kỳ của tổng; bỏ dòng này khỏi parts:, hoặc sửa kỳ",
    },
  );
export const nothingDisputed = (): Said =>
  both(
    {
      message: "nothing in the row contradicts anything else, so nothing is disputed",
      hint: "give the word or the figure that contradicts, or note it under history: instead",
    },
    {
      message: "trong dòng không có gì mâu thuẫn nhau để ghi disputed",
      hint: "ghi lời văn hoặc con số mâu thuẫn, hoặc chuyển điều muốn nói sang history:",
    },
  );
export const supersedesCircle = (number: number): Said =>
  both(
    {
      message: `superseding target ${number} leads round in a circle`,
      hint: "a target replaces one that was set before it",
    },
    { message: `thay mức đề ra số ${number} là đi vòng tròn`, hint: "mức đề ra chỉ thay mức có trước nó" },
  );
export const comparatorAgainstQualifier = (comparator: string, qualifier: string): Said =>
  both(
    {
      message: `the quote says ${qualifier}, the comparator asks for ${comparator}`,
      hint: "leave comparator out: the qualifier already says what is asked for",
    },
    {
      message: `câu trích nói ${qualifier}, còn comparator ghi ${comparator}`,
      hint: "bỏ comparator: qualifier đã nói rõ yêu cầu",
    },
  );
export const supersedesNone = (number: number): Said =>
  both(
    {
      message: `there is no other target ${number} to supersede`,
      hint: "targets are counted from 1, the original first",
    },
    {
      message: `không có mức đề ra nào khác mang số ${number} để thay`,
      hint: "các mức đề ra đếm từ 1, mức ban đầu trước",
    },
  );
export const interimOutside = (period: string, row: string): Said =>
  both({ message: `the period ${period} is no part of ${row}` }, { message: `kỳ ${period} không nằm trong ${row}` });
export const disagrees = (figure: string, stated: string, low: string, high: string): Said => {
  const [en, vi] = low === high ? [low, low] : [`${low} to ${high}`, `từ ${low} đến ${high}`];
  return both(
    {
      message: `${figure} is ${stated}, but the other figures give ${en}`,
      hint: "mend the row, or say why under disputed:",
    },
    {
      message: `${figure} là ${stated}, nhưng các con số khác cho ${vi}`,
      hint: "sửa dòng này, hoặc nói lý do ở disputed:",
    },
  );
};
export const correctedLater = (earlier: string, later: string): Said =>
  both(
    {
      message: `a result of ${later} cannot have been corrected by one of ${earlier}`,
      hint: "result is the newest; what it corrects stands under corrected, the oldest first",
    },
    {
      message: `kết quả ngày ${later} không thể được kết quả ngày ${earlier} đính chính`,
      hint: "result là số mới nhất; các số bị đính chính đứng ở corrected, cũ nhất trước",
    },
  );
export const seriesDiffers = (indicator: string, what: string, first: string): Said =>
  both(
    {
      message: `rows of the indicator ${indicator} agree on ${what}; this one differs from ${first}`,
      hint: `give it an indicator of its own, or the same ${what}`,
    },
    {
      message: `các dòng của chỉ tiêu ${indicator} phải cùng ${what}; dòng này khác ${first}`,
      hint: `cho nó một indicator riêng, hoặc cùng ${what}`,
    },
  );
export const samePeriodTwice = (indicator: string, period: string, first: string): Said =>
  both(
    {
      message: `${first} already holds ${period} of the indicator ${indicator}`,
      hint: "a series has one row a period",
    },
    { message: `${first} đã ghi ${period} của chỉ tiêu ${indicator}`, hint: "mỗi kỳ của một chuỗi có một dòng" },
  );
export const endsBeforeItBegins = (from: string, to: string): Said =>
  both(
    { message: `it ends on ${to}, before it begins on ${from}` },
    { message: `kết thúc ngày ${to}, trước khi bắt đầu ngày ${from}` },
  );
export const circle = (tie: string, id: string): Said =>
  both({ message: `${tie} leads back to ${show(id)} itself` }, { message: `${tie} dẫn vòng về chính ${show(id)}` });
export const outsideItsLife = (period: string, organisation: string, from: string, to: string): Said =>
  both(
    {
      message: `the period ${period} lies outside the days of ${show(organisation)}, ${from} to ${to}`,
      hint: "name the organisation of that time, or mend valid: in _data/organisations.yaml",
    },
    {
      message: `kỳ ${period} nằm ngoài thời gian tồn tại của ${show(organisation)}, từ ${from} đến ${to}`,
      hint: "ghi đơn vị của thời ấy, hoặc sửa valid: trong _data/organisations.yaml",
    },
  );
