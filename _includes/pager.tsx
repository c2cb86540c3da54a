import { fill } from "../src/text/fill.ts";
import type { LinkTo } from "../src/views/view.ts";
import { Link, useHere } from "./site.tsx";

/** Numbered pages of a list: the ends, and those around the present one. */
export function Pager({ pages, page }: { readonly pages: readonly LinkTo[]; readonly page: number }) {
  const { lists } = useHere().site.strings;
  if (pages.length === 0) return null;
  const shown = pages
    .map((link, index) => ({ ...link, number: index + 1 }))
    .filter(({ number }) => number === 1 || number === pages.length || Math.abs(number - page) <= 2);
  return (
    <nav class="pager" aria-label={lists.pages}>
      <ol>
        {shown.map(({ to, number }, index) => (
          <li key={number} class={number - (shown[index - 1]?.number ?? number) > 1 ? "after-gap" : undefined}>
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
