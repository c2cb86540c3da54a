/** Labels that stand above a bar like flags on their poles, beside one another or one above the other, and never across a pole. */
import { letters, sheetWidth } from "./sheet.ts";
import { widthOf } from "./text-width.ts";

export type FlagOf = "result" | "target" | "derived" | "baseline";

export interface Flag {
  /** Where its pole stands. */
  readonly x: number;
  readonly name: string;
  readonly value: string;
  readonly of: FlagOf;
}

/** A flag with the lines that its value takes. */
interface Lettered extends Flag {
  readonly lines: readonly string[];
}

export interface PlacedFlag extends Lettered {
  readonly side: "left" | "right";
  /** Counted from the bar upward. */
  readonly lane: number;
}

/** From one line of a value to the next. */
export const lineHeight = 17;

/** How high the lanes of a chart are: for a name, and under it the value that takes the most lines. */
export function laneHeightOf(flags: readonly PlacedFlag[]): number {
  return 17 + lineHeight * Math.max(1, ...flags.map(({ lines }) => lines.length));
}

/** Between a pole and its text. */
export const poleGap = 5;

interface Cloth {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each flag its side and its lane, with as few lanes as can be. Where not all can stand, long values take two lines.
 * @param flags the most important first: the last ones are left out where even so not all can stand
 */
export function placeFlags(flags: readonly Flag[]): PlacedFlag[] {
  for (let count = flags.length; count > 0; count--) {
    const some = flags.slice(0, count);
    const placed = best(some.map((flag) => ({ ...flag, lines: [flag.value] }))) ?? best(some.map(folded));
    if (placed !== undefined) return placed;
  }
  return [];
}

/** A value in the two lines that are the narrowest: "12.345 triệu" and "đồng/người". */
function folded(flag: Flag): Lettered {
  const words = flag.value.split(/[ \u00a0]/);
  const ways = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)].map((part) => part.join(" ")));
  const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => widthOf(line, letters.large)));
  const lines = ways.toSorted((a, b) => widest(a) - widest(b))[0] ?? [flag.value];
  return { ...flag, lines };
}

/** What a flag takes whose value stands in these lines. */
export function flagWidth(name: string, lines: readonly string[]): number {
  return poleGap + Math.max(widthOf(name, letters.small), ...lines.map((line) => widthOf(line, letters.large)));
}

/** Tries every choice of sides; there are few flags. */
function best(flags: readonly Lettered[]): PlacedFlag[] | undefined {
  let least = Infinity;
  let chosen: PlacedFlag[] | undefined;
  for (let choice = 0; choice < 2 ** flags.length; choice++) {
    const cloths = flags.map((flag, index) => clothOf(flag, (choice >> index) % 2 === 1));
    const lanes = lanesOf(cloths);
    const cost = lanes === undefined ? Infinity : Math.max(...lanes) * 10 + facing(cloths);
    if (cost >= least) continue;
    least = cost;
    chosen = flags.map((flag, index) => ({
      ...flag,
      side: (choice >> index) % 2 === 1 ? "left" : "right",
      lane: lanes?.[index] ?? 0,
    }));
  }
  return chosen;
}

function clothOf({ x, name, lines }: Lettered, left: boolean): Cloth {
  const width = flagWidth(name, lines);
  return left ? { x, from: x - width, to: x } : { x, from: x, to: x + width };
}

/** How many pairs look towards each other: flags that look away are easier to tell apart. */
function facing(cloths: readonly Cloth[]): number {
  const pairs = cloths.flatMap((a) => cloths.map((b) => [a, b] as const));
  return pairs.filter(([a, b]) => a.x < b.x && a.to > a.x && b.from < b.x).length;
}

/** The lane of each flag, or nothing where two would cross each other's pole or one would leave the sheet. */
function lanesOf(cloths: readonly Cloth[]): number[] | undefined {
  if (cloths.some(({ from, to }) => from < 0 || to > sheetWidth)) return undefined;
  const lanes = cloths.map(() => 0);
  for (let round = 0; round <= cloths.length; round++) {
    const raised = cloths.map((cloth, index) => raise(cloth, index, cloths, lanes));
    if (!raised.includes(true)) return lanes;
  }
  return undefined;
}

/** Lifts a flag above those whose poles it hides, and out of the lane of those that it covers. */
function raise(cloth: Cloth, index: number, cloths: readonly Cloth[], lanes: number[]): boolean {
  const before = lanes[index] ?? 0;
  let lane = before;
  for (const [other, { x, from, to }] of cloths.entries()) {
    const level = lanes[other] ?? 0;
    if (other === index || cloth.from >= to || from >= cloth.to) continue;
    const hidesPole = cloth.from < x && x < cloth.to;
    if (hidesPole ? lane <= level : lane === level && index > other) lane = level + 1;
  }
  lanes[index] = lane;
  return lane !== before;
}
