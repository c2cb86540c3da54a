import type { MatrixCell, MatrixLine, Matrix as Props } from "../src/views/matrix.ts";
import { Link, useCounts, useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";

/** Organisations × periods, each cell with its verdicts counted; on a phone each organisation's periods stand below each other. */
export function Matrix({ periods, lines, isCut }: Props) {
  const { home, narrow } = useHere().site.strings;
  return (
    <>
      <h3>{home.matrixTitle}</h3>
      <table class="grid matrix">
        <caption>{home.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{narrow.organisation}</th>
            {periods.map(({ text, to }) => (
              <th key={to} scope="col">
                <Link to={to}>{text}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.organisation.to} line={line} periods={periods} />
          ))}
        </tbody>
      </table>
      {isCut && <More />}
    </>
  );
}

interface LineProps extends Pick<Props, "periods"> {
  readonly line: MatrixLine;
}

function Line({ line: { organisation, cells }, periods }: LineProps) {
  return (
    <tr>
      <th scope="row">
        <Link to={organisation.to} lang={organisation.lang}>
          {organisation.text}
        </Link>
      </th>
      {cells.map((cell, index) => (
        <td key={periods[index]?.to}>{cell && <Cell {...cell} period={periods[index]?.text} />}</td>
      ))}
    </tr>
  );
}

/** What the matrix leaves out, and where it stands: below the tables of the ledger, every organisation and period has a link. */
function More() {
  const { strings, addresses } = useHere().site;
  return (
    <p class="label soft below">
      {strings.home.matrixCut} <Link to={`${addresses.ledger}#tat-ca`}>{strings.home.matrixAll}</Link>
    </p>
  );
}

function Cell({ to, period, scores }: MatrixCell & { readonly period: string | undefined }) {
  const counted = useCounts();
  return (
    <Link to={to}>
      <span class="unseen of">{period}</span>
      {scores.map(({ kind, word, count }) => (
        <span key={kind} class="count">
          <Verdict kind={kind} text={counted(count)} /> <span class="unseen">{word}</span>
        </span>
      ))}
    </Link>
  );
}
