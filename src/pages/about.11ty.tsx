import { Page } from "../../_includes/page.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { Verdict } from "../../_includes/verdict.tsx";

export const data = pagesOf("about");

export function render({ view, site }: Received<"about">) {
  const { props } = view;
  const { about, article, foot } = site.strings;
  return (
    <Page site={site} frame={view.frame}>
      <div class="hero short">
        <h1>{props.title}</h1>
        <p>{props.description}</p>
      </div>
      <div class="prose">
        <h2 id="cach-doi-chieu">{about.method}</h2>
        <h3>{about.proofTitle}</h3>
        <p>{about.proof}</p>
        <h3>{about.accountTitle}</h3>
        <p>{article.account}</p>
        <h3>{about.verdictTitle}</h3>
        <p>{about.verdict}</p>
        <ul class="legend label" aria-label={about.kinds}>
          {props.kinds.map(({ kind, word }) => (
            <li key={kind}>
              <Verdict kind={kind} text={word} />
            </li>
          ))}
        </ul>
        <h3>{about.roundingTitle}</h3>
        <p>{about.rounding}</p>
        <h3>{about.wordingTitle}</h3>
        <p>{about.wording}</p>
        <Wordings {...view.props} words={site.strings} />
        <h3>{about.chooseTitle}</h3>
        <p>{about.choose}</p>
        {props.contact && (
          <p>
            <a href={props.contact.includes("@") ? `mailto:${props.contact}` : props.contact}>{foot.report}</a>
          </p>
        )}
      </div>
    </Page>
  );
}

type WordingsProps = Pick<Received<"about">["view"]["props"], "wordings"> & {
  readonly words: Received<"about">["site"]["strings"];
};

/** The same table that the build goes by. */
function Wordings({ wordings, words }: WordingsProps) {
  const { about, verdict, common } = words;
  return (
    <table class="plain-table">
      <caption>{about.wordingTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{about.wordingSaid}</th>
          <th scope="col">{about.wordingStates}</th>
          <th scope="col">{about.wordingAllows}</th>
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
