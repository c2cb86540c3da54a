/** One shard of the index: what it finds, its documents known by ids that no other shard has. */
import type { Question } from "../../search/plan.ts";
import type { Hit } from "../../search/rank.ts";
import type { SearchConfig } from "../../search/request.ts";
import { inTime } from "../in-time.ts";
import { answersKept } from "./kept.ts";
import { opened } from "./opened.ts";
import type { Fragment, PagefindModule, Result } from "./pagefind.ts";

export interface Shard {
  /** How many documents it has. */
  readonly count: number;
  readonly isOpen: () => boolean;
  /** What a question finds, newest first. */
  readonly ask: (question: Question) => Promise<readonly Hit[]>;
  /** All with one of some values of a filter, newest first; all of all without a filter. */
  readonly list: (filter?: string, values?: readonly string[]) => Promise<readonly string[]>;
  /** The values of all filters. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>;
  /** A document itself, where it is one of this shard's. */
  readonly fragment: (id: string) => Promise<Fragment> | undefined;
}

/**
 * @param base the address of the index's folder, absolute
 * @param pagefind gives Pagefind's module
 */
export function shardAt(
  base: string,
  { folder, count }: SearchConfig["shards"][number],
  pagefind: () => Promise<PagefindModule>,
): Shard {
  const results = new Map<string, Result>();
  const noted = (result: Result): string => {
    const id = folder + result.id;
    results.set(id, result);
    return id;
  };
  const index = opened(base + folder, pagefind);
  return {
    count,
    isOpen: index.isOpen,
    ask: answersKept(async ({ words, folded }) => {
      const found = await index.use((instance) => instance.search(`"${words.join(" ")}"`), folded);
      return (found?.results ?? []).flatMap((result) => {
        // Where only metadata matches, there is no place.
        const [at] = result.words;
        return at === undefined ? [] : [{ id: noted(result), at }];
      });
    }),
    list: async (filter, values = []) => {
      const filters = filter === undefined ? {} : { [filter]: { any: values } };
      const found = await index.use((instance) => instance.search(null, { filters }));
      return (found?.results ?? []).map(noted);
    },
    values: async () => {
      const known = await index.use((instance) => instance.filters());
      return Object.fromEntries(Object.entries(known).map(([name, counts]) => [name, Object.keys(counts)]));
    },
    fragment: (id) => {
      const result = results.get(id);
      return result === undefined ? undefined : inTime(result.data());
    },
  };
}
