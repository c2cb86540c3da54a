/** What is said of figures on their own: what they lack, their units, and how they are read. */
import { show } from "../../input/messages.ts";
import { both, type Said } from "../../input/said.ts";

export const targetSaysNothing = (): Said =>
  both(
    {
      message: "the target says nothing",
      hint: "give its value, a text, or the margin or attainment that speaks of it",
    },
    { message: "mức đề ra này không nói gì", hint: "ghi value, text, hoặc margin hay attainment nói về nó" },
  );
export const valueAndText = (): Said =>
  both(
    { message: "a target has a value or a text, not both", hint: "keep the one that the source states" },
    { message: "mức đề ra có value hoặc text, không có cả hai", hint: "giữ cái mà nguồn nêu" },
  );
export const twoProofs = (): Said =>
  both(
    { message: "a figure has a quote or a table's cell, not both", hint: "keep one of the two" },
    { message: "một con số có câu trích hoặc ô bảng, không có cả hai", hint: "giữ một trong hai" },
  );
export const notADate = (value: string): Said =>
  both(
    { message: `${show(value)} is not a date`, hint: "a milestone's value is 2018, 2018-Q3, 2018-06 or 2018-06-30" },
    {
      message: `${show(value)} không phải mốc thời gian`,
      hint: "value của một mốc là 2018, 2018-Q3, 2018-06 hoặc 2018-06-30",
    },
  );
export const needsTerms = (kind: string): Said =>
  both(
    { message: `a figure of kind ${kind} needs its second term`, hint: 'of: "17", as in 15/17' },
    { message: `con số loại ${kind} cần số hạng thứ hai`, hint: 'of: "17", như trong 15/17' },
  );
export const otherDimension = (unit: string, rowUnit: string): Said =>
  both(
    {
      message: `a figure in ${unit} cannot stand in a row in ${rowUnit}`,
      hint: "nothing is converted between currencies or kinds of measure; make it a row of its own",
    },
    {
      message: `con số tính bằng ${unit} không đứng được trong dòng tính bằng ${rowUnit}`,
      hint: "kho không quy đổi giữa các loại tiền hay các thứ đo khác nhau; ghi thành một dòng riêng",
    },
  );
export const otherReading = (reading: string, printed: string): Said =>
  both(
    {
      message: `what is printed in ${printed} cannot be read as ${reading}`,
      hint: "a reading tells percent from points or a year's rate; another currency or scale is another figure",
    },
    {
      message: `con số in bằng ${printed} không thể hiểu là ${reading}`,
      hint: "cách hiểu chỉ phân biệt phần trăm với điểm phần trăm, hay tốc độ một năm; tiền khác, bậc khác là con số khác",
    },
  );
export const notAShare = (figure: string, unit: string): Said =>
  both(
    {
      message: `${figure} is told in percent or in times, not in ${unit}`,
      hint: "printed: percent, or printed: times",
    },
    {
      message: `${figure} tính bằng phần trăm hoặc số lần, không bằng ${unit}`,
      hint: "printed: percent, hoặc printed: times",
    },
  );
export const marginInTimes = (): Said =>
  both(
    { message: "a margin is a difference, not so many times", hint: "attainment: with printed: times" },
    { message: "chênh lệch (margin) là một hiệu, không phải số lần", hint: "ghi ở attainment: với printed: times" },
  );
export const keyOfOtherKind = (key: string, kind: string): Said =>
  both(
    {
      message: `a figure of kind ${kind} has no ${show(key)}`,
      hint:
        key === "to" ? "leave it out; only numbers have ranges" : "leave it out, or write kind: ratio or kind: rank",
    },
    {
      message: `con số loại ${kind} không có ${show(key)}`,
      hint: key === "to" ? "bỏ đi; chỉ con số thường mới có khoảng" : "bỏ đi, hoặc ghi kind: ratio hay kind: rank",
    },
  );
/** @param unit one that fits rows of this kind */
export const needsPrinted = (figure: string, unit: string): Said =>
  both(
    { message: `${figure} has no unit, and neither has the row`, hint: `as in printed: ${unit}` },
    { message: `${figure} chưa có đơn vị tính, dòng cũng không có`, hint: `ví dụ printed: ${unit}` },
  );
export const emptyRange = (value: string, to: string): Said =>
  both(
    { message: `the range from ${value} to ${to} is none`, hint: "value is its lower end, to its upper one" },
    { message: `khoảng từ ${value} đến ${to} không có gì`, hint: "value là đầu dưới, to là đầu trên" },
  );
export const betweenNeedsRange = (): Said =>
  both(
    { message: "a target between two values needs both", hint: "value: and to:" },
    { message: "mức đề ra nằm giữa hai giá trị cần cả hai", hint: "value: và to:" },
  );
export const timesNeedReading = (value: string): Said =>
  both(
    {
      message: `“${value} lần” can be read in two ways`,
      hint: `reading: times (${value} times as much), or reading: percent (more by ${value} times)`,
    },
    {
      message: `“${value} lần” hiểu được theo hai cách`,
      hint: `reading: times (bằng ${value} lần), hoặc reading: percent (thêm ${value} lần)`,
    },
  );
export const perhapsAnIndex = (value: string): Said =>
  both(
    {
      message: `a change of ${value} % more than doubles; perhaps the source means the index, ${value} % of what it was`,
      hint: "move it to index:, or write reading: percent where it is a change",
    },
    {
      message: `mức tăng ${value}% là hơn gấp đôi; có thể nguồn muốn nói chỉ số, bằng ${value}% kỳ trước`,
      hint: "chuyển sang index:, hoặc ghi reading: percent nếu đúng là mức tăng",
    },
  );
