import { Follow } from "../../_includes/follow.tsx";
import { ByMargin, Narrow } from "../../_includes/narrow.tsx";
import { Page } from "../../_includes/page.tsx";
import { Printed } from "../../_includes/printed.tsx";
import { RowGroups } from "../../_includes/row-groups.tsx";
import { Link } from "../../_includes/site.tsx";
import { Strip } from "../../_includes/strip.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Ways } from "../../_includes/ways.tsx";

export const data = pagesOf("ledger");

export function render({ view, site }: Received<"ledger">) {
  const { title, intro, shares, controls, tables, ways } = view.props;
  return (
    <Page site={site} frame={view.frame} script={controls.length > 0 ? "ledger" : undefined}>
      <div class="hero short">
        <h1>{title}</h1>
        <p>{intro}</p>
        {tables.length === 0 ? (
          <p class="label">
            <Link to={site.addresses.articles}>{site.strings.home.allArticles}</Link>
          </p>
        ) : (
          <p class="label jump">
            <a href="#tat-ca">{site.strings.ledger.parts}</a>
          </p>
        )}
      </div>
      {shares.length > 0 && <Strip shares={shares} />}
      {controls.length > 0 && <Narrow controls={controls} />}
      {controls.length > 0 && <ByMargin />}
      {tables.map(({ text, to, lang, groups }) => (
        <RowGroups
          key={to}
          caption={
            <Link to={to} lang={lang}>
              {text}
            </Link>
          }
          groups={groups}
        />
      ))}
      <Ways {...ways} />
      <Follow feeds={view.frame.feeds} />
      <Printed day={view.props.day} />
    </Page>
  );
}
