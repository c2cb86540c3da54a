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
                <Bar {...month} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Read out as "3 bài, tháng 8"; what is seen of it is a part of that, so that it can be asked for by voice. */
function Bar({ month, count, share }: Month) {
  const { lists } = useHere().site.strings;
  const height = 100 * share;
  return (
    <>
      <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
        <rect y={100 - height} width="10" height={height} />
      </svg>
      <span class="num">{count}</span>
      <span class="between"> {lists.monthWords} </span>
      <span class="soft">{month}</span>
    </>
  );
}
