import { Bases, Comparisons, Kinds, Readings, Wordings } from "../../_includes/about-tables.tsx";
import { Page } from "../../_includes/page.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";

export const data = pagesOf("about");

export function render({ view, site }: Received<"about">) {
  const { props } = view;
  const { about, foot } = site.strings;
  const { page } = about;
  return (
    <Page site={site} frame={view.frame}>
      <div class="hero short">
        <h1>{props.title}</h1>
        <p>{props.description}</p>
      </div>
      <div class="prose">
        <h2 id="cach-doi-chieu">{page.method}</h2>
        <h3>{page.chooseTitle}</h3>
        <p>{page.choose}</p>
        <p>{props.counts}</p>
        <h3>{page.proofTitle}</h3>
        <p>{page.proof}</p>
        <p>{page.proofNumber}</p>
        <h3>{page.accountTitle}</h3>
        <p>{props.original}</p>
        <h3>{page.readingTitle}</h3>
        <p>{page.reading}</p>
        <Readings {...props} />
        <h3>{page.compareTitle}</h3>
        <p>{page.compare}</p>
        <Comparisons {...props} />
        <p>{props.ranges}</p>
        <p>{props.comparators}</p>
        <h3>{page.verdictTitle}</h3>
        <Kinds {...props} />
        <h3>{page.basisTitle}</h3>
        <p>{page.basis}</p>
        <Bases {...props} />
        <h3>{page.wordingTitle}</h3>
        <p>{page.wording}</p>
        <Wordings {...props} />
        <h3>{page.statusTitle}</h3>
        <p>{props.status}</p>
        <h3>{page.correctTitle}</h3>
        <p>{page.correct}</p>
        {props.contact && (
          <p>
            {page.report} <a href={props.contact}>{foot.report}</a>.
          </p>
        )}
      </div>
    </Page>
  );
}
