/** What every command that has to do with a site does first: a site that a build had moved away when it was cut off comes back. */
import { lookAt } from "../store/mark.ts";
import { lockedIfFree } from "./lock.ts";
import { beside } from "./names.ts";
import { lockOf } from "./owner.ts";
import { placeOf } from "./place.ts";
import { recover } from "./staging.ts";

/**
 * Heals what a build has left that was cut off. While a build is under way nothing is done: it heals what it finds itself.
 * @param out where the site is published, an absolute path
 * @throws {UserError} when something of others stands in the way
 */
export async function heal(out: string): Promise<void> {
  const left = [placeOf(out).next, beside(out, "prev"), beside(out, "link")];
  if (left.some((path) => lookAt(path) !== undefined)) await lockedIfFree(lockOf(out), () => recover(out));
}
