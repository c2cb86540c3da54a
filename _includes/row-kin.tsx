import { closedOff } from "../src/text/direction.ts";
import type { OtherPeriod } from "../src/views/row/kin.ts";
import type { RowProps } from "../src/views/rows.ts";
import type { LinkTo } from "../src/views/view.ts";
import { Links } from "./links.tsx";
import { RowTable } from "./row-table.tsx";
import { Link, useHere } from "./site.tsx";

/** What the row is made of, what it is a part of, and its other periods. */
export function Kin({ parts, wholes, periods, series }: Pick<RowProps, "parts" | "wholes" | "periods" | "series">) {
  const { row, rowPage } = useHere().site.strings;
  return (
    <>
      {parts && (
        <section class="wide">
          <RowTable caption={row.parts} rows={parts.rows} full />
          {parts.sentence && <p class="label">{parts.sentence}</p>}
        </section>
      )}
      <Relations title={rowPage.titles.whole} links={wholes} />
      <Periods periods={periods} all={series} />
    </>
  );
}

interface RelationsProps {
  readonly title: string;
  readonly links: readonly LinkTo[];
}

function Relations({ title, links }: RelationsProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Links links={links} look="kin" />
    </section>
  );
}

interface PeriodsProps {
  readonly periods: readonly OtherPeriod[];
  /** The page of them all. */
  readonly all: LinkTo | undefined;
}

/** Each with the sign of its verdict, whose word stands there for those who listen. */
function Periods({ periods, all }: PeriodsProps) {
  const { rowPage, common } = useHere().site.strings;
  if (periods.length === 0) return null;
  return (
    <section class="others">
      <h2>{rowPage.titles.series}</h2>
      <ul class="kin">
        {periods.map(({ to, text, kind, verdict, told }) => (
          <li key={to}>
            <span class={`verdict ${kind}`}>
              <span class="unseen">{verdict} </span>
            </span>
            <span>
              <Link to={to}>{text}</Link>
              <span class="label">{told.map((part) => common.separator + closedOff(part))}</span>
            </span>
          </li>
        ))}
      </ul>
      {all && (
        <p class="label">
          <Link to={all.to}>{all.text}</Link>
        </p>
      )}
    </section>
  );
}
