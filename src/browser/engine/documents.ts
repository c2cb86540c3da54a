/** What some shards have together: as one index would give it, newest first. */
import type { Ask } from "../../search/answers.ts";
import type { Fragment } from "./pagefind.ts";
import type { Shard } from "./shard.ts";

export interface Documents {
  readonly ask: Ask;
  /** How many there are. */
  readonly total: number;
  /** All with one of some values of a filter; all of all without a filter. */
  readonly list: (filter?: string, values?: readonly string[]) => Promise<readonly string[]>;
  /** The values of all filters. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>;
  /** The documents themselves, without those that cannot be had. */
  readonly fragments: (ids: readonly string[]) => Promise<readonly Fragment[]>;
}

/** @param shards newest first */
export function documentsIn(shards: readonly Shard[]): Documents {
  const each = <T>(ask: (shard: Shard) => Promise<T>): Promise<T[]> => ended(shards.map(ask));
  return {
    ask: (questions) => ended(questions.map(async (question) => (await each(({ ask }) => ask(question))).flat())),
    total: shards.reduce((sum, { count }) => sum + count, 0),
    list: async (filter, values) => (await each(({ list }) => list(filter, values))).flat(),
    values: async () => together(await each(({ values }) => values())),
    fragments: async (ids) => {
      const all = ids.flatMap((id) => shards.flatMap(({ fragment }) => fragment(id) ?? []));
      return (await Promise.all(all.map((one) => one.catch(() => [])))).flat();
    },
  };
}

/** Fails only when all has come to an end: what went on would meet an index that is being opened anew. */
async function ended<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function together(
  all: readonly Readonly<Record<string, readonly string[]>>[],
): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, readonly string[]> = {};
  for (const one of all)
    for (const [filter, known] of Object.entries(one))
      values[filter] = [...new Set([...(values[filter] ?? []), ...known])];
  return values;
}
