/** What a reader of a bullet chart has to be told about its signs. */
import { openSide, type Sides } from "./bullet-input.ts";
import type { Band, Mark } from "./bullet-marks.ts";
import { holds, type Ruler } from "./bullet-scale.ts";

/** In the order in which they are said; each is a key of the words of charts. */
export const bulletNotes = [
  "zoomed",
  "ranked",
  "hollow",
  "rounding",
  "deadline",
  "range",
  "allowed",
  "open",
  "estimated",
  "cut",
] as const;
export type BulletNote = (typeof bulletNotes)[number];

/** Only what occurs in the chart. */
export function notesOf(sides: Sides, ruler: Ruler, bands: readonly Band[], marks: readonly Mark[]): BulletNote[] {
  const { result, targets, kind } = sides;
  const occurs: Record<BulletNote, boolean> = {
    zoomed: ruler.broken,
    ranked: kind === "rank",
    hollow: targets.some(({ derived }) => derived),
    rounding: bands.length > 0 && kind !== "milestone",
    deadline: bands.length > 0 && kind === "milestone",
    range: marks.some(({ range }) => range),
    allowed: marks.some(({ pennant }) => pennant !== undefined),
    open: openSide(result) !== undefined,
    estimated: result.estimate ?? false,
    cut: [result, ...targets].some((figure) => !holds(ruler, figure)),
  };
  return bulletNotes.filter((note) => occurs[note]);
}
