import { Bars } from "../../_includes/bars.tsx";
import { CountedList } from "../../_includes/counted-list.tsx";
import { DatedList } from "../../_includes/dated-list.tsx";
import { Organisation } from "../../_includes/organisation.tsx";
import { Page } from "../../_includes/page.tsx";
import { Pager } from "../../_includes/pager.tsx";
import { RowTable } from "../../_includes/row-table.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";

export const data = pagesOf("list");

export function render({ view, site }: Received<"list">) {
  const { title, intro, articles, rows, organisation, months, pages, page, groups } = view.props;
  const { lists } = site.strings;
  return (
    <Page site={site} frame={view.frame}>
      <div class="hero short">
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
      </div>
      {rows.length > 0 && <RowTable caption={lists.rows} rows={rows} full />}
      {months.length > 0 && <Bars id="theo-thang" title={lists.byMonth} bars={months} between={lists.monthWords} />}
      {organisation && <Organisation {...organisation} />}
      <div class={groups.length > 0 ? "two" : "one"}>
        <section>
          <h2>{lists.articles}</h2>
          {articles.length === 0 ? <p class="soft">{lists.empty}</p> : <DatedList items={articles} />}
          <Pager pages={pages} page={page} />
        </section>
        {groups.length > 0 && (
          <div>
            {groups.map((group) => (
              <CountedList key={group.title} {...group} />
            ))}
          </div>
        )}
      </div>
    </Page>
  );
}
