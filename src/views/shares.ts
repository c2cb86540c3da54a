/** How many rows have which verdict. */
import type { Archive } from "../archive/model.ts";
import { type VerdictKind, verdictKinds } from "../ledger/wording.ts";

/** One kind of verdict, as a part of the strip. */
export interface Share {
  readonly kind: VerdictKind;
  readonly word: string;
  readonly count: number;
  /** The ledger narrowed to its rows, on pages from which one would go there. */
  readonly to?: string;
}

/** The strip of verdicts: each row of the archive is one equal part. */
export function sharesOf({ rows, strings }: Pick<Archive, "rows" | "strings">): Share[] {
  return verdictKinds
    .map((kind) => ({
      kind,
      word: strings.verdict[kind],
      count: rows.filter(({ judgement }) => judgement.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
}
