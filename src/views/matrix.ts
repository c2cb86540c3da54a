/** Organisations × periods: how the rows of each pair came out, at a glance. */
import { periodName } from "../archive/addresses.ts";
import { groupBy } from "../archive/group.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { wordsOf } from "../input/languages.ts";
import type { Period } from "../ledger/period.ts";
import { concluded } from "../ledger/wording.ts";
import { keyNames, writeChoices } from "../search/narrow.ts";
import { periodLink, periodsOf } from "./periods.ts";
import { type Score, scorecardOf } from "./scorecard.ts";
import type { LinkTo } from "./view.ts";

export interface Matrix {
  readonly periods: readonly LinkTo[];
  readonly lines: readonly MatrixLine[];
  /** Whether there are organisations or periods that it leaves out. */
  readonly isCut: boolean;
}

export interface MatrixLine {
  readonly organisation: LinkTo;
  /** One a period; nothing where the organisation has no row of it. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface MatrixCell {
  /** The ledger narrowed to these rows. */
  readonly to: string;
  readonly scores: readonly Score[];
}

/** What can be taken in at a glance. */
const most = { organisations: 8, periods: 6 };

/** The matrix of the organisations with the most rows, in the latest periods; nothing where it would have one cell. */
export function matrixOf(archive: Archive): Matrix | undefined {
  const byOrganisation = [...groupBy(archive.rows, ({ organisation }) => organisation.id).values()];
  // The sort is stable: organisations with as many rows stay in the order of their names.
  const busiest = byOrganisation.toSorted((a, b) => b.length - a.length).slice(0, most.organisations);
  const all = periodsOf({ rows: busiest.flat() });
  const chosen = telling(all).slice(0, most.periods);
  const periods = all
    .filter((entry) => chosen.includes(entry))
    .map(([period]) => period)
    .toReversed();
  const shown = byOrganisation.filter((rows) => busiest.includes(rows));
  const lines = shown.flatMap((rows) => lineOf(rows, periods, archive));
  const isCut = all.length > periods.length || byOrganisation.length > lines.length;
  return lines.length * periods.length < 2
    ? undefined
    : { periods: periods.map((period) => periodLink(period, archive)), lines, isCut };
}

/** Periods in which something has come to a verdict before all others: what waits says little, however new it is. */
function telling<Entry extends readonly [Period, readonly LedgerRow[]]>(periods: readonly Entry[]): Entry[] {
  const tells = ([, rows]: Entry): boolean => rows.some(({ judgement }) => concluded.includes(judgement.kind));
  return [...periods.filter(tells), ...periods.filter((entry) => !tells(entry))];
}

function lineOf(rows: readonly LedgerRow[], periods: readonly Period[], archive: Archive): MatrixLine[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { organisation } = first;
  const cells = periods.map((period) => cellOf(rows, period, archive));
  if (cells.every((cell) => cell === undefined)) return [];
  return [
    {
      organisation: { ...wordsOf(organisation, "short", "name"), to: archive.addresses.organisation(organisation.id) },
      cells,
    },
  ];
}

function cellOf(all: readonly LedgerRow[], period: Period, archive: Archive): MatrixCell | undefined {
  const rows = all.filter(({ row }) => row.period.id === period.id);
  const [first] = rows;
  if (first === undefined) return undefined;
  const choices = { [keyNames.organisation]: first.organisation.id, [keyNames.period]: periodName(period.id) };
  return {
    to: archive.addresses.ledger + writeChoices(choices),
    scores: scorecardOf(rows, archive),
  };
}
