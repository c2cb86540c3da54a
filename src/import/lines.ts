/** The lines of a raw text, and what the look of a line tells of it. */

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const invisible = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Splits a raw text into its lines, the empty ones left out.
 * @param text any text: any line ends, any Unicode form, with or without a byte order mark
 * @returns lines in NFC without control characters, their white space folded to single blanks
 */
export function linesOf(text: string): readonly string[] {
  return wholeLinesOf(text).filter((line) => line !== "");
}

/** The same with the empty ones, so that their places tell their numbers. */
export function wholeLinesOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(lineEnds)
    .map((line) => line.replace(/\t/g, " ").replace(invisible, "").replace(/\s+/g, " ").trim());
}

/** Whether a line ends as a sentence, a clause or an announcement does, closing quotes and brackets aside. */
export function hasFinalPunctuation(line: string): boolean {
  return /[.!?…:;,][”"’'»)\]]*$/.test(line.slice(-12));
}

/** Whether a line is an item of a list: "- …", "• …", "1. …", "a) …". */
export function isListItem(line: string): boolean {
  return /^([-–—+*•●▪]|\d{1,3}[.)]|\p{L}\)) /u.test(line);
}

/** Whether a line is too short for a paragraph of prose and no sentence: a caption, a heading, a name. */
export function isShort(line: string): boolean {
  return line.length < 80 && !hasFinalPunctuation(line) && !isListItem(line);
}

/** The lines without the one at `index`. */
export function without(lines: readonly string[], index: number): readonly string[] {
  return lines.filter((_, each) => each !== index);
}
