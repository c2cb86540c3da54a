/** A search under way: what was asked so far, and what was found. */
import { type Ask, answersRead, answersTo, knownOf, type Read } from "./answers.ts";
import type { Question } from "./plan.ts";
import { type Answer, type Cover, coverOf, heldIn } from "./rank.ts";

/** Whether a document may be shown. */
export type Allows = (id: string) => boolean;

export interface Index {
  readonly ask: Ask;
  readonly read: Read;
  /** How many documents it has. */
  readonly total: number;
  /** Whether a document counts as found. */
  readonly passes: Allows;
  /** The time, in milliseconds. */
  readonly now: () => number;
}

/** A word that so small a part of all documents has is no accident, unless it is a number. */
const commonFrom = 100;

export type Put = (questions: readonly Question[]) => Promise<void>;

export interface Course {
  readonly answers: readonly Answer[];
  readonly put: Put;
  /** Puts what is typed without marks as the archive writes it. */
  readonly putRead: Put;
  /** The questions whose words, typed without marks, the archive is known to write. */
  readonly known: (questions: readonly Question[]) => Promise<readonly Question[]>;
  /**
   * Puts words one by one. One that few documents have is meant by itself, as a name beside "Việt Nam"; others most documents have
   * by chance: once something is found, only what is found already counts.
   * @param areAll whether these are all words of the query that tell something: then what has all of them counts too
   */
  readonly putAlone: (questions: readonly Question[], areAll: boolean) => Promise<void>;
  /** How many documents that may be shown are found so far. */
  readonly found: () => number;
  /** How much of the query documents hold. */
  readonly cover: () => Cover;
}

/**
 * Begins a search.
 * @param length how many words the query has
 * @param allows what the query itself forbids is not found
 */
export function courseOf(length: number, { ask, read, passes, total }: Index, allows: Allows): Course {
  const answers: Answer[] = [];
  const passing: Answer[] = [];
  const fresh = newOnes();
  const asTheyAre = (questions: readonly Question[]): Promise<Answer[]> => answersTo(fresh(questions), ask);
  const take = (some: readonly Answer[]): void => {
    const allowed = some.map((one) => only(one, allows));
    answers.push(...allowed);
    passing.push(...allowed.map((one) => only(one, passes)));
  };
  const found = (): number => idsOf(passing).size;
  return {
    answers,
    put: async (questions) => take(await asTheyAre(questions)),
    putRead: async (questions) => take(await answersRead(questions, ask, read, asTheyAre)),
    known: (questions) => knownOf(questions, read),
    putAlone: async (questions, areAll) => {
      if (questions.length === 0) return;
      const some = await asTheyAre(questions);
      if (found() === 0) return take(some);
      const known = idsOf(answers);
      const held = heldIn(some);
      const all = new Set(questions.map(({ from }) => from)).size;
      const counts = (id: string): boolean => known.has(id) || (areAll && held.get(id)?.size === all);
      const isName = ({ question, count }: Answer): boolean =>
        count * commonFrom < total && !/\d/.test(question.words.join());
      take(some.map((one) => (isName(one) ? one : only(one, counts))));
    },
    found,
    cover: () => coverOf(passing, length),
  };
}

export function only(answer: Answer, allows: Allows): Answer {
  return { ...answer, hits: answer.hits.filter(({ id }) => allows(id)) };
}

export function idsOf(answers: readonly Answer[]): Set<string> {
  return new Set(answers.flatMap(({ hits }) => hits.map(({ id }) => id)));
}

/** No question is put twice: what it finds would count twice. */
function newOnes(): (questions: readonly Question[]) => Question[] {
  const known = new Set<string>();
  return (questions) =>
    questions.filter(({ words, folded, from }) => {
      const key = `${folded} ${from} ${words.join(" ")}`;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
}
