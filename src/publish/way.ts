/** How a site that is whole comes to its readers: what every way of it can do. */
import { closeSync, fsyncSync, openSync } from "node:fs";

export interface Way {
  /**
   * Heals what an earlier build has left that was cut off; what is no site of this tool stays.
   * @throws {UserError} when something of others stands in the way
   */
  readonly recover: () => Promise<void>;
  /**
   * Whether what stands there may give way.
   * @throws {UserError} when it must stay as it is
   */
  readonly mayPublish: () => Promise<void>;
  /**
   * Tries whether the system would let the next site take its place, before it is built. Nothing is changed by that.
   * @throws {Error} as the system does when it would not
   */
  readonly tryOut: () => Promise<void>;
  /**
   * Makes the next site the published one.
   * @throws {Error} when the system refuses it: the site that was published before stands as it was, but for one published in place
   */
  readonly publish: () => Promise<void>;
}

/** Has the names in a folder written down, as far as the system can: what was renamed stays so when the power goes. */
export function flushFolder(folder: string): void {
  try {
    const opened = openSync(folder, "r");
    fsyncSync(opened);
    closeSync(opened);
  } catch {
    // Windows has nothing like it, and some file systems neither.
  }
}
