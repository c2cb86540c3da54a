/** Verdicts: was the target met, and on what does the answer rest? Source of the rules: LEDGER, verdicts, 1 to 10. */
import { attained, signOf } from "./attained.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { compare, lowerIsBetter } from "./compare.ts";
import { type DerivedTarget, deriveTarget, isPlain } from "./derive.ts";
import { inRow, wantedOf } from "./interval.ts";
import { printedSide } from "./printed-side.ts";
import type { Figure, Row, Target } from "./row.ts";
import { type Bench, hasPassed, isClosed, isEarly, isPart } from "./timing.ts";
import { type VerdictKind, wordingStates } from "./wording.ts";

/** Computed from two published figures, stated by the source, or neither. */
export type Basis = "computed" | "stated" | "none";

/** Why a verdict is what it is; a sentence of the interface stands for each. */
export const reasons = [
  "disputed",
  "goal-in-words",
  "no-result",
  "no-target",
  "open-period",
  "part-of-period",
  "told-early",
  "estimate",
  "compared",
  "within-rounding",
  "same-figure",
  "margin",
  "margin-alone",
  "attainment",
  "attainment-alone",
  "equal",
  "wording",
  "not-comparable",
  "other-measure",
] as const;
export type Reason = (typeof reasons)[number];

export interface Verdict {
  readonly kind: VerdictKind;
  readonly basis: Basis;
  readonly reason: Reason;
  readonly derived?: DerivedTarget;
}

/** The verdict on the original target, which is the row's; and one on each target. */
export interface Judgement extends Verdict {
  readonly targets: readonly Verdict[];
  /** The result is an estimate, and so is whatever is said of it. */
  readonly estimated: boolean;
}

/**
 * Judges a row against each of its targets.
 * @param row a valid row
 */
export function judge(row: Row, bench: Bench): Judgement {
  const [first, ...others] = claimsOf(row);
  const verdict = judgeClaim(row, first, bench);
  const targets = row.targets.length === 0 ? [] : [verdict, ...others.map((claim) => judgeClaim(row, claim, bench))];
  return { ...verdict, targets, estimated: row.result?.status === "estimate" };
}

/**
 * What the figures and words alone make of a row's first target, whether its period is closed or not, and disputed or not:
 * a source that says "vượt" of an estimate below its target contradicts itself already.
 */
export function arithmeticOf(row: Row, bench: Bench): Verdict {
  const [claim] = claimsOf(row);
  const { target } = claim;
  return target?.value === undefined ? stated(row, claim, bench) : compared(row, target, claim, bench);
}

function judgeClaim(row: Row, claim: Claim, bench: Bench): Verdict {
  if (row.disputed !== undefined) return none("disputed", "disputed");
  if (row.kind === "text" || claim.target?.text !== undefined) return inWords(row, claim, bench);
  const { target, margin, attainment, wording } = claim;
  const said = margin ?? attainment ?? wording;
  if (row.result === undefined && (target?.value !== undefined || said === undefined))
    return withoutResult(row, claim, bench);
  const verdict = target?.value === undefined ? stated(row, claim, bench) : compared(row, target, claim, bench);
  return settled(verdict, row, claim, bench);
}

/** A goal in words: the source's own word is all there is. */
function inWords(row: Row, claim: Claim, bench: Bench): Verdict {
  if (claim.wording === undefined) return none("unquantified", "goal-in-words");
  return settled(byWording(claim, "not-comparable"), row, claim, bench);
}

function withoutResult(row: Row, claim: Claim, bench: Bench): Verdict {
  if (claim.target === undefined) return none("no-target", "no-target");
  const over = isClosed(row, bench) || hasPassed(row, claim.target, bench);
  const kind = over ? "overdue" : bench.updated < row.period.start ? "not-due" : "in-progress";
  return none(kind, "no-result");
}

/**
 * "Missed" needs a closed period and more than an estimate; before that it is under way. Source: rule 5.
 * What counts up to a ceiling may still pass it: there it is "met" that needs a closed period.
 */
