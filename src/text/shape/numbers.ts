/** Numbers as single words: their marks become letters that no Vietnamese text holds. */
import { inWords, type Rule } from "./rule.ts";

const point = "\ua78f";
const comma = "\u02cf";
/** A letter without case: next to a digit Pagefind would cut off one that has. */
const percent = "\u01c0";
export const numberLetters = point + comma + percent;

/** A number with all its marks, and its percent sign or the letters that stick to it. */
const number = new RegExp(`(\\d+(?:[.,]\\d+)*)(?:([ \\u00a0]?)%|([${inWords}]*))`, "gu");
const dottedDay = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.\d{4}$/;
/** A point that groups has three digits behind it; so has one that may group, and stays as written, unless after a bare 0. */
const pointed = /^(?:\d+\.(?!\d{3}$)\d+|0\.\d+)$/;
const spaces: Readonly<Record<string, string>> = { " ": "\\+", "\u00a0": "\\$", "\\+": " ", "\\$": "\u00a0" };

/** 8.8 is 8,8 with a code; 15.000 and 1.2.3 stay as written; 3.8.2020 is a day, and comes apart like 3/8/2020. */
export const numbers: Rule = {
  shape: (text) =>
    text.replace(number, (_, digits: string, space: string | undefined, letters = "") => {
      const rest = space === undefined ? letters : percent;
      return shapeDigits(digits, rest) + (spaces[space ?? ""] ?? "");
    }),
  unshape: (text) =>
    text
      .replace(/\u02cf([^\u02cf\\]*)\\\)/g, ".$1")
      .replace(/\u01c0(\\[+$])?/g, (_, space = "") => `${spaces[space] ?? ""}%`)
      .replaceAll(point, ".")
      .replaceAll(comma, ","),
};

const grouping = new RegExp(`(?<=\\d)[${point}${percent}]|${comma}0(?=${percent})`, "g");

/** A shaped number without its percent sign, the points between its thousands, and the only decimal of 8,0%. */
export function bareNumber(word: string): string {
  return word.replace(grouping, "");
}

/** The code of a decimal point stands behind the whole word. */
function shapeDigits(digits: string, rest: string): string {
  if (dottedDay.test(digits)) return digits + rest;
  if (pointed.test(digits)) return `${digits.replace(".", comma)}${rest}\\)`;
  return digits.replaceAll(".", point).replaceAll(",", comma) + rest;
}

const zero = new RegExp(`(?<![${inWords}])0([1-9]${percent}?)(?![${inWords}])`, "gu");

/** 03 is 3 with a code, be it of a day, of a document or of things counted; 007 stays. */
export const zeros: Rule = {
  shape: (text) => text.replace(zero, "$1\\*"),
  unshape: (text) => text.replace(/([1-9]\u01c0?)\\\*/g, "0$1"),
};
