/**
 * Many small values that are dear to make, kept by the keys of what they were made from. They lie in a number of buckets, so that a
 * value more costs a bucket to be written again, and neither a file of its own nor all of them; a bucket is read only when a value
 * of it is asked for.
 */
import { keyOf } from "./key.ts";
import type { Store } from "./store.ts";

export interface Values<Value> {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  /** Says that a value is to stay, without asking for it. */
  readonly want: (key: string) => void;
  /** Keeps what this build has wanted, asked for or set, and lets go of the rest. */
  readonly close: () => void;
}

const buckets = 64;
/** Where the code stands that reads and writes buckets. What made a value its own key tells. */
const room = ["src/store"];

type Kept = Pick<Store, "read" | "write" | "touch">;

/**
 * Opens the values of one kind.
 * @template Value plain data: what JSON gives back as it was
 * @param name the kind, the same at every build
 */
export function openValues<Value>(store: Kept, name: string): Values<Value> {
  return new OpenValues<Value>(store, name);
}

class OpenValues<Value> implements Values<Value> {
  readonly #store: Kept;
  readonly #name: string;
  /** The keys of each bucket, as the last build left them. */
  readonly #listed: readonly ReadonlySet<string>[];
  readonly #read = new Map<number, ReadonlyMap<string, Value>>();
  readonly #fresh = new Map<string, Value>();
  readonly #wanted = Array.from({ length: buckets }, () => new Set<string>());

  constructor(store: Kept, name: string) {
    this.#store = store;
    this.#name = name;
    const lists = parsed<readonly string[][]>(store.read(keyOf(["keys", name], room))) ?? [];
    this.#listed = Array.from({ length: buckets }, (_, bucket) => new Set(lists[bucket]));
  }

  has(key: string): boolean {
    return this.#fresh.has(key) || this.#listed[bucketAt(key)]?.has(key) === true;
  }

  get(key: string): Value | undefined {
    if (!this.has(key)) return undefined;
    const value = this.#fresh.get(key) ?? this.#bucket(bucketAt(key)).get(key);
    if (value !== undefined) this.want(key);
    return value;
  }

  set(key: string, value: Value): void {
    this.#fresh.set(key, value);
    this.want(key);
  }

  want(key: string): void {
    this.#wanted[bucketAt(key)]?.add(key);
  }

  close(): void {
    for (const [bucket, wanted] of this.#wanted.entries()) this.#keep(bucket, wanted);
    this.#store.write(keyOf(["keys", this.#name], room), bytesOf(this.#wanted.map((keys) => [...keys].sort())));
  }

  /** Writes a bucket where other values are wanted of it than it has. */
  #keep(bucket: number, wanted: Set<string>): void {
    const listed = this.#listed[bucket];
    const same = listed?.size === wanted.size && [...wanted].every((key) => listed.has(key) && !this.#fresh.has(key));
    if (same && (wanted.size === 0 || this.#store.touch(this.#keyOf(bucket)))) return;
    const before = this.#bucket(bucket);
    const pairs = [...wanted].sort().flatMap((key) => {
      const value = this.#fresh.get(key) ?? before.get(key);
      // What was listed and is lost is made again when it is asked for.
      if (value === undefined) wanted.delete(key);
      return value === undefined ? [] : [[key, value] as const];
    });
    this.#store.write(this.#keyOf(bucket), bytesOf(pairs));
  }

  #bucket(bucket: number): ReadonlyMap<string, Value> {
    const known =
      this.#read.get(bucket) ??
      new Map(parsed<readonly (readonly [string, Value])[]>(this.#store.read(this.#keyOf(bucket))));
    this.#read.set(bucket, known);
    return known;
  }

  #keyOf(bucket: number): string {
    return keyOf(["values", this.#name, String(bucket)], room);
  }
}

function bucketAt(key: string): number {
  return Number.parseInt(key.slice(0, 4), 16) % buckets;
}

function bytesOf(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function parsed<Content>(bytes: Uint8Array | undefined): Content | undefined {
  const content: unknown = bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes).toString());
  return isWritten<Content>(content) ? content : undefined;
}

/**
 * The store gives a content only where its sum is what was written, and its key holds the sum of the code of this room: this very
 * code has written it, and writes nothing else there. A value's own key holds the sum of the code that made it.
 */
function isWritten<Content>(content: unknown): content is Content {
  return content !== undefined;
}
