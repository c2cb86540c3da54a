import type { ComponentChildren } from "preact";
import type { Keyed } from "../src/search/narrow.ts";
import type { RowLine } from "../src/views/items.ts";
import { Result } from "./result.tsx";
import { RowName } from "./row-name.tsx";
import { Link, useHere } from "./site.tsx";
import { TableHead } from "./table-head.tsx";
import { Value } from "./value.tsx";
import { Verdict } from "./verdict.tsx";

interface RowTableProps {
  readonly caption: ComponentChildren;
  readonly rows: readonly (RowLine & Partial<Keyed>)[];
  readonly id?: string;
  /** What the rows have in common, in few words. */
  readonly label?: string;
  readonly hidden?: boolean;
  /** Its rows are of several organisations or periods, so that each says its own. */
  readonly full?: boolean;
}

/** Rows of the ledger as a table; on a phone each row becomes a few labelled lines. */
export function RowTable({ caption, rows, label, full = false, ...rest }: RowTableProps) {
  const { ledger } = useHere().site.strings;
  return (
    <table class="grid ledger" data-label={label} {...rest}>
      <caption>{caption}</caption>
      <TableHead
        first={ledger.indicator}
        numbers={[ledger.target, ledger.result, ledger.margin]}
        last={[ledger.verdict, ledger.source]}
      />
      <tbody>
        {rows.map((row) => (
          <RowCells key={row.id} row={row} full={full} />
        ))}
      </tbody>
    </table>
  );
}

interface RowCellsProps {
  readonly row: RowLine & Partial<Keyed>;
  readonly full: boolean;
}

function RowCells({ row, full }: RowCellsProps) {
  const { ledger } = useHere().site.strings;
  return (
    <tr {...found(row)}>
      <RowName row={row} full={full} />
      <Value label={ledger.target} text={row.derived ? <i>{row.target}</i> : row.target} words={row.inWords} />
      <Value label={ledger.result} text={row.result && <Result line={row} result={row.result} />} />
      <Value label={ledger.margin} text={row.gap} />
      <td>
        <Verdict kind={row.kind} text={row.verdict} />
      </td>
      <td class="from">{row.source && <Link to={row.source.to}>{row.source.text}</Link>}</td>
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
