import { fill } from "../src/text/fill.ts";
import type { RowLine } from "../src/views/items.ts";
import { Link, useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";

/** A row beside the sentence that states it. */
export function RowNote({ row }: { readonly row: RowLine }) {
  const { article, common } = useHere().site.strings;
  const target =
    row.target === undefined
      ? undefined
      : fill(row.derived ? article.targetDerived : article.targetIs, { target: row.target });
  const parts = [row.result && fill(article.resultIs, { result: row.result }), target].filter(
    (part) => part !== undefined,
  );
  return (
    <aside class={`note ${row.kind}`} aria-label={row.name}>
      <Link to={row.to}>{row.name}</Link>
      <Verdict kind={row.kind} text={row.answer} />
      <span class="soft">{parts.join(common.separator)}</span>
    </aside>
  );
}
