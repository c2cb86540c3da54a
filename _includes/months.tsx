import { fill } from "../src/text/fill.ts";
import { writeCount } from "../src/text/numbers.ts";
import type { Month } from "../src/views/months.ts";
import { Link, useHere } from "./site.tsx";

/** The articles of a year by month: a bar for each, drawn at build, that leads to where the month begins in the list. */
export function Months({ months }: { readonly months: readonly Month[] }) {
  const { lists } = useHere().site.strings;
  return (
    <section class="months" aria-labelledby="theo-thang">
      <h2 id="theo-thang">{lists.byMonth}</h2>
      <ol>
        {months.map((month) => (
          <li key={month.month}>
            {month.to === undefined ? (
              <Bar {...month} />
            ) : (
              <Link to={month.to}>
                <span class="unseen">{fill(lists.monthCount, { month: month.month, n: month.count })}</span>
                <Bar {...month} silent />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface BarProps extends Month {
  /** Its numbers are told in words beside it. */
  readonly silent?: true;
}

function Bar({ month, count, share, silent }: BarProps) {
  const height = 100 * share;
  return (
    <>
      <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
        <rect y={100 - height} width="10" height={height} />
      </svg>
      <span class="num" aria-hidden={silent}>
        {writeCount(count)}
      </span>
      <span class="soft" aria-hidden={silent}>
        {month}
      </span>
    </>
  );
}
