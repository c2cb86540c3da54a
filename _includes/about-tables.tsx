import type { AboutProps } from "../src/views/about.ts";
import { useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";

/** How each way to print a number is read; the reader itself has told. */
export function Readings({ readings }: AboutProps) {
  const { page } = useHere().site.strings.about;
  return (
    <table class="plain-table">
      {/* The heading above says the same. */}
      <caption class="unseen">{page.readingTitle}</caption>
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
export function Comparisons({ comparisons }: AboutProps) {
  const { page } = useHere().site.strings.about;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys must reach what is scrolled.
    <div class="scroll" tabIndex={0}>
      <table class="plain-table">
        <caption class="unseen">{page.compareTitle}</caption>
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

export function Kinds({ kinds }: AboutProps) {
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

export function Bases({ bases }: AboutProps) {
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
export function Wordings({ wordings }: AboutProps) {
  const { about, verdict, common } = useHere().site.strings;
  const { page } = about;
  return (
    <table class="plain-table">
      <caption class="unseen">{page.wordingTitle}</caption>
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
