import { ByMargin, Narrow } from "../../_includes/narrow.tsx";
import { Page } from "../../_includes/page.tsx";
import { RowTable } from "../../_includes/row-table.tsx";
import { Strip } from "../../_includes/strip.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Ways } from "../../_includes/ways.tsx";

export const data = pagesOf("ledger");

export function render({ view, site }: Received<"ledger">) {
  const { title, intro, shares, controls, groups, ways } = view.props;
  return (
    <Page site={site} frame={view.frame} script={controls.length > 0 ? "ledger" : undefined}>
      <div class="hero short">
        <h1>{title}</h1>
        <p>{intro}</p>
      </div>
      {shares.length > 0 && <Strip shares={shares} />}
      {controls.length > 0 && <Narrow controls={controls} />}
      {controls.length > 0 && <ByMargin />}
      {groups.map(({ caption, label, rows }) => (
        <RowTable key={caption} caption={caption} label={label} rows={rows} />
      ))}
      <Ways {...ways} />
    </Page>
  );
}
