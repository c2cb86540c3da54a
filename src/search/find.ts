/** Carries a search out: puts the planned questions to the index, strict ones first, and loosens only as far as it must. */
import { type Ask, answersTo } from "./answers.ts";
import { type Allows, courseOf, type Index, idsOf, only } from "./course.ts";
import { findLong } from "./long.ts";
import type { Query } from "./plain-query.ts";
import * as plan from "./plan.ts";
import { type Answer, rank } from "./rank.ts";
import { findShort } from "./short.ts";

export interface Finds {
  /** Documents, best first. */
  readonly ids: readonly string[];
  /** Whether a word of the query stands nowhere as it was typed. */
  readonly isOdd: boolean;
}

/** Finds documents by a query; what its phrases and exclusions forbid is left out. */
export async function find({ words, phrases, excluded }: Query, index: Index): Promise<Finds> {
  const required = await answersTo(phrasesOf(phrases, words.length), index.ask);
  const allows = allowance(required, await answersTo(phrasesOf(excluded, 0), index.ask));
  const course = courseOf(words.length, index, allows);
  let isOdd = false;
  if (words.length > plan.longest) await findLong(words, course, index.now);
  else if (words.length > 0) isOdd = await findShort(words, course);
  const answers = [...course.answers, ...required.map((answer) => only(answer, allows))];
  return { ids: rank(answers, words.length + phrases.flat().length, index.total), isOdd };
}

/** The documents that a query's exclusions leave, of all that there are: for a query that has nothing else. */
export async function without(
  { excluded }: Pick<Query, "excluded">,
  ask: Ask,
  all: readonly string[],
): Promise<string[]> {
  return all.filter(allowance([], await answersTo(phrasesOf(excluded, 0), ask)));
}

/** Phrases as questions, to the letter where they are typed with marks; behind the words they count as a part of the query. */
function phrasesOf(phrases: Query["phrases"], first: number): plan.Question[] {
  let from = first;
  return phrases.map((words) => {
    from += words.length;
    return { words, folded: !plan.hasMarks(words), from: from - words.length };
  });
}

function allowance(required: readonly Answer[], forbidden: readonly Answer[]): Allows {
  const all = required.map((one) => idsOf([one]));
  const none = idsOf(forbidden);
  return (id) => all.every((ids) => ids.has(id)) && !none.has(id);
}
