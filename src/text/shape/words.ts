/** Words that stand by themselves, with nothing between them that counts as a word, and `đ` that folds to `d`. */
import { inWords, type Rule } from "./rule.ts";

/** The combining stroke: with it as a character of words, "dau tu" finds "đầu tư", and an exact search tells them apart. */
export const stroke = "\u0335";

export const strokes: Rule = {
  shape: (text) => text.replaceAll("đ", `d${stroke}`).replaceAll("Đ", `D${stroke}`),
  unshape: (text) => text.replaceAll(`d${stroke}`, "đ").replaceAll(`D${stroke}`, "Đ"),
};

/** What stands before is asked behind the first space, and letters are refused at once: most spaces stand between words. */
const spaceBeforeMarks = new RegExp(`[ \\u00a0](?<=\\S.)[ \\u00a0]*(?![a-z])(?=[^${inWords}\\s]+(?:\\s|$))`, "gu");

/** A dash between spaces would count as a word and break "kinh tế xã hội": it joins the word before it. */
export const close: Rule = {
  shape: (text) =>
    text.replace(spaceBeforeMarks, (spaces) => spaces.replaceAll(" ", "\\,").replaceAll("\u00a0", "\\;")),
  unshape: (text) => text.replaceAll("\\,", " ").replaceAll("\\;", "\u00a0"),
};

/**
 * The last mark between two words, or a percent sign. The letters and spaces that texts are made of are refused first and
 * what stands before is asked last, for it is asked at every letter: the other way round it takes three times as long.
 */
const betweenWords = new RegExp(
  `(?![a-z à-öø-ưạ-ỹ])[^${inWords}\\s](?=[${inWords}])(?<=[${inWords}][^${inWords}\\s]+)|\\u01c0(?=[${inWords}])`,
  "gu",
);

/** Where a mark begins and ends in a shaped text: characters that Unicode keeps for such use, and no text has. */
export const marks = { begin: "\ufdd0", end: "\ufdd1" } as const;

/** `kinh tế-xã hội`, `25/10`, `45/2023/NĐ-CP`: a space behind the mark, with a code that says that it was not there. */
export const apart: Rule = {
  shape: (text) => text.replace(betweenWords, "$&\\~ "),
  // The end of a mark may stand between the two.
  unshape: (text) => text.replace(/\\~(\ufdd1)? ?/g, "$1"),
};
