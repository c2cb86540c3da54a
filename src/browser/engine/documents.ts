/** What the index finds: documents known by one id whatever shard they are of, newest first. */

import { filterNames, shardValue } from "../../search/fields.ts";
import type { Question } from "../../search/plan.ts";
import type { Hit } from "../../search/rank.ts";
import type { SearchConfig } from "../../search/request.ts";
import { inTime } from "../in-time.ts";
import { type Instances, shardOfWeight } from "./instances.ts";
import type { Fragment, Result } from "./pagefind.ts";

export interface Documents {
  /** What each question finds; all of them either folded or exact. */
  readonly ask: (questions: readonly Question[]) => Promise<readonly (readonly Hit[])[]>;
  /** How many there are. */
  readonly total: () => number;
  /** All with one of some values of a filter; all of all without a filter. */
  readonly list: (filter?: string, values?: readonly string[]) => Promise<readonly string[]>;
  /** The values of all filters. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>;
  /** The documents themselves. */
  readonly fragments: (ids: readonly string[]) => Promise<readonly Fragment[]>;
}

/** So many answers are kept. */
const mostKnown = 200;

/** The documents of all shards that are open. */
export function documentsIn(instances: Instances, config: SearchConfig): Documents {
  const results = new Map<string, Result>();
  /** Ids are a shard's own, and two shards may have the same. */
  const noted = (result: Result, shard: number): string => {
    const id = `${shard} ${result.id}`;
    results.set(id, result);
    return id;
  };
  const hitsOf = (found: readonly Result[]): Hit[] =>
    found.flatMap((result) => {
      const [at] = result.words;
      return at === undefined ? [] : [{ id: noted(result, shardOfWeight(result.score)), at }];
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
    total: () => config.shards.slice(0, instances.opened()).reduce((sum, { count }) => sum + count, 0),
    list: async (filter, values = []) => {
      const index = await instances.index(true);
      const lists = config.shards.slice(0, instances.opened()).map(async ({ folder }, shard) => {
        const filters = {
          ...(config.shards.length > 1 ? { [filterNames.shard]: shardValue(folder) } : {}),
          ...(filter === undefined ? {} : { [filter]: { any: values } }),
        };
        const answer = await inTime(index.search(null, { filters }));
        return (answer?.results ?? []).map((result) => noted(result, shard));
      });
      return (await Promise.all(lists)).flat();
    },
    values: async () => {
      const known = await inTime((await instances.index(true)).filters());
      return Object.fromEntries(Object.entries(known).map(([name, counts]) => [name, Object.keys(counts)]));
    },
    fragments: (ids) => inTime(Promise.all(ids.flatMap((id) => results.get(id)?.data() ?? []))),
  };
}
