import { Page } from "../../_includes/page.tsx";
import { PassageOf } from "../../_includes/passage.tsx";
import { RowTable } from "../../_includes/row-table.tsx";
import { Link } from "../../_includes/site.tsx";
import { Sum } from "../../_includes/sum.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Verdict } from "../../_includes/verdict.tsx";
import type { Fact } from "../views/rows.ts";

export const data = pagesOf("row");

export function render({ view, site }: Received<"row">) {
  const { props } = view;
  const { row, common } = site.strings;
  return (
    <Page site={site} frame={view.frame}>
      <article class={`row ${props.kind}`}>
        <header>
          <p class="label soft">
            {props.crumbs.map(({ to, text }) => (
              <>
                <Link key={to} to={to}>
                  {text}
                </Link>
                {common.separator}
              </>
            ))}
            {props.period}
          </p>
          <h1>{props.name}</h1>
          <p class="answer">
            <Verdict kind={props.kind} text={props.answer} />
          </p>
          <p>{props.sentence}</p>
          <p class="label soft">
            {props.basis}. {props.honesty}
          </p>
        </header>
        {props.goals.length > 0 && <Texts title={row.goals} texts={props.goals} />}
        <Sum sum={props.sum} readings={props.readings} />
        {props.passages.length > 0 && (
          <section>
            <h2>{row.quote}</h2>
            {props.passages.map((passage) => (
              <PassageOf key={passage.article.to} passage={passage} />
            ))}
          </section>
        )}
        {props.parts.length > 0 && <RowTable caption={row.parts} rows={props.parts} />}
        <section>
          <h2>{row.facts}</h2>
          <Facts facts={props.facts} />
          <p class="label">
            {row.data}: <Link to={props.json.to}>{props.json.text}</Link>
          </p>
        </section>
      </article>
    </Page>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, text, to }) => (
        <>
          <dt key={name}>{name}</dt>
          <dd>{to === undefined ? text : <Link to={to}>{text}</Link>}</dd>
        </>
      ))}
    </dl>
  );
}
