/** The flags of a bullet chart: which there are, and where their poles and letters stand. */
import { type ChartTarget, type Sides, saidOfResult, saidOfTarget } from "./bullet-input.ts";
import { type Lane, overhang } from "./bullet-marks.ts";
import { holds, type Ruler } from "./bullet-scale.ts";
import { type Flag, laneHeightOf, lineHeight, type PlacedFlag, poleGap } from "./flags.ts";
import { at, letters } from "./sheet.ts";

/** A line that stands upright. */
export interface Stroke {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
}

export interface Pole extends Flag, Stroke {
  readonly textX: number;
  readonly nameY: number;
  /** The lines of its value, each with its base line. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly anchor: "start" | "end";
}

/** More targets than these are drawn, but not named. */
const namedTargets = 3;

/** The flags that there should be, the most important first. */
export function wishesOf(sides: Sides, ruler: Ruler): Flag[] {
  const { result, targets, baseline, words, format } = sides;
  const x = at(ruler.place(result.value));
  const wishes: Flag[] = [
    { ...saidOfResult(sides), of: "result", x },
    ...targets.slice(0, namedTargets).map((target) => targetFlag(target, sides, ruler)),
  ];
  if (baseline === undefined || !holds(ruler, baseline)) return wishes;
  const value = baseline.text ?? format(baseline.value);
  return [...wishes, { name: words.baseline, value, of: "baseline", x: at(ruler.place(baseline.value)) }];
}

function targetFlag(target: ChartTarget, sides: Sides, { place }: Ruler): Flag {
  const { value, to = value, derived } = target;
  const x = at((place(value) + place(to)) / 2);
  return { ...saidOfTarget(target, sides), of: derived ? "derived" : "target", x };
}

/** Flags where they stand: their poles run down to what they name, their letters beside the poles. */
export function polesOf(flags: readonly PlacedFlag[], lane: Lane): Pole[] {
  const height = laneHeightOf(flags);
  const levels = levelsOf(flags);
  return flags.map((flag) => poleOf(flag, (levels - 1 - flag.lane) * height, lane));
}

/** How much the lanes of flags take above a bar. */
export function heightOfFlags(flags: readonly PlacedFlag[]): number {
  return levelsOf(flags) * laneHeightOf(flags);
}

function levelsOf(flags: readonly PlacedFlag[]): number {
  return Math.max(0, ...flags.map(({ lane }) => lane + 1));
}

function poleOf({ lane: _, side, lines, ...flag }: PlacedFlag, top: number, lane: Lane): Pole {
  const ofTarget = flag.of === "target" || flag.of === "derived";
  const foot = ofTarget ? lane.top - overhang : lane.top;
  const nameY = top + letters.small;
  return {
    ...flag,
    ...strokeAt(flag.x, top + 3, foot),
    textX: at(flag.x + (side === "left" ? -poleGap : poleGap)),
    nameY: at(nameY),
    lines: lines.map((text, line) => ({ text, y: at(nameY + letters.large + 1 + line * lineHeight) })),
    anchor: side === "left" ? "end" : "start",
  };
}

export function strokeAt(x: number, top: number, foot: number): Stroke {
  return { x: at(x), top: at(top), foot: at(foot) };
}
