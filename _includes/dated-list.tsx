import type { DatedLink } from "../src/views/items.ts";
import { Link } from "./site.tsx";

interface DatedListProps {
  readonly items: readonly (DatedLink & { readonly note?: string; readonly id?: string })[];
  /** All are of one year, which their days do not tell. */
  readonly inYear?: boolean;
}

/** Articles, or changes of rows with what was changed, each with its day. */
export function DatedList({ items, inYear = false }: DatedListProps) {
  return (
    <ul class={inYear ? "rows dated in-year" : "rows dated"}>
      {items.map((item) => (
        <li key={item.to} id={item.id}>
          <time class="label soft num" dateTime={item.day}>
            {item.date}
          </time>
          <div>
            <Link to={item.to} lang={item.lang}>
              {item.text}
            </Link>
            {item.note && <p class="label soft">{item.note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
