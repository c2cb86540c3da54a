/** What fingers do: one letter wrong, and letters that an input method should have made into marks. */

/** Whether two different words are one slip apart: a letter more, less or wrong, or two neighbours swapped. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length < 2 && right.length < 2) || (left.length === 2 && left === `${right[1]}${right[0]}`);
}

/** The keys of the five tones, of Telex and then of VNI. */
const keys = "fsxrj21435";
const tones = "\u0300\u0301\u0303\u0309\u0323";

/**
 * Reads a syllable as Telex or VNI would: "chir", "tieeu", "tie6u", "dda62u".
 * @returns the syllable with its tone at its end, as `spelled` gives it; whether there is one is not asked
 */
export function decoded(text: string): string {
  let tone = "";
  const letters = text
    .toLowerCase()
    .replace(/([aeiouyâêôăơư].*?)([sfrxj1-5])/, (_, before: string, key: string) => {
      tone = tones[keys.indexOf(key) % 5] ?? "";
      return before;
    })
    .replace(/^d(.*)[d9]/, "đ$1")
    .replace(/([aeo])(.*?)(\1|6)/, "$1\u0302$2")
    .replace(/u[w7]?o(.*)[w7]/, "ươ$1")
    .replace(/([ou])(.*)[w7]/, "$1\u031b$2")
    .replace(/a(.*)[w8]/, "a\u0306$1");
  return letters.normalize("NFC") + tone;
}
