/** Differences between result and target in the words of the interface. */
import type { LedgerRow } from "../archive/model.ts";
import type { Gap } from "../ledger/gap.ts";
import type { Row } from "../ledger/row.ts";
import type { Side } from "../ledger/sides.ts";
import { fill } from "../text/fill.ts";
import { type Length, type Lexicon, quantity } from "./figures.ts";

/** The side of the original target, or of another by its place in the row. */
export function sideOf({ sides }: Pick<LedgerRow, "sides">, index = 0): Side {
  return sides[index] ?? sides[0];
}

/** Result against target for a column: "+0,8 điểm %", "sớm hơn 2 năm", "bằng". */
export function gapText(entry: LedgerRow, lexicon: Lexicon, index = 0): string | undefined {
  const { gap, claim } = sideOf(entry, index);
  if (claim.wording?.value === "bang" && gap === undefined) return lexicon.strings.ledger.equal;
  if (gap === undefined) return undefined;
  if (isNothing(gap)) return lexicon.strings.ledger.equal;
  if (!isAmount(entry.row)) return gapWords(gap, entry.row, lexicon, "short");
  return (gap.above ? "+" : "−") + quantity(gap.value, gap.unit, lexicon);
}

/** "Cao hơn 0,8 điểm phần trăm"; a better rank is higher, though its number is smaller. */
export function gapWords(
  { value, above, unit }: Gap,
  { kind }: Pick<Row, "kind">,
  lexicon: Lexicon,
  length: Length,
): string {
  const { gaps } = lexicon.strings;
  const word = kind === "milestone" ? (above ? "later" : "earlier") : above === (kind === "rank") ? "lower" : "higher";
  return fill(gaps[word], { gap: quantity(value, unit, lexicon, length) });
}

export function isNothing({ value }: Gap): boolean {
  return !/[1-9]/.test(value);
}

/** What has a sign: neither a rank nor a date. */
export function isAmount({ kind }: Pick<Row, "kind">): boolean {
  return kind === "number" || kind === "ratio";
}
