/** Which contents of a store are as they were written: known by how their files stand, or, where that is not what it was, by their sums. */
import { markOf, readBlob } from "./blobs.ts";
import { isSame, isSameWriting, isSettled, type Mark, markAt } from "./mark.ts";

export class Whole {
  readonly #store: string;
  readonly #before: ReadonlyMap<string, Mark>;
  /** Contents that are known to be whole, and how they stood when that was found out. */
  readonly #known = new Map<string, Mark>();
  /** Those of them that stand as the last build has left them: nothing was linked to them since. */
  readonly #untouched = new Set<string>();

  /**
   * @param store the folder of the store
   * @param before how contents stood at the end of the last build
   */
  constructor(store: string, before: ReadonlyMap<string, Mark>) {
    this.#store = store;
    this.#before = before;
  }

  /** Whether a content is kept as it was written. */
  has(sum: string): boolean {
    if (this.#known.has(sum)) return true;
    const mark = markOf(this.#store, sum);
    if (mark === undefined) return false;
    const before = this.#before.get(sum);
    const same = before !== undefined && isSame(before, mark);
    if (!same && readBlob(this.#store, sum) === undefined) return false;
    this.#known.set(sum, mark);
    return true;
  }

  /** Whether what stands in a place is the very file that a content is kept in, as it was written: one look tells both. */
  standsAt(sum: string, place: string): boolean {
    const mark = markAt(place);
    if (mark === undefined) return false;
    const known = this.#known.get(sum);
    if (known !== undefined) return known[0] === mark[0];
    const before = this.#before.get(sum);
    if (before === undefined || !isSame(before, mark)) return false;
    this.#known.set(sum, mark);
    this.#untouched.add(sum);
    return true;
  }

  /** Notes that a content has got another name. */
  linked(sum: string): void {
    this.#untouched.delete(sum);
  }

  /**
   * Writes a content that is not there whole.
   * @throws {Error} when it cannot be written
   */
  write(sum: string, write: () => void): void {
    if (this.has(sum)) return;
    write();
    const mark = markOf(this.#store, sum);
    if (mark !== undefined) this.#known.set(sum, mark);
  }

  /** Whether a content is there that another process of this build has just written, or linked to. */
  adopt(sum: string): boolean {
    const mark = this.#known.get(sum) ?? markOf(this.#store, sum);
    if (mark !== undefined) this.#known.set(sum, mark);
    this.linked(sum);
    return mark !== undefined;
  }

  /** Notes how a content stands that was just written by another thread. */
  note(sum: string, mark: Mark): void {
    this.#known.set(sum, mark);
  }

  /** How the contents of this build stand now; not of those that were written to meanwhile, or only just now. */
  marks(): readonly (readonly [sum: string, mark: Mark])[] {
    const now = Date.now();
    return [...this.#known].flatMap(([sum, known]) => {
      if (this.#untouched.has(sum)) return [[sum, known] as const];
      const mark = markOf(this.#store, sum);
      const sure = mark !== undefined && isSameWriting(known, mark) && isSettled(mark, now);
      return sure ? [[sum, mark] as const] : [];
    });
  }
}
