/**
 * Pagefind's index with all its shards. The option that tells "đầu" from "dầu" is one of an instance, and what is merged into it
 * keeps the one that it came with: where there are older shards, there are two instances, one to the letter, one folded.
 */
import type { SearchConfig } from "../../search/request.ts";
import { inTime } from "../in-time.ts";
import type { Instance, PagefindModule } from "./pagefind.ts";

export interface Instances {
  /** How many shards are open, from the newest on. */
  readonly opened: () => number;
  readonly open: (count: number) => void;
  /** The open shards as one index, in which "dau" finds "đầu" or not. */
  readonly index: (folded: boolean) => Promise<Instance>;
}

/** The scores of phrases are all alike: a weight of its own tells which shard a result is of, and keeps the newest first. */
function weightOf(shard: number): number {
  return 1 / (shard + 1);
}

/** The place of a shard, by the score of what a phrase has found in it. */
export function shardOfWeight(score: number): number {
  return Math.round(1 / score) - 1;
}

/**
 * @param base the address of the index's folder, absolute
 * @param load gives Pagefind's module
 */
export function instancesOf(base: string, { shards }: SearchConfig, load: () => Promise<PagefindModule>): Instances {
  const isOne = shards.length === 1;
  const made = new Map<boolean, { instance: Promise<Instance>; merged: number }>();
  let wanted = 1;
  let turn: Promise<unknown> = Promise.resolve();

  const start = async (folded: boolean): Promise<Instance> => {
    const instance = (await load()).createInstance({ basePath: base, baseUrl: "/", noWorker: true });
    // Options that are given before the start replace the instance's own, so that it starts at once.
    await instance.options({ indexWeight: weightOf(0), exactDiacritics: !folded });
    await instance.init();
    return instance;
  };
  const indexOf = async (folded: boolean): Promise<Instance> => {
    const one = made.get(isOne || folded) ?? { instance: start(folded), merged: 1 };
    made.set(isOne || folded, one);
    const instance = await one.instance;
    if (isOne) await instance.options({ exactDiacritics: !folded });
    for (; one.merged < wanted; one.merged += 1) {
      const options = { indexWeight: weightOf(one.merged), baseUrl: "/", exactDiacritics: !folded };
      await instance.mergeIndex(base + (shards[one.merged]?.folder ?? ""), options);
    }
    return instance;
  };
  return {
    opened: () => wanted,
    open: (count) => {
      wanted = Math.max(wanted, Math.min(count, shards.length));
    },
    index: (folded) => {
      const index = inTime(turn.then(() => indexOf(folded)));
      turn = index.catch(() => made.delete(isOne || folded));
      return index;
    },
  };
}
