import type { Group } from "../src/views/lists.ts";
import { Link, useCounts } from "./site.tsx";

/** Links under a heading, each with how much stands behind it. */
export function CountedList({ title, links }: Group) {
  const counted = useCounts();
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul class="rows counted">
        {links.map(({ to, text, lang, count }) => (
          <li key={to}>
            <Link to={to} lang={lang}>
              {text}
            </Link>{" "}
            <span class="label soft num">{counted(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
