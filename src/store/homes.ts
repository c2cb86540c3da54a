/**
 * Where values stand: in which segment, and where in it. Of a large archive there are hundreds of thousands, so that of each there is
 * one entry of a map, and three numbers beside it.
 */
import type { Span } from "./segment.ts";

/** A segment that is written: its place in the store, and where in it the values stand that are of use. */
export interface Listed {
  readonly id: string;
  readonly spans: readonly (readonly [key: string, ...span: Span])[];
}

/** Where a value stands. */
export interface Home {
  /** Of the segment. */
  readonly id: string;
  readonly span: Span;
}

/** Which segment, where it begins there, and how long it is. */
const width = 3;

export class Homes {
  readonly #ids: string[] = [];
  /** By its key, where the numbers of a value stand. */
  readonly #places = new Map<string, number>();
  #numbers = new Uint32Array(0);

  /** @param segments where a key stands twice, the last one counts */
  constructor(segments: readonly Listed[]) {
    for (const segment of segments) this.add(segment);
  }

  /** How many segments there are. */
  get segments(): number {
    return this.#ids.length;
  }

  add({ id, spans }: Listed): void {
    const number = this.#ids.push(id) - 1;
    for (const [key, start, length] of spans) {
      const place = this.#places.get(key) ?? this.#places.size;
      this.#places.set(key, place);
      this.#roomFor(place).set([number, start, length], place * width);
    }
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  of(key: string): Home | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const [number, ...span] = this.#at(place);
    return { id: this.#ids[number] ?? "", span };
  }

  /**
   * The segments, with what of each still stands nowhere else.
   * @param isWanted tells of a key whether it is listed
   * @param from the number of the first that is meant
   */
  listed(isWanted: (key: string) => boolean, from = 0): Listed[] {
    const spans = this.#ids.slice(from).map((id) => ({ id, spans: [] as Listed["spans"][number][] }));
    for (const [key, place] of this.#places) {
      const [number, ...span] = this.#at(place);
      if (isWanted(key)) spans[number - from]?.spans.push([key, ...span]);
    }
    return spans;
  }

  #at(place: number): readonly [segment: number, ...span: Span] {
    const [segment = 0, start = 0, length = 0] = this.#numbers.subarray(place * width, (place + 1) * width);
    return [segment, start, length];
  }

  #roomFor(place: number): Uint32Array {
    const least = (place + 1) * width;
    if (least > this.#numbers.length) {
      const larger = new Uint32Array(Math.max(least, Math.ceil(this.#numbers.length * 1.5)));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    return this.#numbers;
  }
}
