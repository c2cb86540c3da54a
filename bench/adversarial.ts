/** Texts that a reader of numbers could take too long over: what it looks for, again and again, without an end. */

/** What a text is made of, and how; each kind of loop and look-around of the reader has one. */
const pieces: Readonly<Record<string, string>> = {
  digits: "7",
  zeros: "0",
  dots: ".",
  commas: ",",
  spaces: " ",
  "hard spaces": "\u00a0",
  hyphens: "-",
  minuses: "−",
  "digits and dots": "1.",
  "digits and commas": "1,",
  "digits and strokes": "1/",
  "digits and hyphens": "1-",
  "groups of thousands": "123 ",
  "groups, hard spaces": "123\u00a0",
  "groups, glued": ".123",
  letters: "a",
  "toned letters": "ò",
  "combining marks": "\u0301",
  "capital letters": "TỶ ",
  surrogates: "😀",
  "letters and digits": "a1",
  magnitudes: "tỷ ",
  "number words": "hai mươi ",
  "one word": "một ",
  hundreds: "một trăm linh ",
  parts: "1 tỷ 2 triệu ",
  "ranges that never end": "từ 1 đến ",
  "ranges of amounts": "1 tỷ - ",
  "dates that never end": "ngày 5, ",
  "days of a month": "5-6, ",
  months: "tháng 7 năm ",
  years: "2019 - ",
  units: "kg ",
  "units by units": "đồng/người/",
  "units without a gap": "1kg1km",
  each: "một năm ",
  qualifiers: "khoảng gần hơn ",
  "qualifiers of an hour": "gần hơn 5h ",
  "qualifiers after": "5 trở lên ",
  multiples: "gấp gần ",
  ranks: "thứ 5 trong ",
  fractions: "1 phần ",
  ratios: "1 trong tổng số ",
  labels: "quận 1, 2, ",
  "labels without a gap": "số1",
  plates: "29 A -",
  documents: "45/NQ-",
  phones: "0912 ",
  scores: "thắng 2-",
  "lists told in turn": "lần lượt 1, ",
  "one of a list": "một người, ",
  "compound durations": "1 giờ 1 phút ",
  times: "5h30:",
  ages: "5 - ",
  lines: "1\n",
};

export interface Adversarial {
  readonly name: string;
  /** The text, of so many UTF-16 units. */
  readonly ofLength: (length: number) => string;
}

export const adversarial: readonly Adversarial[] = Object.entries(pieces).map(([name, piece]) => ({
  name,
  ofLength: (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
}));
