/**
 * Codes: a backslash and one more mark of ASCII, each of which stands for something that a word may not hold.
 * No code has a backslash for its second mark, so that each is found without reading from the start;
 * nor `<`, `>` or `&`, which HTML would change. The marks that are not in this table are codes of the other rules.
 */
import type { Rule } from "./rule.ts";

/** Characters that stand for something else in a shaped text, and marks from beyond ASCII, which would stick to words. */
const codes: Readonly<Record<string, string>> = {
  "\\": "!",
  // Pagefind takes it for a letter.
  _: "@",
  "\u0335": "?",
  "\ua78f": "(",
  "\u02cf": "%",
  "\u01c0": '"',
  "–": "-",
  "—": "=",
  "\u2011": "^",
  "−": "/",
  "“": "[",
  "”": "]",
  "‘": "{",
  "’": "}",
  "…": ".",
  "•": ":",
  "«": "`",
  "»": "|",
  "°": "#",
};
const characters = Object.fromEntries(Object.entries(codes).map(([character, code]) => [code, character]));

export const coded: Rule = {
  shape: (text) =>
    text.replace(/[^a-z\d\s]/gi, (character) => (codes[character] ? `\\${codes[character]}` : character)),
  unshape: (text) => text.replace(/\\(.)/g, (whole, code) => characters[code] ?? whole),
};
