/** How much two wordings are alike: the share of their pairs of letters that they have in common. */
import { foldMarks } from "../../text/slug.ts";
import { fold } from "./words.ts";

/** @returns from 0 to 1 */
export function likeness(a: string, b: string): number {
  const [wanted, pairs] = [pairsOf(a), pairsOf(b)];
  return pairs.filter((pair) => wanted.includes(pair)).length / Math.max(pairs.length, wanted.length, 1);
}

/** "Kì" is "Kỳ": i and y are one letter to those who write them. */
function pairsOf(text: string): string[] {
  const folded = ` ${foldMarks(fold(text)).replace(/y/g, "i")} `;
  return Array.from({ length: folded.length - 1 }, (_, index) => folded.slice(index, index + 2));
}
