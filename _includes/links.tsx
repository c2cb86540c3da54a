import type { LinkTo } from "../src/views/view.ts";
import { Link } from "./site.tsx";

/** A list of links and nothing else. */
export function Links({ links, look }: { readonly links: readonly LinkTo[]; readonly look: "rows" | "kin" }) {
  return (
    <ul class={look}>
      {links.map(({ to, text }) => (
        <li key={to}>
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
