/** One syllable in the forms by which it is compared. Runs at build and in the browser. */
import { tones as placement } from "../../text/shape/tones.ts";
import { foldMarks } from "../../text/slug.ts";

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A text as the lexicon writes it: lower case, NFC, its tone where "hòa" and "thúy" have it, not "hoà", "thuý". */
export function written(text: string): string {
  return placement.shape(text.toLowerCase().normalize("NFC")).replaceAll("\\'", "");
}

/** A text without its marks, in lower case. */
export function folded(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** A syllable with its tone at its end, so that a wrong tone is one letter wrong: "tiệu" is "tiêu" and a dot. */
export function spelled(text: string): string {
  const letters = text.toLowerCase().normalize("NFD");
  return letters.replace(tones, "").normalize("NFC") + (letters.match(tones) ?? []).join("");
}

/** A consonant or none, vowels, a consonant or none: "nghiêng" has this shape, "putin", "trump" and "facebook" have not. */
const syllable = /^(b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(ch?|m|n|ng|nh|p|t)?$/;
/** Shorter words are one slip away from too many others. */
const leastOfForeign = 5;

/** Whether a word can be no syllable, whatever its marks: a name or a word from elsewhere. */
export function isForeign(word: string): boolean {
  const letters = folded(word);
  return letters.length >= leastOfForeign && /^[a-z]+$/.test(letters) && !syllable.test(letters);
}

/** How long a beginning is at most. */
export const deepest = 24;

/** What names are filed by: the words of a text in small letters without marks, one space after each. */
export function beginningOf(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trimStart();
}
