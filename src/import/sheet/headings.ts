/** Which column of the sheet holds what: its first row, held against the known headings. */
import type { Said } from "../../input/said.ts";
import { foldMarks } from "../../text/slug.ts";
import type { Cell } from "./cells.ts";
import { type Column, columns } from "./columns.ts";
import { columnNamed, nameOf } from "./further.ts";
import { likeness } from "./likeness.ts";
import * as say from "./messages.ts";
import { letterOf } from "./places.ts";
import { fold } from "./words.ts";

/** A fault and the column that it stands in, where there is one. */
export interface HeadingFault {
  readonly column?: number;
  readonly said: Said;
}

export interface Headings {
  /** The known columns by their numbers in this sheet. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly faults: readonly HeadingFault[];
}

const known: ReadonlyMap<string, Column> = new Map(columns.map((column) => [fold(column.heading), column]));
/** The headings as one writes them who has no Vietnamese keyboard. */
const unmarked: ReadonlyMap<string, Column> = new Map([...known].map(([text, column]) => [foldMarks(text), column]));

/** Reads the headings; their order is free, and columns that a row can do without may be left out. */
export function readHeadings(cells: ReadonlyMap<number, Cell>): Headings {
  const read = [...cells].map(([number, cell]) => ({ number, cell, column: columnOf(cell) }));
  const named = read.flatMap(({ number, column }) => (column === undefined ? [] : [[number, column] as const]));
  if (named.length === 0) return { columns: new Map(), faults: [{ said: say.noHeadings() }] };
  if (isDownload(cells)) return { columns: new Map(), faults: [{ said: say.ownDownload() }] };
  const strangers = read.flatMap(({ number, cell, column }) =>
    column === undefined ? [{ column: number, said: strangerSaid(cell) }] : [],
  );
  return { columns: new Map(named), faults: [...strangers, ...doubles(named), ...missing(named)] };
}

/** The table that readers take away: it tells what the archive has worked out, which nobody types in. */
function isDownload(cells: ReadonlyMap<number, Cell>): boolean {
  const headings = new Set([...cells.values()].map((cell) => (cell.kind === "text" ? cell.text : "")));
  return ["organisation_name", "period_start", "target_basis"].every((heading) => headings.has(heading));
}

/** The column of a heading: by its Vietnamese name, with its marks or without, or by the keys of its field. */
export function columnOf(cell: Cell | undefined): Column | undefined {
  if (cell?.kind !== "text") return undefined;
  const heading = fold(cell.text);
  return known.get(heading) ?? unmarked.get(heading) ?? columnNamed(heading);
}

function strangerSaid(cell: Cell): Said {
  if (cell.kind === "wrong") return cell.said;
  const heading = cell.kind === "text" ? cell.text : cell.kind === "date" ? cell.day : cell.digits;
  return say.unknownHeading(heading, nearestHeading(heading));
}

function doubles(named: readonly (readonly [number, Column])[]): HeadingFault[] {
  const first = new Map<string, number>();
  return named.flatMap(([number, column]) => {
    const other = first.get(nameOf(column));
    first.set(nameOf(column), other ?? number);
    return other === undefined ? [] : [{ column: number, said: say.sameHeading(column.heading, letterOf(other)) }];
  });
}

function missing(named: readonly (readonly [number, Column])[]): HeadingFault[] {
  const there = named.map(([, column]) => column);
  return columns
    .filter((column) => column.needed && !there.includes(column))
    .map(({ heading }) => ({ said: say.headingMissing(heading) }));
}

/** The known heading that shares most pairs of letters with one that is not known; nothing where none is like it. */
function nearestHeading(heading: string): string | undefined {
  const all = columns.map(({ heading: other }) => ({ other, likeness: likeness(heading, other) }));
  const best = all.reduce((a, b) => (b.likeness > a.likeness ? b : a), { other: "", likeness: 0 });
  return best.likeness < 0.5 ? undefined : best.other;
}
