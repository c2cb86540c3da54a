/** Chooses compounds among frequent runs: those whose syllables stand together far more often than chance would have it. */
import { type Level, none } from "./counter.ts";

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
  const total = levels[0]?.occurrences.reduce((sum, count) => sum + count, 0) ?? 0;
  return levels.flatMap((level, place) => {
    const found: Compound[] = [];
    if (place === 0) return found;
    const pieces = place > 1 ? piecesOf(level, levels[place + 1]) : new Set();
    for (const [run, documents] of level.documents.entries()) {
      const bond = bondOf(levels, place, run, total);
      if (bond < (leastBonds[place] ?? 1) || pieces.has(run)) continue;
      found.push({ syllables: wordsOf(levels, place, run, syllables), documents, firm: bond >= firmBond });
    }
    return found;
  });
}

/** The syllables of a run. */
function wordsOf(levels: readonly Level[], place: number, run: number, syllables: readonly string[]): string[] {
  const level = levels[place];
  if (level === undefined) return [];
  const words = wordsOf(levels, place - 1, level.before[run] ?? none, syllables);
  words.push(syllables[level.last[run] ?? none] ?? "");
  return words;
}

/**
 * How firmly a run holds together: the weakest of its bonds, wherever it is cut in two.
 * Source: G. Bouma, Normalized (Pointwise) Mutual Information in Collocation Extraction, 2009.
 */
function bondOf(levels: readonly Level[], place: number, run: number, total: number): number {
  const together = (levels[place]?.occurrences[run] ?? 0) / total;
  let greatest = 0;
  for (let cut = 0; cut < place; cut += 1) {
    const head = stepsTo(levels, "before", place, run, cut);
    const tail = stepsTo(levels, "after", place, run, place - 1 - cut);
    const chance =
      ((levels[cut]?.occurrences[head] ?? 0) / total) * ((levels[place - 1 - cut]?.occurrences[tail] ?? 0) / total);
    if (chance > greatest) greatest = chance;
  }
  return Math.log(together / greatest) / -Math.log(together);
}

/** The run of a lower level with which a run begins, or with which it ends. */
function stepsTo(levels: readonly Level[], way: "before" | "after", place: number, run: number, lower: number): number {
  return place === lower ? run : stepsTo(levels, way, place - 1, levels[place]?.[way][run] ?? none, lower);
}

/** The runs of a level that mostly stand within one run of the next. */
function piecesOf(level: Level, longer: Level | undefined): Set<number> {
  const pieces = new Set<number>();
  longer?.documents.forEach((documents, run) => {
    for (const part of [longer.before[run] ?? none, longer.after[run] ?? none]) {
      if (documents >= piece * (level.documents[part] ?? 0)) pieces.add(part);
    }
  });
  return pieces;
}
