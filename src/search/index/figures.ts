/** How large the figures of all rows are, for the browser (`Figures`), and the units by which a reader can ask for them. */
import Big from "big.js";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { type Unit, unitIn } from "../../input/units.ts";
import { isPercent, sameFamily, type Units } from "../../ledger/scale.ts";
import { compareCodes, orderOf } from "../../text/collate.ts";
import type { FigureRange, Figures } from "../figures.ts";

/** What of a figure says how large it is. */
interface Amount {
  readonly value: string;
  readonly to?: string | undefined;
  readonly printed?: string | undefined;
  readonly reading?: string | undefined;
}

/** The figures of an archive's rows, results and targets, in the base unit of what each row measures: 8.8 % is 0.088. */
export function figuresOf({ rows, units }: Pick<Archive, "rows" | "units">): Figures {
  const ranges = rows.flatMap((entry) => {
    const found = rangesOf(entry, units);
    return found.length === 0 ? [] : [[entry.row.id, found] as const];
  });
  const known = [...usedUnits(rows).keys()].sort((a, b) => compareCodes(a.id, b.id));
  return {
    units: Object.fromEntries(known.map((unit) => [unit.id, [kindOf(unit, units), Number(unit.scale)] as const])),
    rows: Object.fromEntries(ranges),
  };
}

/**
 * The units that a reader can choose from: those of the rows, the commonest first.
 * Of units that measure the same and are written alike, as percent and percent a year are, the commoner stands for both.
 */
export function unitChoices({ rows, units, strings }: Pick<Archive, "rows" | "units" | "strings">): readonly {
  readonly value: string;
  readonly text: string;
}[] {
  const used = [...usedUnits(rows)].sort(([a, one], [b, other]) => other - one || compareCodes(a.id, b.id));
  const shortOf = (unit: Unit): string => unitIn(unit, strings).short;
  const order = orderOf(strings.writing.order);
  const groups = new Map<string, { readonly unit: Unit; count: number }>();
  for (const [unit, count] of used) {
    const key = [kindOf(unit, units), unit.scale, shortOf(unit)].join(" ");
    const group = groups.get(key) ?? { unit, count: 0 };
    group.count += count;
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count || order(shortOf(a.unit), shortOf(b.unit)))
    .map(({ unit }) => ({ value: unit.id, text: shortOf(unit) }));
}

/** The units of the rows that have figures to be asked for, with how many rows each has. */
function usedUnits(rows: readonly LedgerRow[]): Map<Unit, number> {
  const used = new Map<Unit, number>();
  for (const entry of rows) {
    if (entry.unit !== undefined && amountsOf(entry).length > 0) used.set(entry.unit, (used.get(entry.unit) ?? 0) + 1);
  }
  return used;
}

function rangesOf(entry: LedgerRow, units: Units): FigureRange[] {
  const { unit } = entry;
  if (unit === undefined) return [];
  const ranges = amountsOf(entry).flatMap((amount) => {
    const meant = units.get(amount.reading ?? amount.printed ?? unit.id);
    if (meant === undefined || !sameFamily(meant.id, unit.id, units)) return [];
    const inBase = (decimal: string): number => new Big(decimal).times(meant.scale).toNumber();
    const range: FigureRange = [kindOf(unit, units), inBase(amount.value), inBase(amount.to ?? amount.value)];
    return [range];
  });
  const unlike = new Map(ranges.map((range) => [range.join(" "), range]));
  return [...unlike.values()];
}

/** Results and targets that are numbers, published or derived; a rank, a date or a goal in words has no size. */
function amountsOf({ row, judgement }: LedgerRow): Amount[] {
  if (row.kind !== "number" && row.kind !== "ratio") return [];
  const derived = [judgement, ...judgement.targets].flatMap((side) => side.derived ?? []);
  const targets = row.targets.flatMap(({ value, ...target }) => (value === undefined ? [] : [{ ...target, value }]));
  return [...(row.result === undefined ? [] : [row.result]), ...targets, ...derived.map(({ value }) => ({ value }))];
}

/** Shares and growth are both asked for in percent, and so are the differences between them. */
function kindOf({ id, dimension }: Unit, units: Units): string {
  return isPercent(id, units) ? dimension.replace("growth", "share") : dimension;
}
