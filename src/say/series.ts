/** A series in the words of the interface: what changed from one period to the next, and where it goes as a whole. */
import type { LedgerRow } from "../archive/model.ts";
import type { Row } from "../ledger/row.ts";
import { type Change, type Step, sinceBreak, stepsOf, type Trend, trendOf } from "../ledger/series.ts";
import { fill } from "../text/fill.ts";
import { writeDecimal } from "../text/numbers.ts";
import { type Lexicon, periodText, quantity, resultText, rowPeriod } from "./figures.ts";

/** "Tăng 0,8 điểm %", "giảm 120 tỷ đồng (8,5%)", "lên 3 bậc". */
export function changeText(change: Change | undefined, { kind }: Row, lexicon: Lexicon): string {
  const { changes, numbers } = lexicon.strings;
  if (change === undefined) return changes.none;
  const { direction, share, unit } = change;
  const value = quantity(change.value, unit, lexicon);
  if (direction === "same") return changes.same;
  if (kind === "rank") return fill(direction === "up" ? changes.rankUp : changes.rankDown, { value });
  if (share === undefined) return fill(changes[direction], { value });
  return fill(changes[`${direction}Share`], { value, share: writeDecimal(share, numbers) });
}

/** What is counted otherwise than in the period before, one sentence a difference. */
export function breakTexts({ breaks }: Step, before: Row, row: Row, { strings }: Lexicon): string[] {
  const said = (of: Row, key: Step["breaks"][number]): string => {
    const text = key === "measure" ? strings.measures[of.measure] : of[key];
    return text === undefined ? strings.breaks.unsaid : fill(strings.breaks.quoted, { text });
  };
  return breaks.map((key) => fill(strings.breaks[key], { before: said(before, key), now: said(row, key) }));
}

/**
 * Where a series goes, in a sentence or two: over all periods that have a result, or since the way of counting last changed.
 * @param entries rows that can stand in one line, in the order of time
 */
export function trendText(entries: readonly LedgerRow[], lexicon: Lexicon): string {
  const { trends } = lexicon.strings;
  const known = entries.filter(({ row }) => row.result !== undefined);
  const [only, second] = known;
  if (only === undefined) return trends.nothing;
  if (second === undefined) return fill(trends.one, { period: rowPeriod(only, lexicon) });
  const { from, steps } = sinceBreak(
    stepsOf(
      known.map(({ row }) => row),
      lexicon.units,
    ),
  );
  const first = known[from];
  if (from === 0 || first === undefined) return directionText(known, trendOf(steps), lexicon);
  const period = periodText(first.row.period, lexicon);
  if (steps.length === 0) return fill(trends.alone, { period });
  return `${fill(trends.broken, { period })} ${directionText(known.slice(from), trendOf(steps), lexicon)}`;
}

function directionText(entries: readonly LedgerRow[], trend: Trend | undefined, lexicon: Lexicon): string {
  const [first, last] = [entries[0], entries.at(-1)];
  const { trends } = lexicon.strings;
  if (trend === undefined || first === undefined || last === undefined) return trends.open;
  return fill(trends[trendKey(trend, first.row)], {
    from: resultText(first, lexicon) ?? "",
    to: resultText(last, lexicon) ?? "",
    first: whenText(first, lexicon),
    last: whenText(last, lexicon),
  });
}

/** What is said of an estimate says so. */
function whenText(entry: LedgerRow, lexicon: Lexicon): string {
  const status = entry.row.result?.status ?? "final";
  const note = status === "final" ? [] : [lexicon.strings.rowPage.notes[status]];
  return [rowPeriod(entry, lexicon), ...note].join(", ");
}

/** A rank that rises as a number has fallen as a place. */
function trendKey(trend: Trend, { kind }: Row) {
  if (kind !== "rank" || trend === "level") return trend;
  return ({ rising: "rankRising", falling: "rankFalling", mixed: "rankMixed" } as const)[trend];
}
