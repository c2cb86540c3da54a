/** What a store lets go of: what was not wanted for longest, where that which this build does not want is too much. */
import { compareCodes } from "../text/collate.ts";
import type { Entries, Entry } from "./entries.ts";

/**
 * The entries that stay.
 * @param all those of before and of now
 * @param wanted those of this build, which all stay
 * @param spare so many bytes the others may have together
 */
export function remaining(all: Entries, wanted: Entries, spare: number): Map<string, Entry> {
  const others = [...all].filter(([key]) => !wanted.has(key));
  others.sort(([a, one], [b, other]) => other.used - one.used || compareCodes(a, b));
  const counted = new Set(sumsIn(wanted));
  let room = spare;
  const staying = others.filter(([, { files }]) => {
    for (const [, sum, size] of files) {
      if (!counted.has(sum)) room -= size;
      counted.add(sum);
    }
    return room >= 0;
  });
  return new Map([...wanted, ...staying]);
}

/** The sums of all contents of entries. */
export function sumsIn(entries: Entries): ReadonlySet<string> {
  const sums = new Set<string>();
  for (const { files } of entries.values()) for (const [, sum] of files) sums.add(sum);
  return sums;
}
