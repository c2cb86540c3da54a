import { fill } from "../src/text/fill.ts";
import type { NumberedPage } from "../src/views/pages.ts";
import { Link, useHere } from "./site.tsx";

/** Numbered pages of a list, some of them left out. */
export function Pager({ pages, page }: { readonly pages: readonly NumberedPage[]; readonly page: number }) {
  const { lists } = useHere().site.strings;
  if (pages.length === 0) return null;
  return (
    <nav class="pager" aria-label={lists.pages}>
      <ol>
        {pages.map(({ to, number }, index) => (
          <li key={number} class={number - (pages[index - 1]?.number ?? number) > 1 ? "after-gap" : undefined}>
            {number === page ? (
              <span aria-current="page">{number}</span>
            ) : (
              <Link to={to} aria-label={fill(lists.page, { n: String(number) })}>
                {number}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
