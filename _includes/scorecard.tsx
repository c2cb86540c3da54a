import type { Score } from "../src/views/scorecard.ts";
import { Link, useCounts, useHere } from "./site.tsx";
import { Bar } from "./strip.tsx";
import { Verdict } from "./verdict.tsx";

/** Verdicts counted, those computed apart from those stated; under it, what the counts are of. */
export function Scorecard({ scores }: { readonly scores: readonly Score[] }) {
  const { scorecard, ledger } = useHere().site.strings;
  if (scores.length === 0) return null;
  return (
    <section class="scorecard">
      <Bar shares={scores} />
      <table class="grid scores">
        <caption class="unseen">{scorecard.title}</caption>
        <thead>
          <tr>
            <th scope="col">{scorecard.verdict}</th>
            <th scope="col">{scorecard.computed}</th>
            <th scope="col">{scorecard.stated}</th>
            <th scope="col">{scorecard.none}</th>
            <th scope="col">{scorecard.total}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => (
            <Line key={score.kind} score={score} />
          ))}
        </tbody>
      </table>
      <p class="label soft">{ledger.only}</p>
    </section>
  );
}

/** One kind of verdict; it leads to its rows where the ledger can be narrowed to them. */
function Line({ score: { kind, word, to, computed, stated, none, count } }: { readonly score: Score }) {
  const { common } = useHere().site.strings;
  const counted = useCounts();
  const verdict = <Verdict kind={kind} text={word} />;
  return (
    <tr>
      <th scope="row">{to === undefined ? verdict : <Link to={to}>{verdict}</Link>}</th>
      {Object.entries({ computed, stated, none }).map(([basis, number]) => (
        <td key={basis} class="num">
          {number === 0 ? common.none : counted(number)}
        </td>
      ))}
      <td class="num total">{counted(count)}</td>
    </tr>
  );
}
