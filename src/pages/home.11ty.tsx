import { DatedList } from "../../_includes/dated-list.tsx";
import { Hero } from "../../_includes/hero.tsx";
import { Holdings } from "../../_includes/holdings.tsx";
import { Matrix } from "../../_includes/matrix.tsx";
import { Page } from "../../_includes/page.tsx";
import { Link } from "../../_includes/site.tsx";
import { Strip } from "../../_includes/strip.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Verdict } from "../../_includes/verdict.tsx";
import { NamesInLine, wordsIn } from "../../_includes/worded.tsx";
import { inLine } from "../text/direction.ts";
import { fill } from "../text/fill.ts";

export const data = pagesOf("home");

export function render({ view, site }: Received<"home">) {
  const { title, holds, rows, shares, judged, due, matrix, newest, changes, articles, years, topics } = view.props;
  const { home, common, lists } = site.strings;
  const isLarge = years.length > 0 || topics.length > 0;
  return (
    <Page site={site} frame={view.frame} told={view.props.told}>
      <Hero title={title} description={view.frame.description} holds={holds} />
      {rows > 0 && (
        <section class="first">
          <h2>{fill(home.ledger, { n: rows })}</h2>
          <Strip shares={shares} />
          {due && (
            <p class="label">
              <Link to={due.to}>{due.text}</Link>
            </p>
          )}
          {matrix && <Matrix {...matrix} />}
        </section>
      )}
      <div class={rows > 0 || isLarge ? "two" : undefined}>
        {judged.length > 0 && (
          <section>
            <h2>{home.concluded}</h2>
            <ul class="rows">
              {judged.map((row) => (
                <li key={row.id}>
                  <Link to={row.to} lang={row.lang}>
                    {row.name}
                  </Link>
                  <div class="label">
                    <Verdict kind={row.kind} text={row.answer} />
                    <span class="soft">
                      {common.separator}
                      <NamesInLine names={[wordsIn(row.organisation, row.organisationLang), { text: row.period }]} />
                    </span>
                    {row.figures.length > 0 && <p class="soft">{inLine(row.figures, common.separator)}</p>}
                  </div>
                </li>
              ))}
            </ul>
            <p class="label more">
              <Link to={site.addresses.ledger}>{home.allRows}</Link>
            </p>
          </section>
        )}
        <div>
          <section>
            <h2>{home.newest}</h2>
            {articles === 0 ? <p class="soft">{lists.empty}</p> : <DatedList items={newest} />}
            {articles > newest.length && (
              <p class="label more">
                <Link to={site.addresses.articles}>{home.allArticles}</Link>
              </p>
            )}
          </section>
          {changes.length > 0 && (
            <section class="group">
              <h2>{home.changes}</h2>
              <DatedList items={changes} />
            </section>
          )}
        </div>
        {rows === 0 && isLarge && (
          <div>
            <Holdings articles={articles} years={years} topics={topics} />
          </div>
        )}
      </div>
      {rows > 0 && isLarge && (
        <div class="two">
          <Holdings articles={articles} years={years} topics={topics} />
        </div>
      )}
    </Page>
  );
}
