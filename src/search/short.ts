/** Queries of a few words: as they stand, by adjacent pairs, then word by word. */
import type { Course, Put } from "./course.ts";
import { numbersOtherwise } from "./number-forms.ts";
import type { Query } from "./plain-query.ts";
import * as plan from "./plan.ts";
import type { Answer } from "./rank.ts";

/** So many documents are enough: no looser question is asked. */
const enough = 10;
/** Names are hardly longer, in words. */
const nameLength = 4;

/**
 * Carries a search of at most `plan.longest` words out.
 * @returns whether a word stands nowhere as it was typed
 */
export async function findShort(words: Query["words"], course: Course): Promise<boolean> {
  if (words.length > 2) return findByPairs(words, course);
  const { put, putRead, found } = course;
  const whole = plan.wholePhrase(words, true);
  const folded = !plan.hasMarks(words);
  await putRead([{ ...whole, folded }]);
  const isOdd = !folded && found() === 0;
  if (found() < enough) await put([whole, ...numbersOtherwise([whole])]);
  const isNowhere = found() === 0;
  // What few have in other letters, they have by chance: "phi hành gia. Vàng" is no price of gold.
  if (words.length === 2 && (isNowhere || (isOdd && found() < enough))) await putAlone(words, [0, 1], course);
  return isOdd || isNowhere;
}

/** A document with the whole phrase has all its pairs, so that the phrase is asked for only where none or several have them. */
async function findByPairs(words: Query["words"], course: Course): Promise<boolean> {
  const { answers, put, putRead, found } = course;
  const marked = plan.hasMarks(words);
  const hasAll = await putPairs(words, !marked, putRead, course);
  // A name of three syllables may have two that look like everyday grammar.
  const mayBeName = words.length <= nameLength && plan.commonPairs(words).length > 0;
  if (!marked && (!hasAll || mayBeName)) await put([plan.wholePhrase(words, true)]);
  if (found() < (marked ? 1 : enough)) await putPairs(words, true, put, course);
  await putLost(words, course);
  await putAlone(words, rareIn(words, answers, enough), course);
  if (found() === 0) await put(plan.singles(words, true));
  const asTyped = answers.filter(({ question }) => !marked || !question.folded);
  return rareIn(words, asTyped, 1).some((place) => !/\d/.test(words[place] ?? ""));
}

/** Round by round, until one document alone has all that was asked, or some have the whole query; says whether any has it. */
async function putPairs(words: Query["words"], folded: boolean, ask: Put, course: Course): Promise<boolean> {
  const { put, putRead, cover, known } = course;
  const asked = new Set<number>();
  let hasAll = true;
  // What looks like everyday grammar without marks is a word of its own where the archive knows it as one.
  const last = folded && ask === putRead ? await known(plan.commonPairs(words)) : [];
  for (const round of [...plan.pairs(words, folded), last]) {
    await ask(round);
    for (const { from } of round) asked.add(from).add(from + 1);
    const { best, count } = cover();
    hasAll = best * words.length >= asked.size;
    if (best === 1 && count > 1) await put([plan.wholePhrase(words, folded)]);
    if (best === 1 || (hasAll && count === 1 && last.length === 0)) return true;
  }
  return hasAll;
}

/** Words that stand nowhere beside those beside them: one may have a wrong mark, most likely with another such word. */
async function putLost(words: Query["words"], { answers, put }: Course): Promise<void> {
  const pairs = plan.pairs(words, true).flat();
  for (const least of [2, 1]) {
    const lost = rareIn(words, answers, 1);
    await put(pairs.filter(({ from }) => lost.filter((place) => place === from || place === from + 1).length >= least));
  }
}

/** Words that few documents have beside those beside them; numbers in other forms too. */
async function putAlone(words: Query["words"], places: readonly number[], course: Course): Promise<void> {
  const all = plan.singles(words, !plan.hasMarks(words));
  const wanted = all.filter(({ from }) => places.includes(from));
  await course.putAlone([...wanted, ...numbersOtherwise(wanted)], wanted.length === all.length);
}

/** The places of words that tell something and were asked for, but are found in so few documents beside a neighbour. */
function rareIn(words: Query["words"], answers: readonly Answer[], least: number): number[] {
  const most = new Map<number, number>();
  for (const { question, hits } of answers)
    for (const place of plan.placesOf(question)) most.set(place, Math.max(hits.length, most.get(place) ?? 0));
  const telling = plan.singles(words, true).map(({ from }) => from);
  return telling.filter((place) => (most.get(place) ?? least) < least);
}
