import type { MatrixCell, Matrix as Props } from "../src/views/matrix.ts";
import { Link, useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";

/** Organisations × periods, each cell with its verdicts counted; on a phone each organisation's periods stand below each other. */
export function Matrix({ periods, lines }: Props) {
  const { home, narrow } = useHere().site.strings;
  return (
    <table class="matrix">
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
        {lines.map(({ organisation, cells }) => (
          <tr key={organisation.to}>
            <th scope="row">
              <Link to={organisation.to}>{organisation.text}</Link>
            </th>
            {cells.map((cell, index) => (
              <td key={periods[index]?.to}>{cell && <Cell {...cell} period={periods[index]?.text} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ to, period, scores }: MatrixCell & { readonly period: string | undefined }) {
  return (
    <Link to={to}>
      <span class="of">{period}</span>
      {scores.map(({ kind, word, count }) => (
        <span key={kind} class="count">
          <Verdict kind={kind} text={String(count)} /> <span class="aside">{word}</span>
        </span>
      ))}
    </Link>
  );
}
