/** Questions and pasted sentences: runs of their words, until one document stands out. */
import type { Course, Index, Put } from "./course.ts";
import type { Query } from "./plain-query.ts";
import * as plan from "./plan.ts";
import type { Cover } from "./rank.ts";

/** A document that holds so much of a long query, or so many of its words, is the one that was meant. */
const meant = { share: 0.3, words: 8 };
const mostPairs = 10;
/** Runs that took longer to the letter, in milliseconds, would take ten times as long in any form: more than a reader waits. */
const tooLong = 2000;
/** So long a search goes on, in milliseconds, once it has found something: in a large archive every run may stand in thousands of documents. */
const patience = 8000;
/** So many parts of a long query are asked at once. */
const together = 2;

/** Carries a search of many words out. */
export async function findLong(words: Query["words"], course: Course, now: Index["now"]): Promise<void> {
  const { put, putRead, cover, found } = course;
  const folded = !plan.hasMarks(words);
  const runs = plan.runs(words, folded);
  const began = now();
  const isMeant = ({ best }: Cover): boolean => best >= Math.min(meant.share, meant.words / words.length);
  const standsOut = (one: Cover): boolean => isMeant(one) && one.count === 1;
  const isLate = (): boolean => now() - began > patience && found() > 0;
  const orLate = (isEnough: (cover: Cover) => boolean) => (): boolean => isLate() || isEnough(cover());
  await inTurn(runs, putRead, orLate(standsOut));
  if (folded && now() - began < tooLong) await inTurn(runs, put, orLate(isMeant));
  await inTurn(plan.tellingPairs(words, folded, mostPairs), putRead, orLate(isMeant));
  if (!folded && found() === 0) await put(plan.tellingPairs(words, true, mostPairs));
  if (found() === 0) await put(plan.singles(words, true).slice(0, mostPairs));
}

/** Puts questions a few at a time, until it is enough. */
async function inTurn(questions: readonly plan.Question[], put: Put, isEnough: () => boolean): Promise<void> {
  for (let start = 0; start < questions.length && !isEnough(); start += together)
    await put(questions.slice(start, start + together));
}
