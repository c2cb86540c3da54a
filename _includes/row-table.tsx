import type { ComponentChildren } from "preact";
import type { Keyed } from "../src/search/narrow.ts";
import type { RowLine } from "../src/views/items.ts";
import type { Told } from "../src/views/row-groups.ts";
import { Result } from "./result.tsx";
import { RowName } from "./row-name.tsx";
import { Link, useHere } from "./site.tsx";
import { TableHead } from "./table-head.tsx";
import { Value } from "./value.tsx";
import { Verdict } from "./verdict.tsx";

type Row = RowLine & Partial<Keyed>;

interface TableProps {
  readonly caption: ComponentChildren;
  readonly id?: string;
  readonly hidden?: boolean;
}

interface RowTableProps extends TableProps {
  readonly rows: readonly Row[];
  /** Its rows are of several organisations or periods, so that each says its own. */
  readonly full?: boolean;
}

/** Rows of the ledger as a table; on a phone each row becomes a few labelled lines. */
export function RowTable({ rows, full = false, ...table }: RowTableProps) {
  return (
    <TableOfRows {...table}>
      <RowBody rows={rows} tells={full ? both : []} />
    </TableOfRows>
  );
}

const both = ["organisation", "period"] as const;

/** The table that rows stand in: its caption and the head of its columns. */
export function TableOfRows({ caption, children, ...rest }: TableProps & { readonly children: ComponentChildren }) {
  const { ledger } = useHere().site.strings;
  return (
    <table class="grid ledger" {...rest}>
      <caption>{caption}</caption>
      <TableHead
        first={ledger.indicator}
        numbers={[ledger.target, ledger.result, ledger.margin]}
        last={[ledger.verdict, ledger.source]}
      />
      {children}
    </table>
  );
}

interface RowBodyProps {
  readonly rows: readonly Row[];
  readonly tells: readonly Told[];
  /** What the rows have in common, in few words. */
  readonly label?: string | undefined;
  /** What stands above them. */
  readonly children?: ComponentChildren;
}

/** Rows that belong together, and what is written above them. */
export function RowBody({ rows, tells, label, children }: RowBodyProps) {
  return (
    <tbody data-label={label}>
      {children}
      {rows.map((row) => (
        <RowCells key={row.id} row={row} tells={tells} />
      ))}
    </tbody>
  );
}

interface RowCellsProps {
  readonly row: Row;
  readonly tells: readonly Told[];
}

function RowCells({ row, tells }: RowCellsProps) {
  const { ledger } = useHere().site.strings;
  return (
    <tr {...found(row)}>
      <RowName row={row} tells={tells} />
      <Value
        label={ledger.target}
        text={row.derived ? <i>{row.target}</i> : row.target}
        words={row.inWords}
        lang={row.wordsLang}
      />
      <Value label={ledger.result} text={row.result && <Result line={row} result={row.result} />} />
      <Value label={ledger.margin} text={row.gap} />
      <td>
        <Verdict kind={row.kind} text={row.verdict} />
      </td>
      <td class="from">
        {row.source && (
          <Link to={row.source.to} lang={row.source.lang}>
            {row.source.text}
          </Link>
        )}
      </td>
    </tr>
  );
}

/** What the script of the ledger page finds a row by. */
function found({ keys = {}, rank }: Partial<Keyed>): Record<`data-${string}`, string | number | undefined> {
  return {
    ...Object.fromEntries(Object.entries(keys).map(([name, value]) => [`data-${name}`, value])),
    "data-rank": rank,
  };
}
