import type { VerdictKind } from "../src/ledger/wording.ts";

/** A square that fills a part, again and again: the ground, and what is drawn on it. */
export function Pattern({ kind }: { readonly kind: VerdictKind }) {
  const { size, turn, d } = hatchings[kind];
  return (
    <pattern
      id={`hatch-${kind}`}
      class={kind}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={turn === undefined ? undefined : `rotate(${turn})`}
    >
      <rect width={size} height={size} />
      {d && <path d={d} />}
    </pattern>
  );
}

interface Hatching {
  readonly size: number;
  readonly turn?: number;
  readonly d?: string;
}

/** Full where there is a verdict, but for a mark; lines where none is due yet or any more; empty where there is no number. */
const hatchings: Readonly<Record<VerdictKind, Hatching>> = {
  exceeded: { size: 8 },
  met: { size: 12, d: "M6 5v2M0 11v2M12 11v2M0 -1v2M12 -1v2" },
  missed: { size: 9, turn: -45, d: "M0 0V9" },
  "in-progress": { size: 7, turn: 90, d: "M0 0V7" },
  "not-due": { size: 12, turn: 90, d: "M0 0V12" },
  overdue: { size: 7, d: "M0 0V7M0 0H7" },
  "no-target": { size: 9, turn: 45, d: "M0 0V9" },
  unquantified: { size: 8 },
  disputed: { size: 8, turn: 45, d: "M0 0V8M0 0H8" },
};
