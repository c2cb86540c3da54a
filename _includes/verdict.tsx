import type { VerdictKind } from "../src/ledger/wording.ts";

/** A verdict: shape, word and colour. The shape comes from the style sheet, by `kind`. */
export function Verdict({ kind, text }: { readonly kind: VerdictKind; readonly text: string }) {
  return <span class={`verdict ${kind}`}>{text}</span>;
}
