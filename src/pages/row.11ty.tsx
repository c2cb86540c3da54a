import { BulletChart } from "../../_includes/bullet-chart.tsx";
import { Citation } from "../../_includes/citation.tsx";
import { FigureList } from "../../_includes/figure-list.tsx";
import { Marks } from "../../_includes/marks.tsx";
import { Outside } from "../../_includes/outside.tsx";
import { Page } from "../../_includes/page.tsx";
import { PassageOf } from "../../_includes/passage.tsx";
import { Kin } from "../../_includes/row-kin.tsx";
import { History, Versions } from "../../_includes/row-past.tsx";
import { Link, ownWords, useHere } from "../../_includes/site.tsx";
import { Sums } from "../../_includes/sum.tsx";
import { TargetList } from "../../_includes/target-list.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Verdict } from "../../_includes/verdict.tsx";
import { Worded } from "../../_includes/worded.tsx";

export const data = pagesOf("row");

export function render({ view, site }: Received<"row">) {
  const { props } = view;
  const { chart } = site.strings;
  return (
    <Page site={site} frame={view.frame} told={view.props.told}>
      <article class={`row ${props.kind}`}>
        <Answer {...props} />
        {props.chart && <BulletChart id="bieu-do" kind={props.kind} words={chart} {...props.chart} />}
        <Quotes passages={props.passages} />
        {props.figures.length > 0 && <FigureList title={props.figuresTitle} figures={props.figures} />}
        <TargetList targets={props.targets} />
        <Sums derivations={props.derivations} />
        <Versions versions={props.versions} />
        <Kin {...props} />
        <About {...props} />
        <Citation {...props.citing} />
        <History changes={props.history} />
      </article>
      <Marks />
    </Page>
  );
}

type Props = Received<"row">["view"]["props"];

/** The answer, as large as a headline, and on what it rests. */
function Answer({ crumbs, period, name, lang, kind, answer, sentence, honesty }: Props) {
  const { common } = useHere().site.strings;
  return (
    <header>
      <p class="label soft">
        {crumbs.map(({ to, text, lang }) => (
          <>
            <Link key={to} to={to} lang={lang}>
              {text}
            </Link>
            {common.separator}
          </>
        ))}
        <Link to={period.to}>{period.text}</Link>
      </p>
      <h1 {...ownWords(lang)}>{name}</h1>
      <p class="answer">
        <Verdict kind={kind} text={answer} />
      </p>
      <p>{sentence}</p>
      {honesty.length > 0 && (
        <p class="label soft">
          <Worded words={honesty} />
        </p>
      )}
    </header>
  );
}

/** The sentences that state the figures: nearest to the answer, for they are what it rests on. */
function Quotes({ passages }: Pick<Props, "passages">) {
  const { row } = useHere().site.strings;
  if (passages.length === 0) return null;
  return (
    <section>
      <h2>{row.quote}</h2>
      {passages.map((passage) => (
        <PassageOf key={passage.article.to} passage={passage} />
      ))}
    </section>
  );
}

function About({ facts, json, report }: Props) {
  const { row, foot, common } = useHere().site.strings;
  return (
    <section>
      <h2>{row.facts}</h2>
      <dl class="facts">
        {facts.map(({ name, text, lang, to }) => (
          <>
            <dt key={name}>{name}</dt>
            <dd {...ownWords(lang)}>{to === undefined ? text : <Link to={to}>{text}</Link>}</dd>
          </>
        ))}
      </dl>
      <p class="label">
        {row.data}: <Link to={json.to}>{json.text}</Link>
        {report && (
          <>
            {common.separator}
            <Outside href={report}>{foot.report}</Outside>
          </>
        )}
      </p>
    </section>
  );
}
