/** What a typed syllable may have been meant for. */
import { folded, isForeign, spelled, written } from "../lexicon/syllable.ts";
import type { Entry } from "./near.ts";
import { decoded, isSlip } from "./slips.ts";

/** One syllable, or several that were typed without their spaces. */
export interface Candidate {
  readonly words: readonly string[];
  /** How much must be wrong for it to be meant, in the measure of weights. */
  readonly cost: number;
  /** How many slips that is. */
  readonly slips: number;
}

/** Costs, as 2 log₂ of how much rarer than a word as typed: a slip, one that made another known word of it. */
const slip = 11;
const misled = 17;
/** A slip in a word from elsewhere: so long a word is hardly another by chance. */
const slipAbroad = 4;
/** So many letters may be wanting at the end of such a word, if it has so many. */
const cut = { most: 2, of: 6 };
/** Marks that were left off, or left as the keys that make them; on a word that is known without them. */
const undone = 3;
const bare = 8;
/** What tells for a compound that a word has all of its letters, and for a word that it has a digit. */
const telling = 12;

/** The syllable itself. */
export function asTyped(text: string): Candidate {
  return { words: [written(text)], cost: /\d/.test(text) ? -telling : 0, slips: 0 };
}

/** A code with the hyphen that was left off, "su34"; nothing in place of all else that is meant as it stands. */
export function codeOf(text: string, entries: readonly Entry[]): Candidate {
  const typed = text.toLowerCase();
  const code = entries.find(({ word }) => word !== typed && word.replace("-", "") === typed);
  return { words: code === undefined ? [] : [code.word], cost: 0, slips: 0 };
}

/** What is known of a query besides its words. */
interface About {
  /** Whether the archive knows the word as it was typed. */
  readonly known: boolean;
  /** How many documents have the query as it stands. */
  readonly found: number;
}

/** The syllables and compounds that a wrong one may stand for. */
export function mended(text: string, entries: readonly Entry[], about: About): Candidate[] {
  const [word, typed, keys] = [folded(text), spelled(text), decoded(text)];
  const plain = word === typed;
  const { known } = about;
  const cost = costOfSlip(text, about);
  return entries.flatMap((entry) => {
    const one = (cost: number, slips: number): Candidate[] => [{ words: [entry.word], cost, slips }];
    if (entry.spelled === keys) return one(undone, 0);
    if (/\d/.test(text)) return [];
    if (entry.folded === word && plain) return one(known ? bare : undone, 0);
    if (text.length > 1 && isSlip(entry.spelled, typed)) return one(cost, 1);
    if (entry.folded === word || (plain && text.length > 1 && isSlip(entry.folded, word))) return one(cost + undone, 1);
    if (!known && isCut(word, entry.folded)) return one(cost, 1);
    return joined(text, entry);
  });
}

/** What is found as it stands has no slip in a word that is known, and one from elsewhere may be a rarer name. */
function costOfSlip(text: string, { known, found }: About): number {
  if (known) return found > 0 ? Number.POSITIVE_INFINITY : misled;
  return found === 0 && isForeign(decoded(text)) ? slipAbroad : slip;
}

/** Whether a word from elsewhere lacks its last letters. */
function isCut(typed: string, word: string): boolean {
  return typed.length >= cut.of && word.length <= typed.length + cut.most && isForeign(typed) && word.startsWith(typed);
}

/** The compounds that a word is without its spaces: "chỉtiêu", "chitieu". */
function joined(text: string, { folded: first, compounds }: Entry): Candidate[] {
  const plain = folded(text);
  if (!plain.startsWith(first)) return [];
  const typed = text.toLowerCase();
  return compounds
    .filter((words) => [words.join(""), folded(words.join(""))].includes(typed))
    .map((words) => ({ words, cost: -telling, slips: 0 }));
}
