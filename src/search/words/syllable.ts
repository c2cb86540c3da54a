/** One syllable in the forms by which it is compared. Runs at build and in the browser. */
import { foldMarks } from "../../text/slug.ts";

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable as the lexicon writes it: lower case, NFC, its tone where "hòa" and "thúy" have it, not "hoà", "thuý". */
export function written(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/(o(?=[ae])|(?<!q)u(?=y))(.)([\u0300\u0301\u0303\u0309\u0323])$/, "$1$3$2")
    .normalize("NFC");
}

/** A syllable without its marks, in lower case. */
export function folded(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** A syllable with its tone at its end, so that a wrong tone is one letter wrong: "tiệu" is "tiêu" and a dot. */
export function spelled(text: string): string {
  const letters = text.toLowerCase().normalize("NFD");
  return letters.replace(tones, "").normalize("NFC") + (letters.match(tones) ?? []).join("");
}
