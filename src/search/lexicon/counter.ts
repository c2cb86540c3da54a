/**
 * Counts runs of one length. A large archive has millions of them, most of which stand there once: what is known of each lies
 * side by side in one list of integers, so that the processor reads it in one go and there is no object for any.
 */

/** No run, and no syllable: it stands where the words of a text end. */
export const none = -1;

/** The frequent runs of one length; each list holds one value a run. */
export interface Level {
  /** How often a run occurs, and in how many documents. */
  readonly occurrences: Int32Array;
  readonly documents: Int32Array;
  /** Its runs without the last syllable and without the first: their places in the level before. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Its last syllable. */
  readonly last: Int32Array;
}

/** What is known of a run, by its place in the record; `seen` is the document in which a run was last counted. */
const fields = { occurrences: 0, documents: 1, before: 2, after: 3, last: 4, seen: 5 } as const;
const { occurrences, documents, before, after, last, seen } = fields;
const recordLength = 6;

export class Counter {
  #records: Int32Array = new Int32Array(1024 * recordLength);
  #count = 0;
  /** Runs by what they are made of, each one more than its number; 0 where the place is free. */
  #table: Int32Array = new Int32Array(4096);

  /**
   * Counts a run. What it begins with and its last syllable tell it from all others.
   * @param document its number; those of one document come together
   * @returns the run's number
   */
  count(madeBefore: number, madeAfter: number, madeLast: number, document: number): number {
    const run = this.#runOf(madeBefore, madeAfter, madeLast);
    const records = this.#records;
    const at = run * recordLength;
    records[at + occurrences] = (records[at + occurrences] ?? 0) + 1;
    if (records[at + seen] !== document) {
      records[at + seen] = document;
      records[at + documents] = (records[at + documents] ?? 0) + 1;
    }
    return run;
  }

  /** The runs that stand in enough documents; `places` that tell where runs begin have their new numbers then. */
  frequent(places: readonly Int32Array[], least: number): Level {
    const records = this.#records;
    const kept: number[] = [];
    const numbers = new Int32Array(this.#count).fill(none);
    for (let run = 0; run < this.#count; run += 1)
      if ((records[run * recordLength + documents] ?? 0) >= least) numbers[run] = kept.push(run * recordLength) - 1;
    for (const place of places)
      for (let at = 0; at < place.length; at += 1) place[at] = numbers[place[at] ?? none] ?? none;
    return {
      occurrences: this.#listOf(occurrences, kept),
      documents: this.#listOf(documents, kept),
      before: this.#listOf(before, kept),
      after: this.#listOf(after, kept),
      last: this.#listOf(last, kept),
    };
  }

  /** One field of the records that begin at these places. */
  #listOf(field: number, starts: readonly number[]): Int32Array {
    const list = new Int32Array(starts.length);
    for (let run = 0; run < list.length; run += 1) list[run] = this.#records[(starts[run] ?? 0) + field] ?? none;
    return list;
  }

  #runOf(madeBefore: number, madeAfter: number, madeLast: number): number {
    const records = this.#records;
    const mask = this.#table.length - 1;
    for (let slot = hashOf(madeBefore, madeLast) & mask; ; slot = (slot + 1) & mask) {
      const run = (this.#table[slot] ?? 0) - 1;
      if (run === none) return this.#add(slot, madeBefore, madeAfter, madeLast);
      const at = run * recordLength;
      if (records[at + before] === madeBefore && records[at + last] === madeLast) return run;
    }
  }

  #add(slot: number, madeBefore: number, madeAfter: number, madeLast: number): number {
    const run = this.#count;
    this.#count += 1;
    this.#table[slot] = this.#count;
    if (this.#count * recordLength > this.#records.length) this.#records = grown(this.#records);
    const at = run * recordLength;
    this.#records[at + before] = madeBefore;
    this.#records[at + after] = madeAfter;
    this.#records[at + last] = madeLast;
    this.#records[at + seen] = none;
    if (this.#count * 2 > this.#table.length) this.#spread();
    return run;
  }

  /** Half of the table stays free, so that a run is found within a few steps. */
  #spread(): void {
    const table = new Int32Array(this.#table.length * 2);
    const mask = table.length - 1;
    for (let run = 0; run < this.#count; run += 1) {
      const at = run * recordLength;
      let slot = hashOf(this.#records[at + before] ?? none, this.#records[at + last] ?? none) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = run + 1;
    }
    this.#table = table;
  }
}

function grown(list: Int32Array): Int32Array {
  const twice = new Int32Array(list.length * 2);
  twice.set(list);
  return twice;
}

/** Two numbers as one that spreads over all bits: odd factors, and the upper bits into the lower ones, which choose the place. */
function hashOf(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
