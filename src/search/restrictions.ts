/** What a query's quotation marks and minus signs let through. Pure; runs in the browser, which loads it only where there are any. */
import { type Ask, answersTo } from "./answers.ts";
import { type Allows, idsOf, only } from "./course.ts";
import type { Query } from "./plain-query.ts";
import { hasMarks, type Question } from "./plan.ts";
import type { Answer } from "./rank.ts";

export interface Restrictions {
  readonly allows: Allows;
  /** What the phrases have found of that: they count as parts of the query. */
  readonly required: readonly Answer[];
}

/** Asks for the phrases of a query, and for what must not stand there. */
export async function restrictionsOf({ words, phrases, excluded }: Query, ask: Ask): Promise<Restrictions> {
  const required = await answersTo(phrasesOf(phrases, words.length), ask);
  const all = required.map((one) => idsOf([one]));
  const none = idsOf(await answersTo(phrasesOf(excluded, 0), ask));
  const allows: Allows = (id) => all.every((ids) => ids.has(id)) && !none.has(id);
  return { allows, required: required.map((one) => only(one, allows)) };
}

/** Phrases as questions, to the letter where they are typed with marks; behind the words they count as a part of the query. */
function phrasesOf(phrases: Query["phrases"], first: number): Question[] {
  let from = first;
  return phrases.map((words) => {
    from += words.length;
    return { words, folded: !hasMarks(words), from: from - words.length };
  });
}
