/** Rows whose lines stand as close as those of a cell: the cells that have one line each tell where rows are. */
import { groupBy } from "../../../archive/group.ts";
import { type Block, beginsAnew, type Fragment, type Grouped } from "./fragment.ts";

/** How many lines each row takes of a column. */
type Shares = readonly number[];

/** What stands no further from where it should, in its own height, stands there. */
const slack = 0.35;

/** Parts crowded lines into rows: in each column they begin beside an anchor, stand around it, or end beside it. */
export function anchored(group: readonly Block[]): Grouped {
  const columns = [...groupBy(group, ({ column }) => column).values()];
  const most = Math.max(...columns.map((blocks) => blocks.length));
  const anchors = (columns.findLast((blocks) => blocks.length === most) ?? []).map(middleOf);
  const found = columns.map((blocks) => {
    const parts = blocks.flatMap((block) => block.parts);
    const isBeside = blocks.length === most && blocks.every((block, at) => isNear(middleOf(block), anchors[at], block));
    const shared = isBeside
      ? { shares: blocks.map((block) => block.parts.length), isUnsure: false }
      : sharesOf(parts, anchors);
    return { ...shared, parts };
  });
  const rows = anchors.map((_, row) => found.flatMap(({ parts, shares }) => shareOf(parts, shares, row)));
  return { rows, isUnsure: found.some(({ isUnsure }) => isUnsure) };
}

function middleOf({ parts }: Block): number {
  return ((parts[0]?.y ?? 0) + (parts.at(-1)?.y ?? 0)) / 2;
}

function isNear(place: number, anchor: number | undefined, { parts }: Pick<Block, "parts">): boolean {
  return Math.abs(place - (anchor ?? Number.POSITIVE_INFINITY)) <= slack * (parts[0]?.size ?? 0);
}

function shareOf(parts: readonly Fragment[], shares: Shares, row: number): readonly Fragment[] {
  const start = shares.slice(0, row).reduce((sum, share) => sum + share, 0);
  return parts.slice(start, start + (shares[row] ?? 0));
}

function sharesOf(parts: readonly Fragment[], anchors: readonly number[]): { shares: Shares; isUnsure: boolean } {
  const all = [around(parts, anchors), below(parts, anchors), above(parts, anchors)].filter(
    (each) => each !== undefined,
  );
  const ways = [...new Map(all.map((shares) => [String(shares), shares])).values()];
  const small = ways.map((shares) => begunSmall(parts, shares));
  const least = Math.min(...small);
  const best = ways.filter((_, at) => small[at] === least);
  const [first] = best;
  if (first === undefined) return { shares: nearest(parts, anchors), isUnsure: true };
  return { shares: first, isUnsure: best.length > 1 || least > 0 || hasCapitals(parts, first) };
}

/** How many rows would begin with a word in small letters: a sentence that goes on. */
function begunSmall(parts: readonly Fragment[], shares: Shares): number {
  return shares.filter((_, row) => {
    const [first] = shareOf(parts, shares, row);
    return first !== undefined && !beginsAnew(first.text);
  }).length;
}

/** Whether a line within a row begins with a capital: a name, or another row. */
function hasCapitals(parts: readonly Fragment[], shares: Shares): boolean {
  return shares.some((_, row) =>
    shareOf(parts, shares, row)
      .slice(1)
      .some(({ text }) => /^\p{Lu}/u.test(text)),
  );
}

/** The lines of each row stand around its anchor. */
function around(parts: readonly Fragment[], anchors: readonly number[]): Shares | undefined {
  let start = 0;
  const shares = anchors.map((anchor) => {
    const first = parts[start];
    if (first === undefined) return 0;
    const length =
      parts.slice(start).findIndex((last) => isNear((first.y + last.y) / 2, anchor, { parts: [first] })) + 1;
    start += length;
    return length;
  });
  return start === parts.length ? shares : undefined;
}

/** Each row begins beside its anchor. */
function below(parts: readonly Fragment[], anchors: readonly number[]): Shares | undefined {
  const rows = parts.map(({ y, size }) => anchors.findLastIndex((anchor) => anchor <= y + slack * size));
  const shares = countsOf(rows, anchors);
  const begin = anchors.every((anchor, row) => {
    const [first] = shareOf(parts, shares, row);
    return first === undefined || isNear(first.y, anchor, { parts: [first] });
  });
  return rows.includes(-1) || !begin ? undefined : shares;
}

/** Each row ends beside its anchor. */
function above(parts: readonly Fragment[], anchors: readonly number[]): Shares | undefined {
  const rows = parts.map(({ y, size }) => anchors.findIndex((anchor) => anchor >= y - slack * size));
  const shares = countsOf(rows, anchors);
  const end = anchors.every((anchor, row) => {
    const last = shareOf(parts, shares, row).at(-1);
    return last === undefined || isNear(last.y, anchor, { parts: [last] });
  });
  return rows.includes(-1) || !end ? undefined : shares;
}

function nearest(parts: readonly Fragment[], anchors: readonly number[]): Shares {
  const rows = parts.map(({ y }) => {
    const away = anchors.map((anchor) => Math.abs(anchor - y));
    return away.indexOf(Math.min(...away));
  });
  return countsOf(rows, anchors);
}

function countsOf(rows: readonly number[], anchors: readonly number[]): Shares {
  return anchors.map((_, row) => rows.filter((each) => each === row).length);
}
