/** What changed between the targets of a series: what was asked for in one period against the one before. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { comparatorOf } from "../ledger/compare.ts";
import type { Row } from "../ledger/row.ts";
import { stepsOf } from "../ledger/series.ts";
import { rowPeriod } from "../say/figures.ts";
import { changeText } from "../say/series.ts";
import { fill } from "../text/fill.ts";

/**
 * The change of each row's original target from the last period before it that has one: "tăng 0,5 điểm % so với năm 2019".
 * @returns nothing for a row whose target cannot be held against the one before: counted or asked for otherwise, or not exact
 */
export function targetChanges(entries: readonly LedgerRow[], archive: Archive): ReadonlyMap<LedgerRow, string> {
  const known = entries.flatMap((entry) => {
    const row = asResult(entry);
    return row === undefined ? [] : [{ entry, row }];
  });
  const steps = stepsOf(
    known.map(({ row }) => row),
    archive.units,
  );
  return new Map(
    known.slice(1).flatMap(({ entry, row }, index) => {
      const [before, change] = [known[index], steps[index]?.change];
      if (before === undefined || change === undefined || asksOf(before.row) !== asksOf(row)) return [];
      const values = { change: changeText(change, row, archive), period: rowPeriod(before.entry, archive) };
      return [[entry, fill(archive.strings.series.targetChange, values)] as const];
    }),
  );
}

function asksOf(row: Row): string {
  return comparatorOf(row.targets[0], row);
}

/** A row as if its target had been reached to the letter: what bounds a target is no doubt about its number. */
function asResult({ row, judgement }: LedgerRow): Row | undefined {
  const [target] = row.targets;
  const { derived } = judgement;
  const { as_of: _, ...whole } = row;
  if (target?.value === undefined)
    return derived && { ...whole, result: { value: derived.value, qualifier: derived.qualifier } };
  if (target.measure !== undefined && target.measure !== row.measure) return undefined;
  const open = target.qualifier === "about" || target.qualifier === "almost";
  return { ...whole, result: { ...target, value: target.value, qualifier: open ? target.qualifier : undefined } };
}
