/** How many rows have which verdict. */
import type { Archive } from "../archive/model.ts";
import { type VerdictKind, verdictKinds } from "../ledger/wording.ts";
import { keyNames, writeChoices } from "../search/narrow.ts";

/** One kind of verdict, as a part of the strip. */
export interface Share {
  readonly kind: VerdictKind;
  readonly word: string;
  readonly count: number;
  /** The ledger narrowed to its rows, where it can be told. */
  readonly to?: string;
}

/** The strip of verdicts: each row of the archive is one equal part, and each part leads to its rows. */
export function sharesOf({ rows, strings, addresses }: Pick<Archive, "rows" | "strings" | "addresses">): Share[] {
  return verdictKinds
    .map((kind) => ({
      kind,
      word: strings.verdict[kind],
      count: rows.filter(({ judgement }) => judgement.kind === kind).length,
      to: addresses.ledger + writeChoices({ [keyNames.verdict]: kind }),
    }))
    .filter(({ count }) => count > 0);
}
