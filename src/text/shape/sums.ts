/** The `tỉ` of sums, as `tỷ` with a code: `1,9 tỉ` and `tỉ đồng` are `1,9 tỷ` and `tỷ đồng`, also as they are typed without marks. */
import type { Rule } from "./rule.ts";

/** Behind a number, but for the words that begin with it ("5 tỉ phú"), or before a currency. */
const billion =
  /(?<=\d(?:\\\))?\st)[iỉ](?!\p{L}|\s(?:lệ|phú|tr|gi|s|vi))|(?<=(?<!\p{L})t)[iỉ](?=\s(?:đồng|dong|usd))/giu;

const short = "iỉIỈ";
const long = "yỷYỶ";

export const sums: Rule = {
  shape: (text) => text.replace(billion, (vowel) => `${long[short.indexOf(vowel)]}\\'`),
  unshape: (text) => text.replace(/(?<=t)([yỷ])\\'/giu, (_, vowel: string) => short[long.indexOf(vowel)] ?? vowel),
};
