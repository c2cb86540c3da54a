/** The key of what is kept: it stands for all that a content was made from. */
import { createHash } from "node:crypto";
import { sumOfCode } from "../tool.ts";

/**
 * The hash of an input, together with the code that makes something of it: 32 hexadecimal digits.
 * @param rooms where that code stands; everywhere, where nothing is said
 */
export function keyOf(parts: Iterable<string>, rooms?: readonly string[]): string {
  const hash = createHash("sha256").update(sumOfCode(rooms));
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  // Cut before it is written: a part of a longer text would keep all of that in memory.
  return hash.digest().toString("hex", 0, 16);
}
