import { Page } from "../../_includes/page.tsx";
import { Link } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { fill } from "../text/fill.ts";

export const data = pagesOf("data");

export function render({ view, site }: Received<"data">) {
  const { title, downloads, rows, columns } = view.props;
  const words = site.strings.data;
  return (
    <Page site={site} frame={view.frame}>
      <div class="hero short">
        <h1>{title}</h1>
        <p>{words.intro}</p>
      </div>
      <ul class="rows">
        {downloads.map(({ to, text, hint }) => (
          <li key={to}>
            <Link to={to} download>
              {text}
            </Link>
            <div class="label soft">
              {hint} {fill(words.size, { n: rows })}.
            </div>
          </li>
        ))}
      </ul>
      {columns.length > 0 && (
        <section>
          <h2>{words.columns}</h2>
          <ul class="columns">
            {columns.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
