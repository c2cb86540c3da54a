/** Of what the sentence of a number says of it, which the row must say too. */
import { show } from "../../input/messages.ts";
import { both, type Said } from "../../input/said.ts";

/** @param worse whether the words say that the result is the worse of the two */
export const otherSide = (value: string, words: string, worse: boolean): Said => {
  const write = worse ? `-${value.replace(/^-/, "")}` : value.replace(/^-/, "");
  return both(
    {
      message: `“${words}” says that the result is ${worse ? "worse" : "better"} than the target, the margin is ${value}`,
      hint: `a margin is positive where the result is the better: value: "${write}"`,
    },
    {
      message: `“${words}” nói kết quả ${worse ? "kém" : "tốt"} hơn mức đề ra, còn chênh lệch ghi ${value}`,
      hint: `chênh lệch là số dương khi kết quả tốt hơn: value: "${write}"`,
    },
  );
};
export const estimateInQuote = (words: string, status: string | undefined): Said =>
  both(
    {
      message: `the source says “${words}”, the row ${status === undefined ? "has no status" : `says ${status}`}`,
      hint: "status: estimate",
    },
    {
      message: `nguồn viết “${words}”, dòng ${status === undefined ? "không có status" : `ghi ${status}`}`,
      hint: "status: estimate",
    },
  );
export const partInQuote = (words: string, period: string): Said =>
  both(
    {
      message: `“${words}” is only a part of ${period}`,
      hint: "write as_of: the last day that it counts, or give the row that period",
    },
    {
      message: `“${words}” chỉ là một phần của kỳ ${period}`,
      hint: "ghi as_of: ngày cuối mà con số tính đến, hoặc cho dòng đúng kỳ ấy",
    },
  );
export const otherYear = (words: string, period: string): Said =>
  both(
    { message: `the source speaks of “${words}”, the row of ${period}`, hint: "give the row that period" },
    { message: `nguồn nói về “${words}”, dòng ghi kỳ ${period}`, hint: "ghi đúng kỳ ấy cho dòng" },
  );
export const runningInQuote = (words: string, measure: string): Said =>
  both(
    {
      message: `“${words}” is a running total, the row says measure: ${measure}`,
      hint: "measure: cumulative; or as_of: where it counts from the period's beginning up to that day",
    },
    {
      message: `“${words}” là số cộng dồn, dòng ghi measure: ${measure}`,
      hint: "measure: cumulative; hoặc as_of: nếu tính từ đầu kỳ đến ngày ấy",
    },
  );
export const yearlyInQuote = (printed: string, unit: string): Said =>
  both(
    {
      message: `a figure in ${printed} is told by the year, the row in ${unit} is not`,
      hint: `unit: ${printed}; what is told by the year is not held against a whole period`,
    },
    {
      message: `con số tính bằng ${printed} là của một năm, dòng tính bằng ${unit} thì không`,
      hint: `unit: ${printed}; số của một năm không so với số của cả kỳ`,
    },
  );
export const yearlyNotInQuote = (value: string, unit: string): Said =>
  both(
    {
      message: `nothing beside ${value} says that it is by the year, the row is in ${unit}`,
      hint: "quote the words that say so, “bình quân” or “mỗi năm”; or write reading, where another place says it",
    },
    {
      message: `không chữ nào cạnh ${value} nói là tính theo năm, dòng tính bằng ${unit}`,
      hint: "trích cả chữ nói vậy, “bình quân” hay “mỗi năm”; hoặc ghi reading, khi chỗ khác nói",
    },
  );
export const sameAsResult = (): Said =>
  both(
    {
      message: "the same number of the article already stands as the result",
      hint: "quote the words that state this figure on its own; “bằng chỉ tiêu” alone is wording: bang",
    },
    {
      message: "chính con số này của bài đã được ghi làm kết quả",
      hint: "trích chỗ nêu riêng con số này; nếu nguồn chỉ viết “bằng chỉ tiêu” thì ghi wording: bang",
    },
  );
export const comparatorNeeded = (words: string, comparator: string): Said =>
  both(
    { message: `the source says “${words}” that date, the target does not`, hint: `comparator: ${comparator}` },
    { message: `nguồn viết “${words}” mốc ấy, mức đề ra không ghi`, hint: `comparator: ${comparator}` },
  );
export const quoteDenied = (words: string): Said =>
  both(
    { message: `just before the quote the source says ${show(words)}`, hint: "begin the quote with it" },
    { message: `ngay trước câu trích, nguồn viết ${show(words)}`, hint: "trích từ chữ ấy" },
  );
export const headNotInQuote = (value: string, unit: string): Said =>
  both(
    {
      message: `the quote does not say that ${value} is by the head, as ${unit} is`,
      hint: "quote the words that say so (“bình quân đầu người”), or give the row the unit that is printed",
    },
    {
      message: `câu trích không nói ${value} là tính theo đầu người như ${unit}`,
      hint: "trích cả chữ nói điều ấy (“bình quân đầu người”), hoặc ghi cho dòng đúng đơn vị in trong bài",
    },
  );
export const cutFromTurn = (words: string, order: number): Said =>
  both(
    {
      message: `the quote is cut out of amounts that the source tells in turn (“${words}”)`,
      hint: `begin the quote where their names begin, before “${words}”, and say which it is: order: ${order}`,
    },
    {
      message: `câu trích cắt ra từ các con số mà nguồn kể theo thứ tự (“${words}”)`,
      hint: `trích từ chỗ nêu tên các thứ ấy, trước chữ “${words}”, và ghi nó là con số thứ mấy: order: ${order}`,
    },
  );
export const notReached = (words: string): Said =>
  both(
    {
      message: `the source says “${words}”: the figure was not reached`,
      hint: "give what was reached; what was wanted belongs under targets:",
    },
    {
      message: `nguồn viết “${words}”: con số này không đạt tới`,
      hint: "ghi con số đạt được; điều mong muốn thì ghi vào targets:",
    },
  );
