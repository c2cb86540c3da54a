/** Pure functions of an archive's parts that are dear to run: what they gave is kept from one build to the next. */
import type { Store } from "./store.ts";
import { openValues, type Values } from "./values.ts";

export interface Recall {
  /**
   * What a function has given, or gives now.
   * @template Value plain data: what JSON gives back as it was
   * @param kind which function it is
   * @param key stands for all that it is given, and for its code; made by `keyOf`
   */
  readonly get: <Value>(kind: string, key: string, make: () => Value) => Value;
  /** The same of a function that others must be waited for in. */
  readonly later: <Value>(kind: string, key: string, make: () => Promise<Value>) => Promise<Value>;
  /** Whether it is known; then it stays so, though nobody asks for it. */
  readonly knows: (kind: string, key: string) => boolean;
}

/** For whoever keeps nothing. */
export const recallNothing: Recall = {
  get: (_kind, _key, make) => make(),
  later: (_kind, _key, make) => make(),
  knows: () => false,
};

/** What is recalled until it is closed. */
export interface OpenRecall extends Recall {
  /**
   * To be called when nothing more is asked for.
   * @param isDone false for a build that was broken off: what it has not come to stays
   */
  readonly close: (isDone?: boolean) => void;
}

/**
 * Recalls what a store keeps.
 * @param anew the kinds of which nothing is believed that earlier builds have found
 */
export function openRecall(store: Store, anew: readonly string[] = []): OpenRecall {
  const kinds = new Map<string, Values<unknown>>();
  const open = (kind: string): Values<unknown> =>
    anew.includes(kind) ? openValues(store, kind, undefined, []) : openValues(store, kind);
  const valuesOf = (kind: string): Values<unknown> => {
    const values = kinds.get(kind) ?? open(kind);
    kinds.set(kind, values);
    return values;
  };
  return {
    get: <Value>(kind: string, key: string, make: () => Value): Value => {
      const values = valuesOf(kind);
      const known = values.get(key);
      if (isOf<Value>(known)) return known;
      const made = make();
      values.set(key, made);
      return made;
    },
    later: async <Value>(kind: string, key: string, make: () => Promise<Value>): Promise<Value> => {
      const values = valuesOf(kind);
      const known = values.get(key);
      if (isOf<Value>(known)) return known;
      const made = await make();
      values.set(key, made);
      return made;
    },
    knows: (kind, key) => {
      const values = valuesOf(kind);
      if (!values.has(key)) return false;
      values.want(key);
      return true;
    },
    close: (isDone) => {
      for (const values of kinds.values()) values.close(isDone);
    },
  };
}

/** A kind's values are all made by one function. */
function isOf<Value>(known: unknown): known is Value {
  return known !== undefined;
}
