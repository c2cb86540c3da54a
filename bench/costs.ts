/** Costs put together: steps that follow one another, runs of the same. */
import type { Cost } from "./measure.ts";

/** One command after another: their seconds add up, their memory does not. */
export function together(steps: readonly Cost[]): Cost {
  return merged(
    steps,
    (seconds) => seconds.reduce((a, b) => a + b, 0),
    (bytes) => Math.max(...bytes),
  );
}

/** The median of each figure. */
export function medianCost(costs: readonly Cost[]): Cost {
  return merged(costs, median, median);
}

type Merge = (figures: readonly number[]) => number;

function merged(costs: readonly Cost[], seconds: Merge, bytes: Merge): Cost {
  return {
    wallSeconds: seconds(costs.map(({ wallSeconds }) => wallSeconds)),
    cpuSeconds: whereMeasured(
      costs.map(({ cpuSeconds }) => cpuSeconds),
      seconds,
    ),
    peakBytes: whereMeasured(
      costs.map(({ peakBytes }) => peakBytes),
      bytes,
    ),
  };
}

function whereMeasured(figures: readonly (number | null)[], merge: Merge): number | null {
  const measured = figures.filter((figure) => figure !== null);
  return measured.length < figures.length || measured.length === 0 ? null : merge(measured);
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
