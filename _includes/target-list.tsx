import { inLine } from "../src/text/direction.ts";
import type { TargetLine } from "../src/views/row/targets.ts";
import { Amount } from "./figure-list.tsx";
import { useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";

/** Several targets of one row, each with who set it and with a verdict of its own; the original one first. */
export function TargetList({ targets }: { readonly targets: readonly TargetLine[] }) {
  const { rowPage, common } = useHere().site.strings;
  if (targets.length === 0) return null;
  return (
    <section class="targets">
      <h2>{rowPage.titles.targets}</h2>
      <ol>
        {targets.map((target) => (
          <li key={target.name} class={target.kind}>
            <h3>
              {target.name}: <Amount {...target} />
            </h3>
            {target.notes.length > 0 && <p class="label soft">{inLine(target.notes, common.separator)}</p>}
            <p>
              <Verdict kind={target.kind} text={target.verdict} />
            </p>
            <p class="label">
              {target.sentence} {target.asks}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
