import { AccountNote } from "../../_includes/account-note.tsx";
import { ArticleBody } from "../../_includes/article-body.tsx";
import { Citation } from "../../_includes/citation.tsx";
import { Contents } from "../../_includes/contents.tsx";
import { DatedList } from "../../_includes/dated-list.tsx";
import { Marks } from "../../_includes/marks.tsx";
import { Outside } from "../../_includes/outside.tsx";
import { Page } from "../../_includes/page.tsx";
import { Picture } from "../../_includes/picture.tsx";
import { RowTable } from "../../_includes/row-table.tsx";
import { Link, type OwnWords, ownWords } from "../../_includes/site.tsx";
import { SourceFacts } from "../../_includes/source-facts.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { inLine } from "../text/direction.ts";
import type { ArticleProps } from "../views/articles.ts";

export const data = pagesOf("article");

export function render({ view, site }: Received<"article">) {
  const { props } = view;
  const { article, common, foot } = site.strings;
  const own = ownWords(props.lang);
  return (
    <Page site={site} frame={view.frame} told={view.props.told} sheet={props.manyMarks ? "further" : "article"}>
      <article class="article">
        <header>
          <p class="label soft">
            {props.label && props.label + common.separator}
            <time dateTime={props.day}>{props.date}</time>
            {props.by && common.separator + props.by}
          </p>
          <h1 {...own}>{props.title}</h1>
          {props.lead && (
            <p class="lead" {...own}>
              {props.lead}
            </p>
          )}
        </header>
        {props.account && (
          <p class="notice">
            <AccountNote {...props.account} />
          </p>
        )}
        <Figure {...props} own={own} />
        <Contents entries={props.contents} own={own} />
        <ArticleBody blocks={props.blocks} own={own} />
        <footer>
          {props.rows.length > 0 && (
            <section class="wide">
              <RowTable caption={article.rows} rows={props.rows} full />
            </section>
          )}
          <div class="beside">
            <SourceFacts {...props} />
            {props.report && (
              <p class="label">
                <Outside href={props.report}>{foot.report}</Outside>
              </p>
            )}
            <Citation {...props.citing} />
          </div>
          <RelatedArticles items={props.related} title={article.related} />
          <Neighbours {...props} label={article.neighbours} olderLabel={article.older} newerLabel={article.newer} />
        </footer>
      </article>
      <Marks />
    </Page>
  );
}

function Figure({ picture, caption, credit, own }: ArticleProps & { readonly own: OwnWords }) {
  if (picture === undefined && caption === undefined) return null;
  const told = [caption, credit].flatMap((text) => (text ? [text] : []));
  return (
    <figure class="picture" {...own}>
      {picture && <Picture {...picture} />}
      {told.length > 0 && <figcaption class="label soft">{inLine(told, ". ")}</figcaption>}
    </figure>
  );
}

interface RelatedProps {
  readonly items: ArticleProps["related"];
  readonly title: string;
}

function RelatedArticles({ items, title }: RelatedProps) {
  if (items.length === 0) return null;
  return (
    <nav class="related" aria-labelledby="bai-lien-quan">
      <h2 id="bai-lien-quan">{title}</h2>
      <DatedList items={items} />
    </nav>
  );
}

interface NeighboursProps extends Pick<ArticleProps, "older" | "newer"> {
  readonly label: string;
  readonly olderLabel: string;
  readonly newerLabel: string;
}

function Neighbours({ older, newer, label, olderLabel, newerLabel }: NeighboursProps) {
  if (older === undefined && newer === undefined) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {older && (
        <p>
          <span class="label soft">{olderLabel}</span>
          <Link to={older.to} rel="prev" lang={older.lang}>
            {older.text}
          </Link>
        </p>
      )}
      {newer && (
        <p class="newer">
          <span class="label soft">{newerLabel}</span>
          <Link to={newer.to} rel="next" lang={newer.lang}>
            {newer.text}
          </Link>
        </p>
      )}
    </nav>
  );
}
