import type { Entry, Heading } from "../src/views/contents.ts";
import { useHere } from "./site.tsx";

/**
 * An article's table of contents: a plain list beside wide text, folded on a phone. The style sheet shows one of the two, for
 * what is folded cannot be opened by a style sheet alone in a way that every screen reader is told of.
 */
export function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  const { contents } = useHere().site.strings.article;
  if (entries.length === 0) return null;
  return (
    <nav class="contents" aria-label={contents}>
      <details>
        <summary>{contents}</summary>
        <Entries entries={entries} />
      </details>
      <div>
        <p class="soft">{contents}</p>
        <Entries entries={entries} />
      </div>
    </nav>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol>
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
