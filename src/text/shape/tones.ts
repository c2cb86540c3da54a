/** The two placements of the tone in oa, oe and uy, where nothing follows: `hoà` is `hòa` with a code. */
import type { Rule } from "./rule.ts";

/** The u of `quý` belongs to its first sound. */
const late = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}\p{N}])/giu;

export const tones: Rule = {
  shape: (text) => text.replace(late, (rhyme) => `${moveTone(rhyme, 0)}\\'`),
  unshape: (text) => text.replace(/(\p{L}{2})\\'/gu, (_, rhyme: string) => moveTone(rhyme, 1)),
};

/** Moves the tone of two vowels to one of them; each keeps its case. */
function moveTone(rhyme: string, to: 0 | 1): string {
  const [first, second] = rhyme.normalize("NFD").replace(/\p{M}/gu, "");
  const tone = rhyme.normalize("NFD").replace(/\P{M}/gu, "");
  return (to === 0 ? `${first}${tone}${second}` : `${first}${second}${tone}`).normalize("NFC");
}
