import type { DueLine } from "../src/views/due.ts";
import { Result } from "./result.tsx";
import { RowName } from "./row-name.tsx";
import { useHere } from "./site.tsx";
import { TableHead } from "./table-head.tsx";
import { Value } from "./value.tsx";
import { Verdict } from "./verdict.tsx";

/** Rows that wait for a result, with the end of their period. */
export function DueTable({ caption, rows }: { readonly caption: string; readonly rows: readonly DueLine[] }) {
  const { ledger, due } = useHere().site.strings;
  return (
    <table class="grid ledger waiting">
      <caption class="unseen">{caption}</caption>
      <TableHead
        first={ledger.indicator}
        numbers={[ledger.target, ledger.result, due.ends, due.time]}
        last={[ledger.verdict]}
      />
      <tbody>
        {rows.map((row) => (
          <Waiting key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Waiting({ row }: { readonly row: DueLine }) {
  const { ledger, due } = useHere().site.strings;
  return (
    <tr>
      <RowName row={row} tells={["organisation", "period"]} />
      <Value
        label={ledger.target}
        text={row.derived ? <i>{row.target}</i> : row.target}
        words={row.inWords}
        lang={row.wordsLang}
      />
      <Value label={ledger.result} text={row.result && <Result line={row} result={row.result} />} />
      <Value label={due.ends} text={<time dateTime={row.day}>{row.ends}</time>} />
      <Value label={due.time} text={row.time} />
      <td>
        <Verdict kind={row.kind} text={row.verdict} />
      </td>
    </tr>
  );
}
