import { Citation } from "../../_includes/citation.tsx";
import { DatedList } from "../../_includes/dated-list.tsx";
import { LinksInLine } from "../../_includes/links.tsx";
import { Page } from "../../_includes/page.tsx";
import { VersionList } from "../../_includes/row-past.tsx";
import { SeriesChart } from "../../_includes/series-chart.tsx";
import { SeriesTable } from "../../_includes/series-table.tsx";
import { Link, useHere } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Worded } from "../../_includes/worded.tsx";
import { fill } from "../text/fill.ts";
import type { StrandProps } from "../views/series.ts";

export const data = pagesOf("series");

export function render({ view, site }: Received<"series">) {
  const { name, heading, intro, crumbs, unit, strands, corrections, citing } = view.props;
  const { series } = site.strings;
  return (
    <Page site={site} frame={view.frame} told={view.props.told}>
      <div class="hero short">
        <p class="label soft">
          <LinksInLine links={crumbs} />
        </p>
        <h1>
          <Worded words={heading} />
        </h1>
        <p>{intro}</p>
        {strands.length > 1 && <p>{series.apart}</p>}
      </div>
      {strands.map((strand) => (
        <Strand key={strand.kind} strand={strand} name={name} unit={unit} />
      ))}
      <Corrections corrections={corrections} />
      <Sources {...view.props} />
      <Citation {...citing} />
    </Page>
  );
}

/** Where its figures come from, and where they can be had as data. */
function Sources({ sources, data }: Pick<Received<"series">["view"]["props"], "sources" | "data">) {
  const { series } = useHere().site.strings;
  return (
    <section class="taken">
      <h2>{series.sources}</h2>
      {sources.length > 0 && <DatedList items={sources} />}
      <p class="label">
        {series.data}: <LinksInLine links={data} />
      </p>
    </section>
  );
}

type Corrected = Pick<Received<"series">["view"]["props"], "corrections">;

/** What was published first and what counts now, period by period. */
function Corrections({ corrections }: Corrected) {
  const { series, rowPage } = useHere().site.strings;
  if (corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2 id="dinh-chinh">{rowPage.titles.corrections}</h2>
      <p class="soft">{series.correctionsIntro}</p>
      {corrections.map(({ row, versions }) => (
        <section key={row.to}>
          <h3>
            <Link to={row.to}>{row.text}</Link>
          </h3>
          <VersionList versions={versions} />
        </section>
      ))}
    </section>
  );
}

interface StrandsProps {
  readonly strand: StrandProps;
  readonly name: string;
  readonly unit: string | undefined;
}

/** The chart beside its figures; the table says all that the chart shows. */
function Strand({ strand, name, unit }: StrandsProps) {
  const { chart } = useHere().site.strings;
  const { kind, trend, drawing, desc } = strand;
  return (
    <section class="strand">
      <h2>{strand.caption}</h2>
      <p>{trend}</p>
      {drawing && (
        <div>
          {unit && <p class="label soft">{unit}</p>}
          <SeriesChart
            chart={drawing.chart}
            wide={drawing.wide}
            id={`bieu-do-${kind}`}
            title={fill(chart.seriesTitle, { name })}
            desc={desc}
            words={chart}
          />
          {drawing.undrawn && <p class="label soft">{drawing.undrawn}</p>}
        </div>
      )}
      <SeriesTable {...strand} />
    </section>
  );
}
