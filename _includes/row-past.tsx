import type { Change, Version } from "../src/views/row/past.ts";
import { Link, ownWords, useHere } from "./site.tsx";

/** What a result was before it was corrected; the one that stands comes last. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const { rowPage } = useHere().site.strings;
  if (versions.length === 0) return null;
  return (
    <section id="dinh-chinh">
      <h2>{rowPage.titles.corrections}</h2>
      <VersionList versions={versions} />
    </section>
  );
}

/** The results alone, each with its day and source. */
export function VersionList({ versions }: { readonly versions: readonly Version[] }) {
  const { rowPage } = useHere().site.strings;
  return (
    <ol class="rows dated past">
      {versions.map(({ text, note, stands, day, date, source }) => (
        <li key={source.to}>
          <time class="label soft num" dateTime={day}>
            {date}
          </time>
          <div>
            {stands ? <b>{text}</b> : <del>{text}</del>}{" "}
            <small>{[note, stands ? rowPage.notes.stands : undefined].filter(Boolean).join(", ")}</small>
            <br />
            <Link to={source.to} lang={source.lang}>
              {source.text}
            </Link>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What the archivist changed, and when. */
export function History({ changes }: { readonly changes: readonly Change[] }) {
  const { rowPage } = useHere().site.strings;
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{rowPage.titles.history}</h2>
      <ol class="rows dated past">
        {changes.map(({ day, date, note, noteLang }) => (
          <li key={day + note}>
            <time class="label soft num" dateTime={day}>
              {date}
            </time>
            <div {...ownWords(noteLang)}>{note}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
