import { Bars } from "../../_includes/bars.tsx";
import { CountedList } from "../../_includes/counted-list.tsx";
import { DatedList } from "../../_includes/dated-list.tsx";
import { Follow } from "../../_includes/follow.tsx";
import { Organisation } from "../../_includes/organisation.tsx";
import { Page } from "../../_includes/page.tsx";
import { Pager } from "../../_includes/pager.tsx";
import { Printed } from "../../_includes/printed.tsx";
import { RowTable } from "../../_includes/row-table.tsx";
import { Scorecard } from "../../_includes/scorecard.tsx";
import { Link, ownWords, useHere } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Worded } from "../../_includes/worded.tsx";

export const data = pagesOf("list");

type Props = Received<"list">["view"]["props"];

export function render({ view, site }: Received<"list">) {
  const { scores, rows, organisation, months, groups } = view.props;
  const { lists } = site.strings;
  return (
    <Page site={site} frame={view.frame} told={view.props.told}>
      <Opening {...view.props} />
      <Scorecard scores={scores} />
      {rows.length > 0 && <RowTable caption={lists.rows} rows={rows} full />}
      {months.length > 0 && <Bars id="theo-thang" title={lists.byMonth} bars={months} between={lists.monthWords} />}
      {organisation && <Organisation {...organisation} />}
      <div class={groups.length > 0 ? "two" : "one"}>
        <Articles {...view.props} />
        {groups.length > 0 && (
          <div>
            {groups.map((group) => (
              <CountedList key={group.title} {...group} />
            ))}
          </div>
        )}
      </div>
      <Follow feeds={view.frame.feeds} />
      <Printed day={view.props.day} />
    </Page>
  );
}

/** What is listed, how much of it there is, and, where its years stand far below, the way to them. */
function Opening({ heading, back, intro, counts, years }: Props) {
  const { lists } = useHere().site.strings;
  return (
    <div class="hero short">
      {back && (
        <p class="label soft">
          <Link to={back.to}>{back.text}</Link>
        </p>
      )}
      <h1>
        <Worded words={heading} />
      </h1>
      {intro && <p {...ownWords(intro.lang)}>{intro.text}</p>}
      {counts && <p class={intro && "label soft"}>{counts}</p>}
      {years.length > 0 && (
        <nav class="years label" aria-label={lists.years}>
          {years.map(({ to, text }) => (
            <Link key={to} to={to}>
              {text}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}

/** An organisation that only has rows needs no list of nothing. */
function Articles({ articles, isOfArticles, inYear, counts, pages, page }: Props) {
  const { lists } = useHere().site.strings;
  if (articles.length === 0 && counts) return null;
  return (
    <section>
      <h2 class={isOfArticles ? "unseen" : undefined}>{lists.articles}</h2>
      {articles.length === 0 ? <p class="soft">{lists.empty}</p> : <DatedList items={articles} inYear={inYear} />}
      <Pager pages={pages} page={page} />
    </section>
  );
}
