/** Chooses compounds among frequent runs: those whose syllables stand together far more often than chance would have it. */
import type { Level } from "./runs.ts";

export interface Compound {
  /** Two to four syllables. */
  readonly syllables: readonly string[];
  readonly documents: number;
  /** Whether it holds together so well that it may be offered by itself; others only tell what is likely. */
  readonly firm: boolean;
}

/**
 * The least normalised pointwise mutual information of two, three and four syllables, from −1 to 1: "của các" has .1 and less,
 * "chỉ tiêu" .4. Longer runs have more of it by being rare.
 */
const leastBonds = [1, 0.12, 0.42, 0.5];
/** Firm compounds have this, of whatever length. */
const firmBond = 0.2;
/** Three or four syllables that mostly stand within one longer run are a piece of it: "ủy ban nhân" of "ủy ban nhân dân". */
const piece = 0.8;

/**
 * The compounds among runs.
 * @param levels as `countRuns` gives them
 * @param syllables by their number
 */
export function compoundsOf(levels: readonly Level[], syllables: readonly string[]): Compound[] {
  const total = sum(levels[0]?.occurrences ?? []);
  const words = wordsOf(levels, syllables);
  const bonds = levels.map((level, place) =>
    level.last.map((_, run) => (place > 0 ? bondOf(levels, place, run, total) : -1)),
  );
  return levels.flatMap((level, place) => {
    const pieces = place > 1 ? piecesOf(level, levels[place + 1]) : new Set();
    return level.documents.flatMap((documents, run) => {
      const bond = bonds[place]?.[run] ?? -1;
      if (bond < (leastBonds[place] ?? 1) || pieces.has(run)) return [];
      return [{ syllables: words[place]?.[run] ?? [], documents, firm: bond >= firmBond }];
    });
  });
}

/** The syllables of every run of every level. */
function wordsOf(levels: readonly Level[], syllables: readonly string[]): (readonly string[])[][] {
  const all: (readonly string[])[][] = [];
  for (const level of levels) {
    const shorter = all.at(-1) ?? [];
    all.push(level.last.map((last, run) => [...(shorter[level.before[run] ?? -1] ?? []), syllables[last] ?? ""]));
  }
  return all;
}

/**
 * How firmly a run holds together: the weakest of its bonds, wherever it is cut in two.
 * Source: G. Bouma, Normalized (Pointwise) Mutual Information in Collocation Extraction, 2009.
 */
function bondOf(levels: readonly Level[], place: number, run: number, total: number): number {
  const together = (levels[place]?.occurrences[run] ?? 0) / total;
  const chances = Array.from({ length: place }, (_, cut) => {
    const head = stepsTo(levels, "before", place, run, cut);
    const tail = stepsTo(levels, "after", place, run, place - 1 - cut);
    return (
      ((levels[cut]?.occurrences[head] ?? 0) / total) * ((levels[place - 1 - cut]?.occurrences[tail] ?? 0) / total)
    );
  });
  return Math.log(together / Math.max(...chances)) / -Math.log(together);
}

/** The run of a lower level with which a run begins, or with which it ends. */
function stepsTo(levels: readonly Level[], way: "before" | "after", place: number, run: number, lower: number): number {
  return place === lower ? run : stepsTo(levels, way, place - 1, levels[place]?.[way][run] ?? -1, lower);
}

/** The runs of a level that mostly stand within one run of the next. */
function piecesOf(level: Level, longer: Level | undefined): Set<number> {
  const pieces = new Set<number>();
  longer?.documents.forEach((documents, run) => {
    for (const part of [longer.before[run] ?? -1, longer.after[run] ?? -1]) {
      if (documents >= piece * (level.documents[part] ?? 0)) pieces.add(part);
    }
  });
  return pieces;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
