/** Carries a search out: puts the planned questions to the index, strict ones first, and loosens only as far as it must. */

import type { Query } from "./plain-query.ts";
import * as plan from "./plan.ts";
import { type Answer, type Cover, coverOf, type Hit, rank } from "./rank.ts";

/** Puts questions to the index, which gives documents newest first; all of them are either folded or exact. */
export type Ask = (questions: readonly plan.Question[]) => Promise<readonly (readonly Hit[])[]>;

/** Whether a document may be shown. */
export type Allows = (id: string) => boolean;

export interface Index {
  readonly ask: Ask;
  /** How many documents it has. */
  readonly total: number;
  /** Whether the reader's choices let a document through: only those count as found. */
  readonly passes: Allows;
}

/** So many documents are enough: no looser question is asked. */
const enough = 10;
/** A document that holds so much of a long query is the one that was meant. */
const meant = 0.3;
const mostPairs = 10;
/** So many parts of a long query are asked at once. */
const together = 2;

/**
 * Finds documents by a query, best first; what its phrases and exclusions forbid is left out, what the reader's choices
 * forbid is not, for their counts tell of it.
 */
export async function find({ words, phrases, excluded }: Query, index: Index): Promise<string[]> {
  const required = await answersTo(phrasesOf(phrases, words.length), index.ask);
  const allows = allowance(required, await answersTo(phrasesOf(excluded, 0), index.ask));
  const course = courseOf(words, index, allows);
  if (words.length > plan.longest) await findLong(words, course);
  else if (words.length > 0) await findShort(words, course);
  const answers = [...course.answers, ...required.map((answer) => only(answer, allows))];
  return rank(answers, words.length + phrases.flat().length, index.total);
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

async function answersTo(questions: readonly plan.Question[], ask: Ask): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const folded of [true, false]) {
    const alike = questions.filter((question) => question.folded === folded);
    const hits = alike.length === 0 ? [] : await ask(alike);
    answers.push(...alike.map((question, place) => answerOf(question, hits[place] ?? [])));
  }
  return answers;
}

function answerOf(question: plan.Question, hits: readonly Hit[]): Answer {
  return { question, hits, count: hits.length };
}

function only(answer: Answer, allows: Allows): Answer {
  return { ...answer, hits: answer.hits.filter(({ id }) => allows(id)) };
}

function allowance(required: readonly Answer[], forbidden: readonly Answer[]): Allows {
  const idsOf = ({ hits }: Answer): Set<string> => new Set(hits.map(({ id }) => id));
  const all = required.map(idsOf);
  const none = forbidden.map(idsOf);
  return (id) => all.every((ids) => ids.has(id)) && !none.some((ids) => ids.has(id));
}

/** A search under way. */
interface Course {
  readonly answers: readonly Answer[];
  readonly put: (questions: readonly plan.Question[]) => Promise<void>;
  /** How many documents that may be shown are found so far. */
  readonly found: () => number;
  /** How much of the query documents hold. */
  readonly cover: () => Cover;
}

function courseOf(words: Query["words"], { ask, passes }: Index, allows: Allows): Course {
  const answers: Answer[] = [];
  const found = new Set<string>();
  return {
    answers,
    put: async (questions) => {
      for (const answer of (await answersTo(questions, ask)).map((one) => only(one, allows))) {
        answers.push(answer);
        for (const { id } of answer.hits) if (passes(id)) found.add(id);
      }
    },
    found: () => found.size,
    cover: () => coverOf(answers, words.length),
  };
}

async function findShort(words: Query["words"], course: Course): Promise<void> {
  const { put, found } = course;
  const marked = plan.hasMarks(words);
  if (words.length > 2) return findByPairs(words, course);
  if (marked) await put([plan.wholePhrase(words, false)]);
  if (found() < enough) await put([plan.wholePhrase(words, true)]);
  if (words.length === 2 && found() === 0) await put(plan.singles(words, !marked));
}

/** A document with the whole phrase has all its pairs, so that the phrase is asked for only where several have them. */
async function findByPairs(words: Query["words"], course: Course): Promise<void> {
  const marked = plan.hasMarks(words);
  await putPairs(words, !marked, course);
  if (marked && course.found() === 0) await putPairs(words, true, course);
  if (course.found() === 0) await course.put(plan.singles(words, true));
}

/** Round by round, until one document alone has all that was asked, or some have the whole query. */
async function putPairs(words: Query["words"], folded: boolean, { put, cover }: Course): Promise<void> {
  const asked = new Set<number>();
  for (const round of plan.pairs(words, folded)) {
    await put(round);
    for (const { from } of round) asked.add(from).add(from + 1);
    const { best, count } = cover();
    if (best === 1 && count > 1) return put([plan.wholePhrase(words, folded)]);
    if (best * words.length >= asked.size && count === 1) return;
  }
}

/** Runs are asked a few at a time, until one document stands out. */
async function findLong(words: Query["words"], { put, cover, found }: Course): Promise<void> {
  const folded = !plan.hasMarks(words);
  const all = plan.runs(words, folded);
  for (let start = 0; start < all.length; start += together) {
    await put(all.slice(start, start + together));
    const { best, count } = cover();
    if (best >= meant && count === 1) return;
  }
  const pairs = plan.tellingPairs(words, folded, mostPairs);
  for (let start = 0; start < pairs.length && cover().best < meant; start += together)
    await put(pairs.slice(start, start + together));
  if (!folded && found() === 0) await put(plan.tellingPairs(words, true, mostPairs));
  if (found() === 0) await put(plan.singles(words, true).slice(0, mostPairs));
}
