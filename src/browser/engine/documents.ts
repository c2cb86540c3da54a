/** What the index finds: documents known by one id whatever shard they are of, newest first. */
import type { Question } from "../../search/plan.ts";
import type { Hit } from "../../search/rank.ts";
import { inTime } from "../in-time.ts";
import type { Instances } from "./instances.ts";
import type { Result } from "./pagefind.ts";

export interface Documents {
  /** What each question finds; all of them either folded or exact. */
  readonly ask: (questions: readonly Question[]) => Promise<readonly (readonly Hit[])[]>;
  /** All with one of some values of a filter; all of all without a filter. */
  readonly list: (filter?: string, values?: readonly string[]) => Promise<readonly string[]>;
  /** The values of all filters. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>;
  readonly result: (id: string) => Result | undefined;
}

/** So many answers are kept. */
const mostKnown = 200;

/** The documents of all shards that are open. */
export function documentsIn(instances: Instances): Documents {
  const results = new Map<string, Result>();
  /** Ids are a shard's own, and two shards may have the same: the score tells them apart. */
  const noted = (result: Result): string => {
    const id = `${result.score} ${result.id}`;
    results.set(id, result);
    return id;
  };
  const hitsOf = (found: readonly Result[]): Hit[] =>
    found.flatMap((result) => {
      const [at] = result.words;
      return at === undefined ? [] : [{ id: noted(result), at }];
    });
  /** One after the other: the option that "folded" sets is read while the index works. */
  let turn: Promise<unknown> = Promise.resolve();
  const askNow = async ({ words, folded }: Question): Promise<readonly Hit[]> => {
    const index = await instances.index(folded);
    return hitsOf((await inTime(index.search(`"${words.join(" ")}"`)))?.results ?? []);
  };
  /** Who types on asks mostly the same again. */
  const known = new Map<string, Promise<readonly Hit[]>>();
  const askOnce = (question: Question): Promise<readonly Hit[]> => {
    const key = `${instances.opened()} ${question.folded} ${question.words.join(" ")}`;
    const answer = known.get(key) ?? askNow(question);
    known.delete(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    for (const oldest of known.keys()) {
      if (known.size <= mostKnown) break;
      known.delete(oldest);
    }
    return answer;
  };
  return {
    ask: (questions) => {
      const answer = turn.then(() => Promise.all(questions.map(askOnce)));
      turn = answer.catch(() => {});
      return answer;
    },
    list: async (filter, values = []) => {
      const index = await instances.index(true);
      const filters = filter === undefined ? {} : { filters: { [filter]: { any: values } } };
      return ((await inTime(index.search(null, filters)))?.results ?? []).map(noted);
    },
    values: async () => {
      const known = await inTime((await instances.index(true)).filters());
      return Object.fromEntries(Object.entries(known).map(([name, counts]) => [name, Object.keys(counts)]));
    },
    result: (id) => results.get(id),
  };
}
