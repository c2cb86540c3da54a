import type { DatedLink } from "../src/views/items.ts";
import { Link } from "./site.tsx";

/** Articles, each with its day. */
export function DatedList({ items }: { readonly items: readonly DatedLink[] }) {
  return (
    <ul class="rows dated">
      {items.map((item) => (
        <li key={item.to}>
          <time class="label soft num" dateTime={item.day}>
            {item.date}
          </time>
          <Link to={item.to}>{item.text}</Link>
        </li>
      ))}
    </ul>
  );
}
