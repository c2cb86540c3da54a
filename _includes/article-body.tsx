import type { MarkedBlock } from "../src/views/articles.ts";
import { RowNote } from "./row-note.tsx";
import { useHere } from "./site.tsx";

/** An article's blocks, and beside each the rows whose figures it states. The only place at which raw HTML enters a page. */
export function ArticleBody({ blocks }: { readonly blocks: readonly MarkedBlock[] }) {
  return (
    <div class="body">
      {blocks.map((block) => (
        <>
          <BlockOf key={block.id} {...block} />
          <Notes {...block} />
        </>
      ))}
    </div>
  );
}

function Notes({ notes, again, span }: MarkedBlock) {
  return (
    <>
      {notes.length > 0 && (
        <div class={`notes span-${span}`}>
          {notes.map((note) => (
            <RowNote key={note.id} note={note} />
          ))}
        </div>
      )}
      {again.length > 0 && (
        <div class="notes-again">
          <div>
            {again.map((note) => (
              <RowNote key={note.id} note={note} again />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** A paragraph or heading carries the link to itself; other blocks are shown as they were rendered. */
function BlockOf({ id, kind, level, html }: MarkedBlock) {
  const { common } = useHere().site.strings;
  const own = {
    dangerouslySetInnerHTML: { __html: `${html}<a class="here" href="#${id}" aria-label="${common.permalink}"></a>` },
  };
  if (kind === "heading")
    return level === 2 ? <h2 id={id} {...own} /> : level === 3 ? <h3 id={id} {...own} /> : <h4 id={id} {...own} />;
  if (kind === "paragraph") return <p id={id} {...own} />;
  if (kind === "figure") return <figure id={id} class="block" dangerouslySetInnerHTML={{ __html: html }} />;
  return <div id={id} class={`block ${kind}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
