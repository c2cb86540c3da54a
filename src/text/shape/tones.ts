/**
 * Syllables that are written in two ways, one of them as the other with a code: the two placements of the tone in oa, oe and
 * uy, where nothing follows (`hoà` as `hòa`), and the `tỉ` of sums (`1,9 tỉ` and `tỉ đồng` as `1,9 tỷ` and `tỷ đồng`).
 */
import type { Rule } from "./rule.ts";

/** The u of `quý` belongs to its first sound. */
const late = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}\p{N}])/giu;

/** Behind a number or before what is counted; `tỉ lệ` and `tỉ giá` are other words. Also as it is typed without marks. */
const billion = /(?<=(?:\d(?:\\\))?\s)t)[iỉ](?!\p{L})|(?<=(?<!\p{L})t)[iỉ](?=\s(?:đồng|dong|usd)(?!\p{L}))/giu;

const short = "iỉIỈ";
const long = "yỷYỶ";

export const tones: Rule = {
  shape: (text) =>
    text
      .replace(late, (rhyme) => `${moveTone(rhyme, 0)}\\'`)
      .replace(billion, (vowel) => `${long[short.indexOf(vowel)]}\\'`),
  unshape: (text) =>
    text.replace(/(\p{L})(\p{L})\\'/gu, (_, first: string, second: string) =>
      /t/i.test(first) ? first + short[long.indexOf(second)] : moveTone(first + second, 1),
    ),
};

/** Moves the tone of two vowels to one of them; each keeps its case. */
function moveTone(rhyme: string, to: 0 | 1): string {
  const [first, second] = rhyme.normalize("NFD").replace(/\p{M}/gu, "");
  const tone = rhyme.normalize("NFD").replace(/\P{M}/gu, "");
  return (to === 0 ? `${first}${tone}${second}` : `${first}${second}${tone}`).normalize("NFC");
}
