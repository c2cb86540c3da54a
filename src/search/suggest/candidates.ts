/** What a typed syllable may have been meant for. */
import { folded, spelled, written } from "../lexicon/syllable.ts";
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
/** Marks that were left off, or left as the keys that make them; on a word that is known without them. */
const undone = 3;
const bare = 8;
/** What tells for a compound that a word has all of its letters, and for a word that it has a digit. */
const telling = 12;

/** The syllable itself. */
export function asTyped(text: string): Candidate {
  return { words: [written(text)], cost: /\d/.test(text) ? -telling : 0, slips: 0 };
}

/**
 * The syllables and compounds that a wrong one may stand for.
 * @param known whether the archive knows it as it was typed
 */
export function mended(text: string, entries: readonly Entry[], known: boolean): Candidate[] {
  const [word, typed, keys] = [folded(text), spelled(text), decoded(text)];
  const plain = word === typed;
  const cost = known ? misled : slip;
  return entries.flatMap((entry) => {
    const one = (cost: number, slips: number): Candidate[] => [{ words: [entry.word], cost, slips }];
    if (entry.spelled === keys) return one(undone, 0);
    if (/\d/.test(text)) return [];
    if (entry.folded === word && plain) return one(known ? bare : undone, 0);
    if (text.length > 1 && isSlip(entry.spelled, typed)) return one(cost, 1);
    if (entry.folded === word || (plain && text.length > 1 && isSlip(entry.folded, word))) return one(cost + undone, 1);
    return joined(text, entry);
  });
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
