import type { LinkTo } from "../src/views/view.ts";
import { Link, useHere } from "./site.tsx";

/** A list of links and nothing else. */
export function Links({ links, look }: { readonly links: readonly LinkTo[]; readonly look: "rows" | "kin" }) {
  return (
    <ul class={look}>
      {links.map(({ to, text, lang }) => (
        <li key={to}>
          <Link to={to} lang={lang}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Links one behind the other in a line of text. */
export function LinksInLine({ links }: { readonly links: readonly LinkTo[] }) {
  const { common } = useHere().site.strings;
  return (
    <>
      {links.map(({ to, text, lang }, index) => (
        <>
          {index > 0 && common.separator}
          <Link key={to} to={to} lang={lang}>
            {text}
          </Link>
        </>
      ))}
    </>
  );
}
