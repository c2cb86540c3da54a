/** Verdicts counted, those that the archive computed apart from those that a source states. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import type { Basis } from "../ledger/judge.ts";
import { verdictKinds } from "../ledger/wording.ts";
import type { Share } from "./shares.ts";

export interface Score extends Share, Readonly<Record<Basis, number>> {}

/** The kinds of verdict that occur among rows, in the order of all kinds. A row counts once, by its original target. */
export function scorecardOf(rows: readonly LedgerRow[], { strings }: Pick<Archive, "strings">): Score[] {
  return verdictKinds
    .map((kind) => {
      const bases = rows.filter(({ judgement }) => judgement.kind === kind).map(({ judgement }) => judgement.basis);
      const on = (basis: Basis): number => bases.filter((other) => other === basis).length;
      const word = strings.verdict[kind];
      return { kind, word, count: bases.length, computed: on("computed"), stated: on("stated"), none: on("none") };
    })
    .filter(({ count }) => count > 0);
}
