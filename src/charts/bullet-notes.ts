/** What a reader of a bullet chart has to be told about its signs. */
import { openSide, type Sides } from "./bullet-input.ts";
import type { Band, Mark } from "./bullet-marks.ts";
import { holds, type Ruler } from "./bullet-scale.ts";
import type { Flag } from "./flags.ts";

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

interface Shown {
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  readonly flags: readonly Flag[];
}

/** Only what occurs in the chart, and is not said by a flag. */
export function notesOf(sides: Sides, ruler: Ruler, { bands, marks, flags }: Shown): BulletNote[] {
  const { result, targets, kind } = sides;
  const occurs: Record<BulletNote, boolean> = {
    zoomed: ruler.broken,
    ranked: kind === "rank",
    hollow: targets.filter(({ derived }) => derived).length > flags.filter(({ of }) => of === "derived").length,
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
