/** Verdicts counted, those that the archive computed apart from those that a source states. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import type { Basis } from "../ledger/judge.ts";
import { verdictKinds } from "../ledger/wording.ts";
import { type Choices, keyNames, writeChoices } from "../search/narrow.ts";
import type { Share } from "./shares.ts";

export interface Score extends Share, Readonly<Record<Basis, number>> {}

/**
 * The kinds of verdict that occur among rows, in the order of all kinds. A row counts once, by its original target.
 * @param choices what narrows the ledger to just these rows, so that each kind leads to its own; none where it cannot be told
 */
export function scorecardOf(rows: readonly LedgerRow[], archive: Archive, choices?: Choices): Score[] {
  const { strings, addresses } = archive;
  return verdictKinds
    .map((kind) => {
      const bases = rows.filter(({ judgement }) => judgement.kind === kind).map(({ judgement }) => judgement.basis);
      const on = (basis: Basis): number => bases.filter((other) => other === basis).length;
      const counts = { count: bases.length, computed: on("computed"), stated: on("stated"), none: on("none") };
      const to = choices && addresses.ledger + writeChoices({ ...choices, [keyNames.verdict]: kind });
      return { kind, word: strings.verdict[kind], ...counts, ...(to && { to }) };
    })
    .filter(({ count }) => count > 0);
}
