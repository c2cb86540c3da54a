import type { Share } from "../src/views/shares.ts";
import { Link, useCounts, useHere, useHref } from "./site.tsx";
import { Pattern } from "./strip-pattern.tsx";
import { Verdict } from "./verdict.tsx";

/** The verdicts of all rows as one strip of equal parts, with its legend as the text of it. */
export function Strip({ shares }: { readonly shares: readonly Share[] }) {
  const { strings } = useHere().site;
  return (
    <div class="shares">
      <Bar shares={shares} />
      <ul class="legend label" aria-label={strings.home.stripLabel}>
        {shares.map((share) => (
          <li key={share.kind}>
            {share.to === undefined ? (
              <Counted {...share} />
            ) : (
              <Link to={share.to}>
                <Counted {...share} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p class="label soft">{strings.ledger.only}</p>
    </div>
  );
}

/**
 * The parts alone; whoever shows them tells in words what they are. Each kind has its own hatching, so that they are told apart
 * without colour too. Once a page: its patterns have ids.
 */
export function Bar({ shares }: { readonly shares: readonly Share[] }) {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  return (
    <svg class="strip" aria-hidden="true" focusable="false">
      <defs>
        {shares.map(({ kind }) => (
          <Pattern key={kind} kind={kind} />
        ))}
      </defs>
      {partsOf(shares).map(({ share, before }) => (
        <Part key={share.kind} share={share} x={percent(before, total)} total={total} />
      ))}
    </svg>
  );
}

interface Placed {
  readonly share: Share;
  /** How many rows stand in the parts before it. */
  readonly before: number;
}

/** The parts as they are drawn: the larger before the smaller, so that the gaps of wide parts never cover a narrow one. */
function partsOf(shares: readonly Share[]): Placed[] {
  const placed = shares.map((share, index) => ({
    share,
    before: shares.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  }));
  return placed.toSorted((a, b) => b.share.count - a.share.count);
}

function Counted({ kind, word, count }: Share) {
  const counted = useCounts();
  return (
    <>
      <Verdict kind={kind} text={word} /> <b>{counted(count)}</b>
    </>
  );
}

/** The legend has the same link in words, so that this one is for a pointer only. */
function Part({ share, x, total }: { readonly share: Share; readonly x: string; readonly total: number }) {
  const href = useHref();
  const part = (
    <rect
      class={share.count < total * narrow ? `${share.kind} thin` : share.kind}
      fill={`url(#hatch-${share.kind})`}
      x={x}
      width={percent(share.count, total)}
      height="100%"
    />
  );
  return share.to === undefined ? (
    part
  ) : (
    <a href={href(share.to)} tabIndex={-1}>
      {part}
    </a>
  );
}

/** A part narrower than this would be nothing but the gaps on its two sides. */
const narrow = 0.02;

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(3)}%`;
}
