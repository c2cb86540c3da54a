/** What of the ledger waits for its result, by the archive's own date. */
import { compareCodes } from "../text/collate.ts";
import type { Archive, LedgerRow } from "./model.ts";

export interface Due {
  /** The period is not over, and there is no final answer yet: the nearest end first. */
  readonly soon: readonly LedgerRow[];
  /** The period is over, and no result is known: the longest overdue first. */
  readonly overdue: readonly LedgerRow[];
  /** The period is over, and the result is only an estimate. */
  readonly provisional: readonly LedgerRow[];
}

/** Sorts out the rows that wait; what has no target waits for nothing. */
export function dueOf({ rows, updated }: Pick<Archive, "rows" | "updated">): Due {
  const waiting = rows
    .filter(waits)
    .toSorted((a, b) => compareCodes(a.row.period.end, b.row.period.end) || compareCodes(a.row.id, b.row.id));
  const over = waiting.filter(({ row }) => updated > row.period.end);
  return {
    soon: waiting.filter(({ row }) => updated <= row.period.end),
    overdue: over.filter(({ judgement }) => judgement.kind !== "in-progress"),
    provisional: over.filter(({ judgement }) => judgement.kind === "in-progress"),
  };
}

function waits({ row, judgement: { kind } }: LedgerRow): boolean {
  if (kind === "in-progress" || kind === "not-due" || kind === "overdue") return true;
  // A goal in words waits until its source says something of it.
  return kind === "unquantified" && row.targets.length > 0 && row.result === undefined && row.wording === undefined;
}
