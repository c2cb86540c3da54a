import type { Share } from "../src/views/home.ts";
import { useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";

/** The verdicts of all rows as one strip of equal parts, with its legend as the text of it. */
export function Strip({ shares }: { readonly shares: readonly Share[] }) {
  const { strings } = useHere().site;
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="shares">
      <svg class="strip" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V9" />
          </pattern>
        </defs>
        {shares.map((share, index) => (
          <rect
            key={share.kind}
            class={share.kind}
            x={percent(startOf(shares, index), total)}
            width={percent(share.count, total)}
            height="100%"
          />
        ))}
      </svg>
      <ul class="legend label" aria-label={strings.home.stripLabel}>
        {shares.map(({ kind, word, count }) => (
          <li key={kind}>
            <Verdict kind={kind} text={word} /> <b>{count}</b>
          </li>
        ))}
      </ul>
      <p class="label soft">{strings.ledger.only}</p>
    </div>
  );
}

function startOf(shares: readonly Share[], index: number): number {
  return shares.slice(0, index).reduce((sum, { count }) => sum + count, 0);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(3)}%`;
}
