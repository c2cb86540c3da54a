import type { CitedTable } from "../src/views/row/cited-table.ts";
import type { Passage, Piece } from "../src/views/row/passages.ts";
import { AccountNote } from "./account-note.tsx";
import { Link } from "./site.tsx";

/** A quote in its context, and the article that it stands in. */
export function PassageOf({ passage }: { readonly passage: Passage }) {
  const [before = "", after = ""] = passage.proof.split("{article}");
  return (
    <div class="passage">
      <h3>{passage.proves}</h3>
      {passage.table === undefined ? (
        <Quoted pieces={passage.pieces} lang={passage.article.lang} />
      ) : (
        <Cells table={passage.table} lang={passage.article.lang} />
      )}
      <p class="label soft">
        {before}
        <Link to={passage.article.to} lang={passage.article.lang}>
          {passage.article.text}
        </Link>
        {after}
        {passage.account && (
          <>
            {" "}
            <AccountNote {...passage.account} />
          </>
        )}
      </p>
    </div>
  );
}

/** The language of an article's own words, where it is not the page's. */
interface InLanguage {
  readonly lang: string | undefined;
}

function Quoted({ pieces, lang }: InLanguage & { readonly pieces: readonly Piece[] }) {
  return (
    <blockquote lang={lang}>
      <p>
        {pieces.map(({ text, marked, beside }, index) => {
          if (marked) return <mark class="figure">{text}</mark>;
          return beside ? (
            <span key={index} class="soft">
              {text}
            </span>
          ) : (
            text
          );
        })}
      </p>
    </blockquote>
  );
}

/** The cited cells under their headings, and in words where they stand. */
function Cells({ table, lang }: InLanguage & { readonly table: CitedTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys must reach what is scrolled.
    <div class="cited scroll" tabIndex={0}>
      <table class="plain-table">
        <caption>
          {table.where.map((text) => (
            <span key={text}>{text} </span>
          ))}
        </caption>
        <thead lang={lang}>
          <tr>
            <td />
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={lang}>
          {table.rows.map(({ heading, cells }) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              {cells.map(({ text, marked }) => (
                <td key={text} class="num">
                  {marked ? <mark class="figure">{text}</mark> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
