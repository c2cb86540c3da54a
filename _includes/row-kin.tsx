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
      <Relations title={rowPage.titles.series} links={periods} all={series} />
    </>
  );
}

interface RelationsProps {
  readonly title: string;
  readonly links: readonly LinkTo[];
  /** The page of them all. */
  readonly all?: LinkTo | undefined;
}

function Relations({ title, links, all }: RelationsProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Links links={links} look="kin" />
      {all && (
        <p class="label">
          <Link to={all.to}>{all.text}</Link>
        </p>
      )}
    </section>
  );
}
