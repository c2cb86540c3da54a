/**
 * Many small values that are dear to make, kept by the keys of what they were made from. They lie in segments of a million bytes, in
 * the order in which they were made: what is full is written at once, so that however many there are, few are held, and those that
 * are asked for one after another mostly lie together. A value more costs a small segment; many small ones are put together.
 */
import { Homes, type Listed } from "./homes.ts";
import { keyOf } from "./key.ts";
import { readValue, segmentOf } from "./segment.ts";
import type { Store } from "./store.ts";

export interface Values<Value> {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  /** Says that a value is to stay, without asking for it. */
  readonly want: (key: string) => void;
  /**
   * Keeps what this build has wanted, asked for or set, and lets go of the rest.
   * @param isDone false for a build that was broken off: what it has not come to is not let go of
   */
  readonly close: (isDone?: boolean) => void;
}

/** How large a segment grows, in characters. */
const full = 1_000_000;
/** More segments than these that hold less than half of what they could are put together. */
const mostPoor = 4;
/** Where the code stands that reads and writes segments. What made a value its own key tells. */
const room = ["src/store"];

type Kept = Pick<Store, "read" | "write" | "touch" | "look">;

/**
 * Opens the values of one kind.
 * @template Value plain data: what JSON gives back as it was
 * @param name the kind, the same at every build
 * @param size how large a segment grows
 * @param before what earlier builds have left of it; none of that is believed where there is nothing
 */
export function openValues<Value>(
  store: Kept,
  name: string,
  size = full,
  before = listedIn(store, name),
): Values<Value> {
  return new OpenValues<Value>(store, name, size, before);
}

function listedIn(store: Kept, name: string): readonly Listed[] {
  return parsed<readonly Listed[]>(store.read(listKey(name))) ?? [];
}

class OpenValues<Value> implements Values<Value> {
  readonly #store: Kept;
  readonly #name: string;
  readonly #full: number;
  /** What the last build has left, and what this one has written since. */
  readonly #homes: Homes;
  /** The files of segments that are whole. */
  readonly #files = new Map<string, string | undefined>();
  /** The JSON of what is in no segment yet. */
  readonly #fresh = new Map<string, string>();
  readonly #wanted = new Set<string>();
  #freshSize = 0;

  constructor(store: Kept, name: string, size: number, before: readonly Listed[]) {
    this.#store = store;
    this.#name = name;
    this.#full = size;
    this.#homes = new Homes(before);
  }

  has(key: string): boolean {
    return this.#fresh.has(key) || this.#homes.has(key);
  }

  get(key: string): Value | undefined {
    const json = this.#jsonOf(key);
    if (json === undefined) return undefined;
    this.want(key);
    const value: unknown = JSON.parse(json);
    return isWritten<Value>(value) ? value : undefined;
  }

  set(key: string, value: Value): void {
    this.want(key);
    this.#add(key, JSON.stringify(value));
  }

  want(key: string): void {
    this.#wanted.add(key);
  }

  close(isDone = true): void {
    const alive = this.#homes.listed((key) => !isDone || this.#wanted.has(key));
    const poor = new Set(alive.filter(({ spans }) => sizeOf(spans) < this.#full / 2));
    // The values of many poor ones go into fresh ones.
    const staying = poor.size > mostPoor ? alive.filter((segment) => !poor.has(segment)) : alive;
    const before = this.#homes.segments;
    if (poor.size > mostPoor)
      for (const { spans } of poor) for (const [key] of spans) this.#add(key, this.#jsonOf(key));
    if (this.#fresh.size > 0) this.#flush();
    const kept = staying.filter(({ id, spans }) => spans.length > 0 && this.#store.touch(id));
    this.#store.write(listKey(this.#name), bytesOf([...kept, ...this.#homes.listed(() => true, before)]));
  }

  #jsonOf(key: string): string | undefined {
    const home = this.#homes.of(key);
    const file = home && this.#fileOf(home.id);
    return this.#fresh.get(key) ?? (file && readValue(file, key, home.span));
  }

  #fileOf(id: string): string | undefined {
    if (!this.#files.has(id)) this.#files.set(id, this.#store.look(id)?.get(""));
    return this.#files.get(id);
  }

  /** What was listed and is lost is made again when it is asked for. */
  #add(key: string, json: string | undefined): void {
    if (json === undefined) return;
    this.#fresh.set(key, json);
    this.#freshSize += key.length + json.length;
    if (this.#freshSize >= this.#full) this.#flush();
  }

  #flush(): void {
    const { content, spans } = segmentOf(this.#fresh);
    const id = keyOf(["segment", this.#name, ...spans.keys()], room);
    this.#store.write(id, content);
    this.#homes.add({ id, spans: [...spans].map(([key, span]) => [key, ...span]) });
    this.#fresh.clear();
    this.#freshSize = 0;
  }
}

function listKey(name: string): string {
  return keyOf(["segments", name], room);
}

function sizeOf(spans: Listed["spans"]): number {
  return spans.reduce((sum, [, , length]) => sum + length, 0);
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
