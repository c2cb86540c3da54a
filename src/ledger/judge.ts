/** Verdicts: was the target met, and on what does the answer rest? Source of the rules: LEDGER, verdicts, 1 to 9. */
import type Big from "big.js";
import { type DerivedTarget, deriveTarget } from "./derive.ts";
import { type Interval, intervalOf } from "./interval.ts";
import type { Comparator, Row, Target } from "./row.ts";
import { type VerdictKind, wordingStates } from "./wording.ts";

/** Computed from two published figures, stated by the source, or neither. */
export type Basis = "computed" | "stated" | "none";

/** Why the verdict is what it is; a sentence of the interface stands for each. */
export type Reason =
  | "disputed"
  | "goal-in-words"
  | "no-result"
  | "no-target"
  | "open-period"
  | "estimate"
  | "compared"
  | "within-rounding"
  | "margin"
  | "margin-alone"
  | "equal"
  | "wording"
  | "not-comparable";

export interface Judgement {
  readonly kind: VerdictKind;
  readonly basis: Basis;
  readonly reason: Reason;
  readonly derived?: DerivedTarget;
}

/**
 * Judges a row.
 * @param row a valid row
 * @param updated the archive's own date, YYYY-MM-DD: a period that ended before it is closed
 */
export function judge(row: Row, updated: string): Judgement {
  if (row.disputed !== undefined) return { kind: "disputed", basis: "none", reason: "disputed" };
  if (row.kind === "text") return { kind: "unquantified", basis: "none", reason: "goal-in-words" };
  const target = row.targets[0];
  const said = row.margin !== undefined || row.wording !== undefined;
  if (row.result === undefined && (target !== undefined || !said)) return withoutResult(row, updated);
  if (target !== undefined) return compared(row, target, updated);
  return stated(row);
}

function withoutResult(row: Row, updated: string): Judgement {
  if (row.targets.length === 0) return { kind: "no-target", basis: "none", reason: "no-target" };
  const kind = updated > row.period.end ? "overdue" : updated < row.period.start ? "not-due" : "in-progress";
  return { kind, basis: "none", reason: "no-result" };
}

/** Target and result both published: compared as intervals. */
function compared(row: Row, target: Target, updated: string): Judgement {
  const result = row.result && intervalOf(row.result);
  const wanted = target.value === undefined ? undefined : intervalOf({ ...target, value: target.value });
  if (row.as_of !== undefined && row.as_of < row.period.end)
    return { kind: "in-progress", basis: "none", reason: "open-period" };
  if (result === undefined || wanted === undefined) return byWording(row, "not-comparable");
  const found = compare(result, wanted, target.comparator ?? usual[row.better]);
  if (found === undefined) return byWording(row, "not-comparable");
  const estimate = row.result?.status === "estimate";
  if (found === "missed" && (estimate || updated <= row.period.end))
    return { kind: "in-progress", basis: "none", reason: updated <= row.period.end ? "open-period" : "estimate" };
  const plain = [row.result, target].every((figure) => figure?.to === undefined && figure?.qualifier === undefined);
  return { kind: found, basis: "computed", reason: found === "met" && plain ? "within-rounding" : "compared" };
}

const usual: Readonly<Record<Row["better"], Comparator>> = { higher: "at-least", lower: "at-most", exact: "exactly" };

/** Whether a result below its target is the better one: its comparator says so, or else the row. */
export function lowerIsBetter(row: Row): boolean {
  return boundsAbove(row.targets[0]?.comparator ?? usual[row.better]);
}

function boundsAbove(comparator: Comparator): boolean {
  return comparator === "at-most" || comparator === "below";
}

/**
 * Overlapping intervals are met, within rounding; else the better side is exceeded and the worse missed.
 * @returns nothing where an open end leaves it undecided: "hơn 1,9" may or may not reach 25
 */
function compare(result: Interval, target: Interval, comparator: Comparator): VerdictKind | undefined {
  const above = result.low !== undefined && target.high !== undefined && result.low.gte(target.high);
  const below = result.high !== undefined && target.low !== undefined && result.high.lte(target.low);
  const lower = boundsAbove(comparator);
  if (above || below) return comparator === "exactly" ? "missed" : above !== lower ? "exceeded" : "missed";
  const bounded = [result.low, result.high, target.low, target.high].every((end) => end !== undefined);
  if (bounded) return "met";
  if (comparator === "exactly") return undefined;
  const reached = lower ? reaches(target.high, result.high) : reaches(result.low, target.low);
  return reached ? "met" : undefined;
}

function reaches(end: Big | undefined, bound: Big | undefined): boolean {
  return end !== undefined && bound !== undefined && end.gte(bound);
}

/** No published target: the verdict is the source's own word, for computing it from the margin would be circular. */
function stated(row: Row): Judgement {
  const derived = deriveTarget(row);
  if (row.margin === undefined) return { ...byWording(row, "no-target"), ...(derived && { derived }) };
  const kind = row.wording !== undefined ? wordingStates[row.wording.value] : signOf(row.margin.value);
  return {
    kind,
    basis: "stated",
    reason: derived === undefined ? "margin-alone" : "margin",
    ...(derived && { derived }),
  };
}

function byWording(row: Row, otherwise: "no-target" | "not-comparable"): Judgement {
  const said = row.wording?.value;
  if (said !== undefined)
    return { kind: wordingStates[said], basis: "stated", reason: said === "bang" ? "equal" : "wording" };
  return { kind: otherwise === "no-target" ? "no-target" : "unquantified", basis: "none", reason: otherwise };
}

/** What the sign of a margin states by itself. */
export function signOf(margin: string): VerdictKind {
  if (/^-/.test(margin)) return "missed";
  return /[1-9]/.test(margin) ? "exceeded" : "met";
}
