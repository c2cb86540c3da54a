import { writeCount } from "../src/text/numbers.ts";
import type { Score } from "../src/views/scorecard.ts";
import { useHere } from "./site.tsx";
import { Bar } from "./strip.tsx";
import { Verdict } from "./verdict.tsx";

/** Verdicts counted, those computed apart from those stated; under it, what the counts are of. */
export function Scorecard({ scores }: { readonly scores: readonly Score[] }) {
  const { scorecard, ledger, common } = useHere().site.strings;
  if (scores.length === 0) return null;
  const cell = (count: number) => <td class="num">{count === 0 ? common.none : writeCount(count)}</td>;
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
          {scores.map(({ kind, word, computed, stated, none, count }) => (
            <tr key={kind}>
              <th scope="row">
                <Verdict kind={kind} text={word} />
              </th>
              {cell(computed)}
              {cell(stated)}
              {cell(none)}
              <td class="num total">{writeCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="label soft">{ledger.only}</p>
    </section>
  );
}
