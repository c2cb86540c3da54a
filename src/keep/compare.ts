/** What differs between the files of a site as they were published and those of a copy of it. */
import { manifestName, type Sums } from "../publish/manifest.ts";
import type { Found } from "./found.ts";

/** A file that is not as it was published. */
export interface Differing {
  readonly path: string;
  /**
   * `other`: it is as the copy's own manifest has it. `instead`: the host gave its page for what is not there, and said that all is well.
   */
  readonly what: "changed" | "other" | "missing" | "instead" | "added" | "unread";
  /** Why it could not be read, or where the host led to for it. */
  readonly told?: string;
}

/**
 * Compares files that were found with those that are expected.
 * @param own the copy's own manifest, where it has another than the one that it is held against
 * @param there the paths of all files of the copy, as far as they can be known
 */
export function compare(
  expected: Sums,
  found: ReadonlyMap<string, Found>,
  own: Sums | undefined,
  there: readonly string[],
): Differing[] {
  const differing = Object.keys(expected).flatMap((path) => {
    const one = found.get(path) ?? { missing: true };
    return "sum" in one && one.sum === expected[path] ? [] : [{ path, ...differenceOf(one, own?.[path]) }];
  });
  const added = there.filter((path) => expected[path] === undefined && path !== manifestName);
  return [...differing, ...added.map((path) => ({ path, what: "added" }) as const)];
}

function differenceOf(one: Found, own: string | undefined): Omit<Differing, "path"> {
  if ("missing" in one) return { what: "missing" };
  if ("unread" in one) return { what: "unread", told: one.unread };
  if (one.sum === own) return { what: "other" };
  if (one.instead) return { what: "instead" };
  return { what: "changed", ...(one.led !== undefined && { told: one.led }) };
}
