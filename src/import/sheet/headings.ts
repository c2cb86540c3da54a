/** Which column of the sheet holds what: its first row, held against the known headings. */
import type { Said } from "../../input/said.ts";
import { foldMarks } from "../../text/slug.ts";
import { foldSpace } from "../../text/space.ts";
import type { Cell } from "./cells.ts";
import { type Column, columns } from "./columns.ts";
import { columnNamed, nameOf } from "./further.ts";
import { likeness } from "./likeness.ts";
import * as say from "./messages.ts";
import { headingIn, type Naming, namingOf } from "./naming.ts";
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
  /** What stands at the heads of these, to the letter. */
  readonly texts: ReadonlyMap<number, string>;
  readonly naming: Naming;
  readonly faults: readonly HeadingFault[];
}

const known: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => [column.en.heading, column.heading].map((heading) => [fold(heading), column])),
);
/** The headings as one writes them who has no Vietnamese keyboard. */
const unmarked: ReadonlyMap<string, Column> = new Map([...known].map(([text, column]) => [foldMarks(text), column]));

/** Reads the headings; their order is free, and columns that a row can do without may be left out. */
export function readHeadings(cells: ReadonlyMap<number, Cell>): Headings {
  const read = [...cells].map(([number, cell]) => ({ number, cell, column: columnOf(cell) }));
  const named = read.flatMap(({ number, cell, column }) =>
    column === undefined || cell.kind !== "text" ? [] : [{ number, text: foldSpace(cell.text), column }],
  );
  const naming = namingOf(named.map(({ text, column }) => [text, column]));
  if (isDownload(cells)) return none(say.ownDownload());
  if (named.length === 0) return none(say.noHeadings());
  const strangers = read.flatMap(({ number, cell, column }) =>
    column === undefined ? [{ column: number, said: strangerSaid(cell, naming) }] : [],
  );
  return {
    columns: new Map(named.map(({ number, column }) => [number, column])),
    texts: new Map(named.map(({ number, text }) => [number, text])),
    naming,
    faults: [...strangers, ...doubles(named), ...missing(named, naming)],
  };
}

function none(said: Said): Headings {
  return { columns: new Map(), texts: new Map(), naming: "vi", faults: [{ said }] };
}

/** A known column of a sheet. */
interface Named {
  readonly number: number;
  /** Its heading, as it stands there. */
  readonly text: string;
  readonly column: Column;
}

/** What each table that readers take away has, and no sheet of rows. */
const downloads = [
  ["organisation_name", "period_start", "target_basis"],
  ["row", "number", "derived_reading"],
  ["row", "figure", "table_row"],
  ["authors", "archived", "reviewed"],
] as const;

/** A table that readers take away: it tells what the archive has worked out, which nobody types in. */
function isDownload(cells: ReadonlyMap<number, Cell>): boolean {
  const headings = new Set([...cells.values()].map((cell) => (cell.kind === "text" ? cell.text : "")));
  return downloads.some((table) => table.every((heading) => headings.has(heading)));
}

/** The column of a heading: by its Vietnamese name, with its marks or without, its English one, or the keys of its field. */
export function columnOf(cell: Cell | undefined): Column | undefined {
  if (cell?.kind !== "text") return undefined;
  const heading = fold(cell.text);
  return known.get(heading) ?? unmarked.get(heading) ?? columnNamed(heading);
}

function strangerSaid(cell: Cell, naming: Naming): Said {
  if (cell.kind === "wrong") return cell.said;
  const heading = cell.kind === "text" ? cell.text : cell.kind === "date" ? cell.day : cell.digits;
  return say.unknownHeading(heading, nearestHeading(heading, naming));
}

function doubles(named: readonly Named[]): HeadingFault[] {
  const first = new Map<string, number>();
  return named.flatMap(({ number, text, column }) => {
    const other = first.get(nameOf(column));
    first.set(nameOf(column), other ?? number);
    return other === undefined ? [] : [{ column: number, said: say.sameHeading(text, letterOf(other)) }];
  });
}

function missing(named: readonly Named[], naming: Naming): HeadingFault[] {
  const there = named.map(({ column }) => column);
  return columns
    .filter((column) => column.needed && !there.includes(column))
    .map((column) => ({ said: say.headingMissing(headingIn(column, naming)) }));
}

/** The known heading that shares most pairs of letters with one that is not known; nothing where none is like it. */
function nearestHeading(heading: string, naming: Naming): string | undefined {
  const all = columns
    .map((column) => headingIn(column, naming))
    .map((other) => ({ other, likeness: likeness(heading, other) }));
  const best = all.reduce((a, b) => (b.likeness > a.likeness ? b : a), { other: "", likeness: 0 });
  return best.likeness < 0.5 ? undefined : best.other;
}
