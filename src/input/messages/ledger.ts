/** What is said of a row of the ledger: its quotes, its figures, and what the two say of each other. */
import { both, type Said } from "../said.ts";
import { show } from "./shown.ts";

export const quoteNotFound = (quote: string, article: string): Said =>
  both(
    {
      message: `the quote ${show(quote)} does not stand in ${article}`,
      hint: "copy the words from the article; a quote stays within one paragraph",
    },
    {
      message: `câu trích ${show(quote)} không có trong ${article}`,
      hint: "chép đúng từng chữ trong bài; câu trích chỉ nằm trong một đoạn",
    },
  );
/** @param longer for each place, in their order, longer words that stand only there; empty where there are none */
export const quoteTwice = (quote: string, times: number, longer: readonly string[]): Said => {
  const listed = longer.map((text) => `“${text}”`);
  return both(
    {
      message: `the quote ${show(quote)} stands ${times} times in the article`,
      hint: `make it longer${listed.length === 0 ? "" : `, as in ${listed.join(" or ")}`}, or say which with occurrence: 1`,
    },
    {
      message: `câu trích ${show(quote)} xuất hiện ${times} lần trong bài`,
      hint: `trích dài hơn${listed.length === 0 ? "" : `, ví dụ ${listed.join(" hoặc ")}`}, hoặc ghi lần thứ mấy bằng occurrence: 1`,
    },
  );
};

/** @param times how often the quote stands there, at least once */
export const noSuchOccurrence = (occurrence: number, times: number): Said =>
  both(
    {
      message: `occurrence ${occurrence} is not there; the quote stands ${times === 1 ? "once" : `${times} times`}`,
      hint: times === 1 ? "leave occurrence out" : `occurrence: 1 to ${times}`,
    },
    {
      message: `không có lần thứ ${occurrence} (occurrence); câu trích chỉ xuất hiện ${times} lần`,
      hint: times === 1 ? "bỏ trường occurrence" : `occurrence: từ 1 đến ${times}`,
    },
  );
export const needsUnit = (): Said =>
  both(
    { message: "a row with figures needs a unit", hint: "as in unit: percent or unit: million-usd" },
    { message: "dòng có con số phải có đơn vị tính", hint: "ví dụ unit: percent hoặc unit: million-usd" },
  );
export const needsReading = (value: string): Said =>
  both(
    {
      message: `a margin of ${value} % on a percentage can be read in two ways`,
      hint: "reading: percentage-point, or reading: percent",
    },
    {
      message: `chênh lệch ${value}% của một tỷ lệ phần trăm hiểu được theo hai cách`,
      hint: "reading: percentage-point (điểm phần trăm), hoặc reading: percent (phần trăm của mức đề ra)",
    },
  );
export const marginOtherUnit = (unit: string, rowUnit: string): Said =>
  both(
    {
      message: `a margin in ${unit} says nothing about a result in ${rowUnit}`,
      hint: "give it in the row's unit, in percent or in percentage points",
    },
    {
      message: `chênh lệch tính bằng ${unit} không nói gì về kết quả tính bằng ${rowUnit}`,
      hint: "ghi theo đơn vị tính của dòng, theo phần trăm hoặc theo điểm phần trăm",
    },
  );

/** @param verdict what follows from the figures: "exceeded", "met" or "missed" */
export const wordingContradicts = (wording: string, verdict: string): Said =>
  both(
    {
      message: `the source says ${show(wording)}, but by the figures the target was ${verdict}`,
      hint: "mend the row, or say why under disputed:",
    },
    {
      message: `nguồn nói ${show(wording)}, nhưng theo các con số thì kết quả ${verdicts[verdict] ?? verdict} mức đề ra`,
      hint: "sửa dòng này, hoặc ghi lý do ở disputed:",
    },
  );

/** A result that is better need not be higher: "vượt" would say so. */
const verdicts: Readonly<Record<string, string>> = { exceeded: "tốt hơn", met: "đạt", missed: "không đạt" };

export const partsDiffer = (sum: string, whole: string): Said =>
  both(
    {
      message: `the parts add up to ${sum}, not to ${whole}`,
      hint: "mend a result, or name every row of the whole under parts:, and no other",
    },
    {
      message: `các phần cộng lại được ${sum}, không bằng ${whole}`,
      hint: "sửa lại kết quả, hoặc ghi ở parts: đủ các dòng hợp thành, không thừa dòng nào",
    },
  );
export const marginAgainstWording = (wording: string, margin: string): Said =>
  both(
    {
      message: `the source says ${show(wording)}, but the margin is ${margin}`,
      hint: `perhaps value: "${turned(margin)}"; a margin is positive where the result is better than its target`,
    },
    {
      message: `nguồn nói ${show(wording)}, nhưng chênh lệch là ${margin}`,
      hint: `có lẽ là value: "${turned(margin)}"; chênh lệch là số dương khi kết quả tốt hơn mức đề ra`,
    },
  );
export const attainmentAgainstWording = (wording: string, attainment: string): Said =>
  both(
    {
      message: `the source says ${show(wording)}, but the attainment is ${attainment}`,
      hint: "mend the row, or say why under disputed:",
    },
    {
      message: `nguồn nói ${show(wording)}, nhưng tỷ lệ hoàn thành (attainment) là ${attainment}`,
      hint: "sửa dòng này, hoặc ghi lý do ở disputed:",
    },
  );

function turned(value: string): string {
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

export const partOfItself = (): Said =>
  both(
    { message: "a row cannot be a part of itself", hint: "take its own id out of parts:" },
    { message: "một dòng không thể là một phần của chính nó", hint: "bỏ id của chính dòng này khỏi parts:" },
  );
export const wordingNeedsProof = (): Said =>
  both(
    {
      message: "the wording has no quote",
      hint: "wording: { value: …, article: …, quote: … }, or a margin with its quote",
    },
    {
      message: "lời đánh giá (wording) không có câu trích",
      hint: "wording: { value: …, article: …, quote: … }, hoặc một margin có câu trích",
    },
  );
export const textNeedsTarget = (): Said =>
  both(
    {
      message: "a row of kind text needs a target with text, article and quote",
      hint: "targets: [{ text: …, article: …, quote: … }]",
    },
    {
      message: "dòng có kind: text cần một mức đề ra có text, article và quote",
      hint: "targets: [{ text: …, article: …, quote: … }]",
    },
  );