function settled(verdict: Verdict, row: Row, claim: Claim, bench: Bench): Verdict {
  const kept = verdict.kind === "met" || verdict.kind === "exceeded";
  const counts = row.kind === "number" && (row.measure === "flow" || row.measure === "cumulative");
  const mayPass = kept && counts && verdict.basis === "computed" && lowerIsBetter(row, claim.target);
  if (mayPass && !isClosed(row, bench)) return none("in-progress", "open-period");
  if (verdict.kind !== "missed") return verdict;
  if (isPart(row)) return { ...verdict, ...ofPart(row, bench) };
  const under = (reason: Reason): Verdict => ({ ...verdict, kind: "in-progress", basis: "none", reason });
  if (!isClosed(row, bench)) return under("open-period");
  if (row.result?.status === "estimate") return under("estimate");
  return isEarly(row, bench) ? under("told-early") : verdict;
}

/** A part is no result of the whole: once the period is closed, that one is overdue. */
function ofPart(row: Row, bench: Bench): Verdict {
  return none(isClosed(row, bench) ? "overdue" : "in-progress", "part-of-period");
}

/** Target and result both published: compared as intervals. A part is never held against the whole. */
function compared(row: Row, target: Target, claim: Claim, bench: Bench): Verdict {
  const { units } = bench;
  if (row.kind === "rank" && ofOthers(row.result, target)) return byWording(claim, "not-comparable");
  if (target.measure !== undefined && target.measure !== row.measure) return byWording(claim, "other-measure");
  if (isPart(row)) return ofPart(row, bench);
  const result = row.result && inRow(row.result, row, units);
  const wanted = wantedOf(target, row, units);
  const found = result && wanted && compare(result, wanted, row, target);
  if (found === undefined) return byWording(claim, "not-comparable");
  const reason = found === "met" ? howMet(row, target) : "compared";
  const told = reason === "within-rounding" ? toldWithinRounding(row, claim, bench) : undefined;
  return told ?? { kind: found, basis: "computed", reason };
}

/** Where rounding leaves two figures alike, their source may say which is the greater, as they are printed. */
function toldWithinRounding(row: Row, claim: Claim, { units }: Bench): Verdict | undefined {
  const { margin, wording, target } = claim;
  const said = margin === undefined ? wording && wordingStates[wording.value] : signOf(margin.value);
  if (said === undefined || said !== printedSide(row, target, units)) return undefined;
  return { kind: said, basis: "stated", reason: margin === undefined ? "wording" : "margin" };
}

/** A place among 63 is no place among 61. */
function ofOthers(result: Figure | undefined, target: Target): boolean {
  return result?.of !== undefined && target.of !== undefined && result.of !== target.of;
}

/** The same figure, or one that only rounding keeps apart, or one within its bounds. A month within a year is not rounded. */
function howMet({ result, kind }: Row, target: Target): Reason {
  if (result === undefined || !isPlain(result) || !isPlain(target) || asksOtherwise(target)) return "compared";
  const same = result.value === target.value && result.printed === target.printed;
  if (same || kind === "ratio") return "same-figure";
  return kind === "milestone" ? "compared" : "within-rounding";
}

/** Whether a target asks for something else than its own number. */
function asksOtherwise({ comparator }: Target): boolean {
  return comparator === "above" || comparator === "below" || comparator === "about";
}

/** No published target: the verdict is the source's own, for computing it from the margin would be circular. */
function stated(row: Row, claim: Claim, { units }: Bench): Verdict {
  const derived = deriveTarget(row, claim, units);
  const more = derived && { derived };
  if (claim.margin !== undefined) {
    const kind = signOf(claim.margin.value);
    return { kind, basis: "stated", reason: derived === undefined ? "margin-alone" : "margin", ...more };
  }
  if (claim.attainment !== undefined) {
    const kind = attained(claim.attainment, lowerIsBetter(row, claim.target));
    if (kind === undefined) return { ...byWording(claim, "not-comparable"), ...more };
    return { kind, basis: "stated", reason: derived === undefined ? "attainment-alone" : "attainment", ...more };
  }
  return { ...byWording(claim, "no-target"), ...more };
}

function byWording({ wording }: Claim, otherwise: "no-target" | "not-comparable" | "other-measure"): Verdict {
  if (wording === undefined) return none(otherwise === "no-target" ? "no-target" : "unquantified", otherwise);
  const reason = wording.value === "bang" ? "equal" : "wording";
  return { kind: wordingStates[wording.value], basis: "stated", reason };
}

function none(kind: VerdictKind, reason: Reason): Verdict {
  return { kind, basis: "none", reason };
}
