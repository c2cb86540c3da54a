/** How a row's period, its figures and the archive stand in time. Source: LEDGER, verdicts, rule 5. */
import { periodOf } from "./period.ts";
import type { Row, Target } from "./row.ts";
import type { Units } from "./scale.ts";

/** What a verdict needs to know beside its row. */
export interface Bench {
  /** The archive's own date, YYYY-MM-DD: a period that ended before it is closed. */
  readonly updated: string;
  readonly units: Units;
  /** The day on which an article came out, YYYY-MM-DD. */
  readonly dateOf?: (article: string) => string | undefined;
}

export function isClosed({ period }: Row, { updated }: Bench): boolean {
  return updated > period.end;
}

/** Whether the figures count only a part of the row's period. */
export function isPart({ as_of, period }: Row): boolean {
  return as_of !== undefined && as_of < period.end;
}

/** Whether the date that was asked for is over, which may be before the period is. */
export function hasPassed({ kind }: Row, { value = "", comparator }: Target, { updated }: Bench): boolean {
  const date = kind === "milestone" && comparator !== "above" ? periodOf(value) : undefined;
  if (date === undefined) return false;
  return comparator === "below" ? updated >= date.start : updated > date.end;
}

/** What is told before the period is over cannot be its last word; a date that has passed can. */
export function isEarly({ result, wording, kind, period }: Row, { dateOf }: Bench): boolean {
  const article = (result ?? wording)?.article;
  const told = article === undefined ? undefined : dateOf?.(article);
  return kind !== "milestone" && told !== undefined && told < period.end;
}
