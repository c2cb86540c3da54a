import { Covered } from "../../_includes/covered.tsx";
import { Page } from "../../_includes/page.tsx";
import { Pager } from "../../_includes/pager.tsx";
import { Printed } from "../../_includes/printed.tsx";
import { Link } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { writeCount } from "../text/numbers.ts";

export const data = pagesOf("coverage");

export function render({ view, site }: Received<"coverage">) {
  const { title, intro, counts, groups, sections, pages, page } = view.props;
  const { ledger, lists } = site.strings;
  return (
    <Page site={site} frame={view.frame}>
      <div class="hero short">
        <p class="label soft">
          <Link to={site.addresses.ledger}>{ledger.title}</Link>
        </p>
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
        <p>{counts}</p>
        <ul class="legend label">
          {groups.map(({ name, count }) => (
            <li key={name}>
              {name} <b>{writeCount(count, site.strings.numbers)}</b>
            </li>
          ))}
        </ul>
      </div>
      {sections.length === 0 && <p class="soft">{lists.empty}</p>}
      {sections.map(({ name, articles }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul class="rows covered">
            {articles.map((article) => (
              <Covered key={article.to} article={article} />
            ))}
          </ul>
        </section>
      ))}
      <Pager pages={pages} page={page} />
      <Printed day={view.props.day} />
    </Page>
  );
}
