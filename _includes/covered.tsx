import type { CoveredArticle, Excerpt } from "../src/views/coverage.ts";
import { Link, useHere } from "./site.tsx";

/** An article with what of it stands in the ledger, and the sentences whose figures do not. */
export function Covered({ article }: { readonly article: CoveredArticle }) {
  const { common } = useHere().site.strings;
  const facts = [...article.facts, ...(article.excerpts.length === 0 ? [article.figures] : [])];
  return (
    <li>
      <Link to={article.to} lang={article.lang}>
        {article.text}
      </Link>
      <div class="label soft">
        <time dateTime={article.day}>{article.date}</time>
        {facts.map((fact) => common.separator + fact)}
      </div>
      {article.excerpts.length > 0 && (
        <details open={article.open}>
          <summary class="label">{article.figures}</summary>
          <ul>
            {article.excerpts.map((excerpt) => (
              <ExcerptOf key={JSON.stringify(excerpt)} {...excerpt} lang={article.lang} />
            ))}
            {article.more && <li class="label soft">{article.more}</li>}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The whole sentence is the link to where it stands. */
function ExcerptOf({ to, pieces, lang }: Excerpt & { readonly lang: string | undefined }) {
  return (
    <li>
      <Link to={to} lang={lang}>
        {pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      </Link>
    </li>
  );
}
