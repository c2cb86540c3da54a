import type { PeriodLine, StrandProps } from "../src/views/series.ts";
import { Result } from "./result.tsx";
import { Link, useHere } from "./site.tsx";
import { TableHead } from "./table-head.tsx";
import { Value } from "./value.tsx";
import { Verdict } from "./verdict.tsx";

type Props = Pick<StrandProps, "caption" | "lines" | "changes">;

/** All periods of a series that can stand in one line; on a phone each period becomes a few labelled lines. */
export function SeriesTable({ caption, lines, changes }: Props) {
  const { ledger, series } = useHere().site.strings;
  const numbers = [ledger.target, ledger.result, ...(changes ? [series.change] : []), ledger.margin];
  return (
    <table class="grid ledger periods">
      <caption class="unseen">{caption}</caption>
      <TableHead first={series.period} numbers={numbers} last={[ledger.verdict]} />
      <tbody>
        {lines.map((line) => (
          <>
            {line.breaks.length > 0 && <Break key={`${line.id} break`} line={line} columns={numbers.length + 2} />}
            <Line key={line.id} line={line} changes={changes} />
          </>
        ))}
      </tbody>
    </table>
  );
}

/** Between two periods that are counted otherwise: nobody reads across it unawares. */
function Break({ line, columns }: { readonly line: PeriodLine; readonly columns: number }) {
  return (
    <tr class="break">
      <td colSpan={columns}>{line.breaks.join(" ")}</td>
    </tr>
  );
}

/** A target, and how it differs from the one before. */
function Target({ line: { target, derived, targetChange } }: { readonly line: PeriodLine }) {
  return (
    <>
      {derived ? <i>{target}</i> : target}
      {targetChange && <small>{targetChange}</small>}
    </>
  );
}

function Line({ line, changes }: { readonly line: PeriodLine; readonly changes: boolean }) {
  const { ledger, series } = useHere().site.strings;
  return (
    <tr>
      <th scope="row">
        <Link to={line.to}>{line.period}</Link>
      </th>
      <Value label={ledger.target} text={line.target && <Target line={line} />} words={line.inWords} />
      <Value label={ledger.result} text={line.result && <Result line={line} result={line.result} to="#dinh-chinh" />} />
      {changes && <Value label={series.change} text={line.change} />}
      <Value label={ledger.margin} text={line.gap} />
      <td>
        <Verdict kind={line.kind} text={line.verdict} />
      </td>
    </tr>
  );
}
