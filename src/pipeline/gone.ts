/** Folders that somebody takes away, or gives another name, while a build needs them: what fails then is not the program's fault. */
import { lstatSync, statSync } from "node:fs";
import { FaultsError, UserError } from "../input/fault.ts";
import * as say from "./messages.ts";

/** Folders as they were when a build began to need them. */
export class Needed {
  readonly #before = new Map<string, string>();

  /** From now on a folder is needed, if it is there. */
  note(folder: string): void {
    const found = numberOf(folder);
    if (found !== undefined) this.#before.set(folder, found);
  }

  forget(folder: string): void {
    this.#before.delete(folder);
  }

  /** @throws {UserError} where it is gone */
  mustBeThere(folder: string): void {
    if (this.isGone(folder)) throw new UserError(say.goneMeanwhile(folder));
  }

  /**
   * What a build has failed by, where one of its folders is gone.
   * @returns nothing where all are there; what is told in words already is told so
   */
  lost(error: unknown): UserError | undefined {
    if (error instanceof UserError && !(error instanceof FaultsError)) return undefined;
    const gone = [...this.#before.keys()].find((folder) => this.isGone(folder));
    return gone === undefined ? undefined : new UserError(say.goneMeanwhile(gone));
  }

  /** Whether it is gone, or another one stands in its place. */
  isGone(folder: string): boolean {
    return this.#before.has(folder) && numberOf(folder) !== this.#before.get(folder);
  }
}

/** By it a folder is told from another of the same name, and from a link to it that has taken its place. */
function numberOf(folder: string): string | undefined {
  try {
    return `${lstatSync(folder).ino} ${statSync(folder).ino}`;
  } catch {
    return undefined;
  }
}
