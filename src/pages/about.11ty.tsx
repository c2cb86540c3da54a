import { Bases, Comparisons, Kinds, Readings, Wordings } from "../../_includes/about-tables.tsx";
import { Contents } from "../../_includes/contents.tsx";
import { Follow } from "../../_includes/follow.tsx";
import { Outside } from "../../_includes/outside.tsx";
import { Page } from "../../_includes/page.tsx";
import { Link, ownWords } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { headingId } from "../views/about.ts";

export const data = pagesOf("about");

export function render({ view, site }: Received<"about">) {
  const { props, frame } = view;
  const { about, foot } = site.strings;
  const { page } = about;
  return (
    <Page site={site} frame={frame}>
      <div class="hero short">
        <h1>{props.title}</h1>
        <p {...ownWords(site.langs.description)}>{props.description}</p>
      </div>
      <div class="about">
        <Contents entries={props.contents} />
        <div class="prose">
          <h2 id="cach-doi-chieu">{page.method}</h2>
          <Heading text={page.chooseTitle} />
          <p>{page.choose}</p>
          <p>{props.counts}</p>
          <Heading text={page.proofTitle} />
          <p>{page.proof}</p>
          <p>{page.proofNumber}</p>
          <Heading text={page.accountTitle} />
          <p>{props.original}</p>
          <Heading text={page.readingTitle} />
          <p>{page.reading}</p>
          <Readings {...props} />
          <Heading text={page.compareTitle} />
          <p>{page.compare}</p>
          <Comparisons {...props} />
          <p>{props.ranges}</p>
          <p>{props.comparators}</p>
          <Heading text={page.verdictTitle} />
          <Kinds {...props} />
          <Heading text={page.basisTitle} />
          <p>{page.basis}</p>
          <Bases {...props} />
          <Heading text={page.wordingTitle} />
          <p>{page.wording}</p>
          <Wordings {...props} />
          <Heading text={page.statusTitle} />
          <p>{props.status}</p>
          <Heading text={page.correctTitle} />
          <p>{page.correct}</p>
          {props.contact && (
            <p>
              {page.report} <Outside href={props.contact}>{foot.report}</Outside>.
            </p>
          )}
          {frame.feeds && (
            <>
              <Heading text={page.followTitle} />
              <p>{page.follow}</p>
              <Follow feeds={frame.feeds} />
            </>
          )}
          <Heading text={page.shippedTitle} />
          <p>
            {props.shipped} <Link to={props.shippedList.to}>{props.shippedList.text}</Link>.
          </p>
        </div>
      </div>
    </Page>
  );
}

/** One that the contents lead to. */
function Heading({ text }: { readonly text: string }) {
  return <h3 id={headingId(text)}>{text}</h3>;
}
