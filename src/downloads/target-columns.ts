/** What is said of one target of a row, in the same columns wherever it stands. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { comparators, qualifiers } from "../ledger/row.ts";
import type { Side } from "../ledger/sides.ts";
import { verdictKinds } from "../ledger/wording.ts";
import { verdictSentence, verdictText } from "../say/verdicts.ts";
import type { Strings } from "../strings/strings.ts";
import { type Amount, ownAmount, signed } from "./amounts.ts";
import { type Cell, codesOf, column, plain, type Source } from "./table.ts";

/** A target of a row by its place, the original one first. */
export interface SideItem {
  readonly entry: LedgerRow;
  readonly archive: Archive;
  readonly index: number;
}

const field = column<SideItem>;

/** The side of a row that is meant. */
export function sideOf({ entry, index }: SideItem): Side {
  return entry.sides[index] ?? entry.sides[0];
}

interface Wanted {
  readonly amount: Amount;
  readonly qualifier: Cell;
  readonly text: Cell;
  readonly basis: keyof Strings["data"]["targetBases"] | undefined;
}

/** A target as the source gives it, in figures or in words; else as it is derived. */
function wantedOf(item: SideItem): Wanted {
  const { row } = item.entry;
  const { claim, verdict } = sideOf(item);
  const { value, qualifier, text } = claim.target ?? {};
  const { derived } = verdict;
  if (value !== undefined) return { amount: ownAmount(claim.target, row), qualifier, text, basis: "stated" };
  const nothing = ownAmount(undefined, row);
  if (text !== undefined) return { amount: nothing, qualifier: undefined, text, basis: "words" };
  if (derived === undefined) return { amount: nothing, qualifier: undefined, text, basis: undefined };
  return { amount: ownAmount({ value: derived.value }, row), qualifier: derived.qualifier, text, basis: "derived" };
}

/** The columns of a target: what was to be reached, and how the archive knows. */
export function targetColumns(strings: Strings): readonly Source<SideItem>[] {
  const { data, qualifiers: qualifierWords } = strings;
  return [
    field("target", "number", (item) => wantedOf(item).amount.value),
    field("target_to", "number", (item) => wantedOf(item).amount.to),
    field("target_of", "number", (item) => wantedOf(item).amount.of),
    field("target_date", "string", (item) => wantedOf(item).amount.date),
    field("target_qualifier", "string", (item) => wantedOf(item).qualifier, {
      codes: codesOf(qualifiers, qualifierWords),
    }),
    field("target_unit", "string", (item) => wantedOf(item).amount.unit),
    field("target_text", "string", (item) => wantedOf(item).text),
    field("target_basis", "string", (item) => wantedOf(item).basis, { codes: data.targetBases }),
    field("target_low", "number", (item) => sideOf(item).verdict.derived?.interval?.low.toFixed()),
    field("target_high", "number", (item) => sideOf(item).verdict.derived?.interval?.high.toFixed()),
  ];
}

/** The columns of a verdict: how result and target differ, what follows, and why. */
export function verdictColumns(strings: Strings): readonly Source<SideItem>[] {
  return [
    field("difference", "number", (item) => {
      const { gap } = sideOf(item);
      return gap && signed(gap);
    }),
    field("difference_unit", "string", (item) => sideOf(item).gap?.unit),
    field("verdict", "string", (item) => sideOf(item).verdict.kind, {
      required: true,
      codes: codesOf(verdictKinds, strings.verdict),
    }),
    field("verdict_text", "string", ({ entry, archive, index }) => plain(verdictText(entry, archive, "long", index)), {
      required: true,
    }),
    field("basis", "string", (item) => sideOf(item).verdict.basis, {
      required: true,
      codes: codesOf(["computed", "stated", "none"], strings.basis),
    }),
    field("sentence", "string", ({ entry, archive, index }) => plain(verdictSentence(entry, archive, index))),
  ];
}

/** What a result must be beside a target. */
export function comparatorColumn(strings: Strings): Source<SideItem> {
  return field("comparator", "string", (item) => sideOf(item).claim.target?.comparator, {
    codes: codesOf(comparators, strings.data.comparators),
  });
}
