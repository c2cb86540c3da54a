/** What a query's quotation marks, minus signs and field words let through. Pure; runs in the browser, which loads it only where there are any. */
import { type Ask, answersTo } from "./answers.ts";
import type { Choices } from "./choices.ts";
import { type Allows, idsOf, only } from "./course.ts";
import { choicesOf, type Known } from "./field-words.ts";
import type { Query } from "./plain-query.ts";
import { hasMarks, type Question } from "./plan.ts";
import type { Answer } from "./rank.ts";

export interface Restrictions {
  readonly allows: Allows;
  /** What the phrases have found of that: they count as parts of the query. */
  readonly required: readonly Answer[];
  /** The documents that each of the named fields lets through: as choices do, these loosen a query only where they leave nothing. */
  readonly fields: readonly ReadonlySet<string>[];
}

/** What must be known of an archive to tell what a query lets through. */
export interface Restricted extends Known {
  readonly ask: Ask;
  /** The documents that have one of the chosen values, by the filter. */
  readonly chosen: (choices: Choices) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

/** Asks for the phrases of a query, for what must not stand there, and for what has the named fields. */
export async function restrictionsOf(query: Query, { ask, chosen, ...known }: Restricted): Promise<Restrictions> {
  const { words, phrases, excluded } = query;
  const required = await answersTo(phrasesOf(phrases, words.length), ask);
  const all = required.map((one) => idsOf([one]));
  const none = idsOf(await answersTo(phrasesOf(excluded, 0), ask));
  const allows: Allows = (id) => all.every((ids) => ids.has(id)) && !none.has(id);
  const fields = [...(await chosen(await choicesOf(query, known))).values()];
  return { allows, required: required.map((one) => only(one, allows)), fields };
}

/** Phrases as questions, to the letter where they are typed with marks; behind the words they count as a part of the query. */
function phrasesOf(phrases: Query["phrases"], first: number): Question[] {
  let from = first;
  return phrases.map((words) => {
    from += words.length;
    return { words, folded: !hasMarks(words), from: from - words.length };
  });
}
