/** What a store lets go of: what was not wanted for longest, where that which this build does not want is too much. */
import { compareCodes } from "../text/collate.ts";
import type { Entries, Entry } from "./entries.ts";

/**
 * The entries that stay beside those that this build wants.
 * @param others all that it does not want
 * @param wanted those of this build, which all stay
 * @param spare so many bytes the others may have together
 */
export function remaining(others: Entries, wanted: Entries, spare: number): (readonly [key: string, entry: Entry])[] {
  const sorted = [...others].sort(([a, one], [b, other]) => other.used - one.used || compareCodes(a, b));
  const counted = new Set(sumsIn(wanted));
  let room = spare;
  return sorted.filter(([, { files }]) => {
    for (const [, sum, size] of files) {
      if (!counted.has(sum)) room -= size;
      counted.add(sum);
    }
    return room >= 0;
  });
}

/** The sums of all contents of entries. */
export function sumsIn(entries: Entries): ReadonlySet<string> {
  const sums = new Set<string>();
  for (const { files } of entries.values()) for (const [, sum] of files) sums.add(sum);
  return sums;
}
