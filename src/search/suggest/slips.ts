/** What fingers do: one letter wrong, and letters that an input method should have made into marks. */

/** Whether two different words are one slip apart: a letter more, less or wrong, or two neighbours swapped. */
export function isSlip(a: string, b: string): boolean {
  if (a.length < b.length) return isSlip(b, a);
  let same = 0;
  while (same < b.length && a[same] === b[same]) same += 1;
  const [left, right] = [a.slice(same), b.slice(same)];
  const [first = "", second = ""] = left;
  const more = left.slice(1) === right;
  return more || left.slice(1) === right.slice(1) || second + first + left.slice(2) === right;
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
