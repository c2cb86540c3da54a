import { Outside } from "../../_includes/outside.tsx";
import { Page } from "../../_includes/page.tsx";
import { Link } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import type { Strings } from "../strings/strings.ts";
import type { ColumnLine } from "../views/data.ts";

export const data = pagesOf("data");

export function render({ view, site }: Received<"data">) {
  const { title, intro, groups, rowFile, tables } = view.props;
  const [first, ...further] = groups;
  const words = site.strings.data.page;
  return (
    <Page site={site} frame={view.frame} told={view.props.told}>
      <div class="hero short">
        <h1>{title}</h1>
        <p>{intro}</p>
      </div>
      {first && <Offers {...first} />}
      <div class="two">
        {further.map((group) => (
          <Offers key={group.title} {...group} />
        ))}
      </div>
      {rowFile && (
        <p class="label row-file">
          {words.rowFiles} <Link to={rowFile.to}>{rowFile.text}</Link>
        </p>
      )}
      <Terms {...view.props} words={words} />
      <section>
        <h2 id="cac-cot">{words.columns}</h2>
        <p class="label soft">{words.columnsIntro}</p>
        {tables.map((table) => (
          <Columns key={table.caption} {...table} />
        ))}
      </section>
    </Page>
  );
}

/** Files to take away, each with what it is for. */
function Offers({ title, offers }: Props["groups"][number]) {
  return (
    <section class="offers">
      <h2>{title}</h2>
      <ul class="rows">
        {offers.map(({ to, text, hint, size }) => (
          <li key={to}>
            <Link to={to} download>
              {text}
            </Link>
            <div class="label soft">
              {hint} <span class="num">{size}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = Received<"data">["view"]["props"];
type Words = Strings["data"]["page"];

type TermsProps = Pick<Props, "licence" | "sources" | "citation"> & {
  readonly words: Words;
};

/** What may be done with the data, and how to say where it came from. */
function Terms({ licence, sources, citation, words }: TermsProps) {
  return (
    <>
      <section class="prose">
        <h2>{words.licence}</h2>
        <p>
          {licence.before}
          {licence.url && (
            <Outside href={licence.url} rel="license">
              {licence.url}
            </Outside>
          )}
          {licence.after}
        </p>
        <p>{sources}</p>
      </section>
      <section class="prose">
        <h2>{words.citation}</h2>
        <p>{citation}</p>
      </section>
    </>
  );
}

/** The columns of one table, as a list of terms that opens when asked: all of them together are a long read. */
function Columns({ caption, columns }: { readonly caption: string; readonly columns: readonly ColumnLine[] }) {
  return (
    <details class="columns">
      <summary>{caption}</summary>
      <dl class="facts">
        {columns.map(({ name, text }) => (
          <>
            <dt key={name}>
              <code>{name}</code>
            </dt>
            <dd class="label">{text}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
