import type { Entry, Heading } from "../src/views/contents.ts";
import { type OwnWords, useHere } from "./site.tsx";

interface ContentsProps {
  readonly entries: readonly Entry[];
  /** Marks the words of the headings, where they are in another language. */
  readonly own?: OwnWords;
}

/**
 * An article's table of contents: a plain list beside wide text, folded on a phone. The style sheet shows one of the two, for
 * what is folded cannot be opened by a style sheet alone in a way that every screen reader is told of.
 */
export function Contents({ entries, own = {} }: ContentsProps) {
  const { contents } = useHere().site.strings.article;
  if (entries.length === 0) return null;
  return (
    <nav class="contents" aria-label={contents}>
      <details>
        <summary>{contents}</summary>
        <Entries entries={entries} own={own} />
      </details>
      <div>
        <p class="soft">{contents}</p>
        <Entries entries={entries} own={own} />
      </div>
    </nav>
  );
}

function Entries({ entries, own }: Required<ContentsProps>) {
  return (
    <ol {...own}>
      {entries.map(({ below, ...heading }) => (
        <li key={heading.id}>
          <To {...heading} />
          {below.length > 0 && (
            <ol>
              {below.map((inner) => (
                <li key={inner.id}>
                  <To {...inner} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function To({ id, text }: Heading) {
  return <a href={`#${id}`}>{text}</a>;
}
