/** Which contents of a store are as they were written: known by how their files stand, or, where that is not what it was, by their sums. */
import { isSameWriting, type Mark, markOf, readBlob } from "./blobs.ts";

/** Two writings within so many milliseconds may leave a file with the same times. */
const tick = 20;

export class Whole {
  readonly #store: string;
  readonly #before: ReadonlyMap<string, Mark>;
  /** Contents that are known to be whole, and how they stood when that was found out. */
  readonly #known = new Map<string, Mark>();

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
    const same = before !== undefined && isSameWriting(before, mark) && before[3] === mark[3];
    if (!same && readBlob(this.#store, sum) === undefined) return false;
    this.#known.set(sum, mark);
    return true;
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

  /** The inode of a content that is known to be whole. */
  inodeOf(sum: string): number | undefined {
    return this.#known.get(sum)?.[0];
  }

  /** How the contents of this build stand now; not of those that were written to meanwhile, or only just now. */
  marks(): readonly (readonly [sum: string, mark: Mark])[] {
    const now = Date.now();
    return [...this.#known].flatMap(([sum, known]) => {
      const mark = markOf(this.#store, sum);
      const sure = mark !== undefined && isSameWriting(known, mark) && mark[3] < now - tick && hasFineTimes(mark);
      return sure ? [[sum, mark] as const] : [];
    });
  }
}

/** Some file systems know whole seconds alone: by these no writing is noticed. */
function hasFineTimes([, , modified, changed]: Mark): boolean {
  return !(Number.isInteger(modified / 1000) && Number.isInteger(changed / 1000));
}
