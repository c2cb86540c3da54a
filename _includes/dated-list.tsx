import { overridable } from "./overridable.ts";
import type { OverridableProps } from "./overrides.ts";
import { Link, ownWords } from "./site.tsx";

/** Articles, or changes of rows with what was changed, each with its day. */
export const DatedList = overridable("DatedList", BuiltinDatedList);

function BuiltinDatedList({ items, inYear = false }: OverridableProps["DatedList"]) {
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
            {item.note && (
              <p class="label soft" {...ownWords(item.noteLang)}>
                {item.note}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
