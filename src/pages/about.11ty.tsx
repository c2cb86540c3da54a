import { Page } from "../../_includes/page.tsx";
import { useHere } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Verdict } from "../../_includes/verdict.tsx";

export const data = pagesOf("about");

type Props = Received<"about">["view"]["props"];

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

/** How each way to print a number is read; the reader itself has told. */
function Readings({ readings }: Props) {
  const { page } = useHere().site.strings.about;
  return (
    <table class="plain-table">
      <caption>{page.readingTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{page.readingPrinted}</th>
          <th scope="col">{page.readingMeans}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ printed, means }) => (
          <tr key={printed}>
            <th scope="row">“{printed}”</th>
            <td>{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What comes of each comparison; the judge itself has told. */
function Comparisons({ comparisons }: Props) {
  const { page } = useHere().site.strings.about;
  return (
    <div class="scroll">
      <table class="plain-table">
        <caption>{page.compareTitle}</caption>
        <thead>
          <tr>
            {[page.compareBetter, page.compareAsks, page.compareBelow, page.compareEqual, page.compareAbove].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {comparisons.map(({ better, asks, below, equal, above, words }) => (
            <tr key={better}>
              <th scope="row">{better}</th>
              <td>{asks}</td>
              {[below, equal, above].map((kind, index) => (
                <td key={["below", "equal", "above"][index]}>
                  <Verdict kind={kind} text={words[index] ?? ""} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Kinds({ kinds }: Props) {
  const { page } = useHere().site.strings.about;
  return (
    <dl class="terms" aria-label={page.kinds}>
      {kinds.map(({ kind, word, when }) => (
        <>
          <dt key={kind}>
            <Verdict kind={kind} text={word} />
          </dt>
          <dd>{when}</dd>
        </>
      ))}
    </dl>
  );
}

function Bases({ bases }: Props) {
  return (
    <dl class="terms">
      {bases.map(({ name, means }) => (
        <>
          <dt key={name}>{name}</dt>
          <dd>{means}</dd>
        </>
      ))}
    </dl>
  );
}

/** The same table that the build goes by. */
function Wordings({ wordings }: Props) {
  const { about, verdict, common } = useHere().site.strings;
  const { page } = about;
  return (
    <table class="plain-table">
      <caption>{page.wordingTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{page.wordingSaid}</th>
          <th scope="col">{page.wordingStates}</th>
          <th scope="col">{page.wordingAllows}</th>
        </tr>
      </thead>
      <tbody>
        {wordings.map(({ said, states, allows }) => (
          <tr key={said}>
            <th scope="row">“{said}”</th>
            <td>
              <Verdict kind={states} text={verdict[states]} />
            </td>
            <td>{allows.map((kind) => verdict[kind]).join(common.separator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
