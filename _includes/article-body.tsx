import type { MarkedBlock } from "../src/views/articles.ts";
import { RowNote } from "./row-note.tsx";
import { type OwnWords, useHere } from "./site.tsx";

/** An article's blocks, and beside each the rows whose figures it states. The only place at which raw HTML enters a page. */
export function ArticleBody({ blocks, own }: { readonly blocks: readonly MarkedBlock[]; readonly own: OwnWords }) {
  return (
    <div class="body">
      {blocks.map((block) => (
        <>
          <BlockOf key={block.id} block={block} own={own} />
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
function BlockOf({ block: { id, kind, level, html }, own }: { readonly block: MarkedBlock; readonly own: OwnWords }) {
  const { lang, strings } = useHere().site;
  const label = `${own.lang === undefined ? "" : ` lang="${lang}"`} aria-label="${strings.common.permalink}"`;
  const linked = { id, ...own, ...inner(`${html}<a class="here" href="#${id}"${label}></a>`) };
  if (kind === "heading")
    return level === 2 ? <h2 {...linked} /> : level === 3 ? <h3 {...linked} /> : <h4 {...linked} />;
  if (kind === "paragraph") return <p {...linked} />;
  if (kind === "figure") return <figure id={id} class="block" {...own} {...inner(html)} />;
  return <div id={id} class={`block ${kind}`} {...own} {...inner(html)} />;
}

function inner(html: string): { readonly dangerouslySetInnerHTML: { readonly __html: string } } {
  return { dangerouslySetInnerHTML: { __html: html } };
}
