/**
 * Many small values that are dear to make, kept by the keys of what they were made from. They lie in a number of buckets, so that a
 * value more costs a bucket to be written again, not a file, and not all of them.
 */

import { keyOf } from "./key.ts";
import type { Store } from "./store.ts";

export interface Values<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  /** Keeps what this build has asked for or set, and lets go of the rest. */
  readonly close: () => void;
}

const buckets = 64;

/**
 * Opens the values of one kind.
 * @template Value plain data: what JSON gives back as it was
 * @param name the kind, the same at every build
 */
export function openValues<Value>(store: Pick<Store, "read" | "write">, name: string): Values<Value> {
  const before = new Map<number, ReadonlyMap<string, Value>>();
  const now = new Map<number, Map<string, Value>>();
  const known = (bucket: number): ReadonlyMap<string, Value> => {
    const found = before.get(bucket) ?? bucketOf<Value>(store.read(bucketKey(name, bucket)));
    before.set(bucket, found);
    return found;
  };
  const set = (key: string, value: Value): void => {
    const bucket = bucketAt(key);
    const values = now.get(bucket) ?? new Map<string, Value>();
    now.set(bucket, values.set(key, value));
  };
  return {
    get: (key) => {
      const value = known(bucketAt(key)).get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    close: () => {
      for (const [bucket, values] of now)
        if (!hasSameKeys(values, known(bucket))) store.write(bucketKey(name, bucket), bytesOf(values));
    },
  };
}

function bucketAt(key: string): number {
  return Number.parseInt(key.slice(0, 4), 16) % buckets;
}

function bucketKey(name: string, bucket: number): string {
  return keyOf(["values", name, String(bucket)]);
}

function hasSameKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}

function bytesOf(values: ReadonlyMap<string, unknown>): Uint8Array {
  return Buffer.from(JSON.stringify([...values]));
}

function bucketOf<Value>(bytes: Uint8Array | undefined): ReadonlyMap<string, Value> {
  const pairs: unknown = bytes === undefined ? [] : JSON.parse(Buffer.from(bytes).toString());
  return isWritten<Value>(pairs) ? new Map(pairs) : new Map();
}

/**
 * The store gives a content only where its sum is what was written, and its key holds the sum of the code that wrote it: it was this
 * very code, which wrote values of this kind.
 */
function isWritten<Value>(pairs: unknown): pairs is (readonly [string, Value])[] {
  return Array.isArray(pairs);
}
