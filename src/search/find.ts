/** Carries a search out: puts the planned questions to the index, strict ones first, and loosens only as far as it must. */
import { type Ask, answersRead, answersTo, type Read } from "./answers.ts";
import type { Query } from "./plain-query.ts";
import * as plan from "./plan.ts";
import { type Answer, type Cover, coverOf, rank } from "./rank.ts";

/** Whether a document may be shown. */
export type Allows = (id: string) => boolean;

export interface Index {
  readonly ask: Ask;
  readonly read: Read;
  /** How many documents it has. */
  readonly total: number;
  /** Whether the reader's choices let a document through: only those count as found. */
  readonly passes: Allows;
  /** The time, in milliseconds. */
  readonly now: () => number;
}

/** So many documents are enough: no looser question is asked. */
const enough = 10;
/** A document that holds so much of a long query, or so many of its words, is the one that was meant. */
const meant = { share: 0.3, words: 8 };
const mostPairs = 10;
/** Runs that took longer to the letter, in milliseconds, would take ten times as long in any form: more than a reader waits. */
const tooLong = 2000;
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
  if (words.length > plan.longest) await findLong(words, course, index.now);
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

function only(answer: Answer, allows: Allows): Answer {
  return { ...answer, hits: answer.hits.filter(({ id }) => allows(id)) };
}

function allowance(required: readonly Answer[], forbidden: readonly Answer[]): Allows {
  const idsOf = ({ hits }: Answer): Set<string> => new Set(hits.map(({ id }) => id));
  const all = required.map(idsOf);
  const none = forbidden.map(idsOf);
  return (id) => all.every((ids) => ids.has(id)) && !none.some((ids) => ids.has(id));
}

type Put = (questions: readonly plan.Question[]) => Promise<void>;

/** A search under way. */
interface Course {
  readonly answers: readonly Answer[];
  readonly put: Put;
  /** Puts what is typed without marks as the archive writes it. */
  readonly putRead: Put;
  /** How many documents that may be shown are found so far. */
  readonly found: () => number;
  /** How much of the query documents hold. */
  readonly cover: () => Cover;
}

function courseOf(words: Query["words"], { ask, read, passes }: Index, allows: Allows): Course {
  const answers: Answer[] = [];
  const passing: Answer[] = [];
  const fresh = newOnes();
  const asTheyAre = (questions: readonly plan.Question[]): Promise<Answer[]> => answersTo(fresh(questions), ask);
  const take = (some: readonly Answer[]): void => {
    const allowed = some.map((one) => only(one, allows));
    answers.push(...allowed);
    passing.push(...allowed.map((one) => only(one, passes)));
  };
  return {
    answers,
    put: async (questions) => take(await asTheyAre(questions)),
    putRead: async (questions) => take(await answersRead(questions, ask, read, asTheyAre)),
    found: () => new Set(passing.flatMap(({ hits }) => hits.map(({ id }) => id))).size,
    cover: () => coverOf(passing, words.length),
  };
}

/** No question is put twice: what it finds would count twice. */
function newOnes(): (questions: readonly plan.Question[]) => plan.Question[] {
  const known = new Set<string>();
  return (questions) =>
    questions.filter(({ words, folded, from }) => {
      const key = `${folded} ${from} ${words.length}`;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
}

async function findShort(words: Query["words"], course: Course): Promise<void> {
  const { put, putRead, found } = course;
  const marked = plan.hasMarks(words);
  if (words.length > 2) return findByPairs(words, course);
  await putRead([plan.wholePhrase(words, !marked)]);
  if (found() < enough) await put([plan.wholePhrase(words, true)]);
  if (words.length === 2 && found() === 0) await put(plan.singles(words, !marked));
}

/** A document with the whole phrase has all its pairs, so that the phrase is asked for only where none or several have them. */
async function findByPairs(words: Query["words"], course: Course): Promise<void> {
  const { put, putRead, found } = course;
  const marked = plan.hasMarks(words);
  const hasAll = await putPairs(words, !marked, putRead, course);
  if (!marked && !hasAll) await put([plan.wholePhrase(words, true)]);
  if (found() < (marked ? 1 : enough)) await putPairs(words, true, put, course);
  if (found() === 0) await put(plan.singles(words, true));
}

/** Round by round, until one document alone has all that was asked, or some have the whole query; says whether any has it. */
async function putPairs(words: Query["words"], folded: boolean, ask: Put, { put, cover }: Course): Promise<boolean> {
  const asked = new Set<number>();
  let hasAll = true;
  for (const round of plan.pairs(words, folded)) {
    await ask(round);
    for (const { from } of round) asked.add(from).add(from + 1);
    const { best, count } = cover();
    hasAll = best * words.length >= asked.size;
    if (best === 1 && count > 1) await put([plan.wholePhrase(words, folded)]);
    if (best === 1 || (hasAll && count === 1)) return true;
  }
  return hasAll;
}

async function findLong(words: Query["words"], course: Course, now: Index["now"]): Promise<void> {
  const { put, putRead, cover, found } = course;
  const folded = !plan.hasMarks(words);
  const runs = plan.runs(words, folded);
  const isMeant = ({ best }: Cover): boolean => best >= Math.min(meant.share, meant.words / words.length);
  const standsOut = (one: Cover): boolean => isMeant(one) && one.count === 1;
  const began = now();
  await inTurn(runs, putRead, () => standsOut(cover()));
  if (folded && now() - began < tooLong) await inTurn(runs, put, () => isMeant(cover()));
  await inTurn(plan.tellingPairs(words, folded, mostPairs), putRead, () => isMeant(cover()));
  if (!folded && found() === 0) await put(plan.tellingPairs(words, true, mostPairs));
  if (found() === 0) await put(plan.singles(words, true).slice(0, mostPairs));
}

/** Puts questions a few at a time, until it is enough. */
async function inTurn(questions: readonly plan.Question[], put: Put, isEnough: () => boolean): Promise<void> {
  for (let start = 0; start < questions.length && !isEnough(); start += together)
    await put(questions.slice(start, start + together));
}
