import { writeCount } from "../src/text/numbers.ts";
import type { Group } from "../src/views/lists.ts";
import { Link } from "./site.tsx";

/** Links under a heading, each with how much stands behind it. */
export function CountedList({ title, links }: Group) {
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul class="rows counted">
        {links.map(({ to, text, count }) => (
          <li key={to}>
            <Link to={to}>{text}</Link> <span class="label soft num">{writeCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
