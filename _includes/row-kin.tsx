import type { RowProps } from "../src/views/rows.ts";
import type { LinkTo } from "../src/views/view.ts";
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
      <Links title={rowPage.titles.whole} links={wholes} />
      <Links title={rowPage.titles.series} links={periods} all={series} />
    </>
  );
}

interface LinksProps {
  readonly title: string;
  readonly links: readonly LinkTo[];
  /** The page of them all. */
  readonly all?: LinkTo | undefined;
}

function Links({ title, links, all }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="kin">
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
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
