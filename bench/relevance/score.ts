/** How well results answer a query, and what is made of many figures. */
import type { Group, Question } from "./queries.ts";

/** The ids of the articles that are shown, in their order; null where something else is shown. */
export type Shown = readonly (string | null)[];

/** How many results are looked at. */
export const depth = 10;

interface Row {
  readonly group: Group;
  readonly name: string;
  readonly measure: string;
  /** The least that is wanted. */
  readonly goal: number;
  readonly score: (shown: Shown, right: readonly string[]) => number;
}

/** The rows of the table, each a group of queries. */
export const rows: readonly Row[] = [
  { group: "phrase", name: "compounds", measure: "share of the top 10 that contain it", goal: 0.99, score: share },
  { group: "phrase-plain", name: "the same, plain", measure: "share", goal: 0.99, score: share },
  { group: "known", name: "known articles, by their title", measure: "MRR", goal: 0.96, score: reciprocal },
  { group: "known-plain", name: "the same, plain", measure: "MRR", goal: 0.94, score: reciprocal },
  { group: "pasted", name: "pasted sentences", measure: "MRR", goal: 0.98, score: reciprocal },
  { group: "pasted-worn", name: "the same, two words lost", measure: "MRR", goal: 0.97, score: reciprocal },
  { group: "pasted-worn-plain", name: "… and plain", measure: "MRR", goal: 0.95, score: reciprocal },
  { group: "number", name: "figures", measure: "share of the right ones in the top 10", goal: 0.99, score: found },
];

/**
 * The share of the results shown that are right, of the first ten, or of the first `n` where only `n` can be right.
 * Nothing shown is nothing right.
 */
export function share(shown: Shown, right: readonly string[]): number {
  const places = shown.slice(0, Math.min(depth, right.length));
  return places.length === 0 ? 0 : hits(places, right) / places.length;
}

/** The share of the right ones that are among the first ten, of as many as can be: an empty place counts as wrong. */
export function found(shown: Shown, right: readonly string[]): number {
  return hits(shown.slice(0, depth), right) / Math.min(depth, right.length);
}

/** One by the place of the first right result; 0 where none is shown. */
export function reciprocal(shown: Shown, right: readonly string[]): number {
  const rank = rankOf(shown, right);
  return rank === null ? 0 : 1 / rank;
}

/** The place of the first right result, from 1; null where none is among the first ten. */
export function rankOf(shown: Shown, right: readonly string[]): number | null {
  const place = shown.slice(0, depth).findIndex((id) => id !== null && right.includes(id));
  return place < 0 ? null : place + 1;
}

/** The score of a query by its group's own measure. */
export function scoreOf({ group, right }: Question, shown: Shown): number {
  const row = rows.find((row) => row.group === group);
  if (row === undefined) throw new Error(`no measure for ${group}`);
  return row.score(shown, right);
}

/** An article that is shown twice counts once. */
function hits(shown: Shown, right: readonly string[]): number {
  const wanted = new Set(right);
  return new Set(shown.filter((id) => id !== null && wanted.has(id))).size;
}

/** Null where there is nothing to take it of, as of every figure below. */
export function mean(figures: readonly number[]): number | null {
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

export function median(figures: readonly number[]): number | null {
  return quantile(figures, 0.5);
}

export function percentile95(figures: readonly number[]): number | null {
  return quantile(figures, 0.95);
}

/** Between two figures, the part of the way that the share asks for. */
function quantile(figures: readonly number[], portion: number): number | null {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * portion;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}
