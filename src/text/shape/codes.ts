/**
 * Codes: a backslash and one more mark of ASCII, each of which stands for something that a word may not hold.
 * No code has a backslash for its second mark, so that each is found without reading from the start;
 * nor `<`, `>` or `&`, which HTML would change. The marks that are not in this table are codes of the other rules.
 */
import type { Rule } from "./rule.ts";

/**
 * Characters that stand for something else in a shaped text, and marks from beyond ASCII, which would stick to words; Pagefind
 * takes `_` for a letter. Below each stands its code.
 */
const characters = "\\_\u0335\ua78f\u02cf\u01c0–—\u2011−“”‘’…•«»°";
const codes = '!@?(%"-=^/[]{}.:`|#';

/** These characters alone: most texts have few of them, so that little is called back. The first is a backslash. */
const coming = new RegExp(`[\\${characters}]`, "g");

export const coded: Rule = {
  shape: (text) => text.replace(coming, (character) => `\\${codes[characters.indexOf(character)]}`),
  unshape: (text) => text.replace(/\\(.)/g, (whole, code) => characters[codes.indexOf(code)] ?? whole),
};
