/**
 * Shaping of text for the search index, the same at build and in the browser.
 * Pagefind folds diacritics but not `đ`, and drops the marks within numbers; so `đ` becomes `d` with a combining stroke,
 * which it does fold, and the marks become letters. `unshape` undoes it: no reader ever sees a shaped text.
 */

/** The combining stroke: with it as a character of words, "dau tu" finds "đầu tư", and an exact search tells them apart. */
const stroke = "\u0335";
/** Letters that no Vietnamese text holds, in the place of the marks of numbers. */
const letters: Readonly<Record<string, string>> = { ".": "\ua78f", ",": "\u02cf", "%": "\u02e0" };
const marks: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(letters).map(([mark, letter]) => [letter, mark]),
);

/** What Pagefind must take for a part of words. */
export const includedCharacters = stroke + Object.values(letters).join("");

/**
 * Shapes a text for indexing or searching.
 * @param text any text, in any Unicode form
 */
export function shape(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u2060/g, "")
    .replace(/(?<=\d)[.,](?=\d)|(?<=\d)[ \u00a0]?%/g, (mark) => letters[mark.trim()] ?? mark)
    .replace(/đ/g, `d${stroke}`)
    .replace(/Đ/g, `D${stroke}`);
}

/** Gives a shaped text back as it was, but for a space before a percent sign. */
export function unshape(text: string): string {
  return text
    .replace(/d\u0335/g, "đ")
    .replace(/D\u0335/g, "Đ")
    .replace(/[\ua78f\u02cf\u02e0]/g, (letter) => marks[letter] ?? letter);
}
