/** The rows of the comparison, from its runs: medians of each side, and how they stand to each other pair by pair. */
import { median, medianCost } from "./costs.ts";
import type { Cost } from "./measure.ts";
import type { Run, Runs, Scenario } from "./race.ts";
import type { RowId } from "./targets.ts";

export interface Row {
  readonly id: RowId;
  readonly name: string;
  /** Of each contestant; nothing where it cannot be told. */
  readonly medians: readonly (Cost | null)[];
  /** The first contestant's figure by the second's, run by run; none where there is only one. */
  readonly ratios: {
    readonly wall: readonly number[];
    readonly cpu: readonly number[];
    readonly peak: readonly number[];
  };
}

const names: Readonly<Record<RowId, string>> = {
  pages: "pages only, from nothing",
  clean: "pages and index, from nothing",
  recent: "the same after one word of a recent article",
  any: "the same after one word of any article",
  unchanged: "nothing changed",
  memory: "peak memory, from nothing",
};

/** The rows that were measured, in the order of the table. */
export function rowsOf(runs: Runs): readonly Row[] {
  const clean = runs.clean ?? [];
  const whole = (id: Scenario): Row => rowOf(id, runs[id] ?? [], (run) => run.whole);
  const edited = (["recent", "any", "unchanged"] as const).filter((id) => runs[id] !== undefined).map(whole);
  if (clean.length === 0) return edited;
  return [
    rowOf("pages", clean, ({ pages }) => pages),
    whole("clean"),
    ...edited,
    rowOf("memory", clean, (run) => run.whole),
  ];
}

function rowOf(id: RowId, runs: readonly (readonly Run[])[], costOf: (run: Run) => Cost | null): Row {
  const costs = runs.map((own) => own.map(costOf));
  const pairs = (figureOf: (cost: Cost) => number | null): readonly number[] =>
    (costs[0] ?? []).flatMap((first, turn) => {
      const [a, b] = [first, costs[1]?.[turn]].map((cost) => (cost ? figureOf(cost) : null));
      return a === null || b === null || a === undefined || b === undefined ? [] : [a / b];
    });
  return {
    id,
    name: names[id],
    medians: costs.map(medianOf),
    ratios: {
      wall: pairs(({ wallSeconds }) => wallSeconds),
      cpu: pairs(({ cpuSeconds }) => cpuSeconds),
      peak: pairs(({ peakBytes }) => peakBytes),
    },
  };
}

/** Nothing where one of them is missing. */
function medianOf(costs: readonly (Cost | null)[]): Cost | null {
  const told = costs.filter((cost) => cost !== null);
  return told.length < costs.length || told.length === 0 ? null : medianCost(told);
}

/** What a row is held against its target by: gigabytes of the first contestant, or the median of the pairs. */
export function measuredOf({ id, medians, ratios }: Row): number | null {
  if (id !== "memory") return ratios.wall.length === 0 ? null : median(ratios.wall);
  const bytes = medians[0]?.peakBytes ?? null;
  return bytes === null ? null : bytes / 1e9;
}
