/** How derived targets follow, and what else the same words could mean. */
import type { Archive, LedgerRow } from "../../archive/model.ts";
import type { DerivedTarget } from "../../ledger/derive.ts";
import type { Figure } from "../../ledger/row.ts";
import type { Side } from "../../ledger/sides.ts";
import { figureText, quantity, resultText, targetText } from "../../say/figures.ts";
import { sumText } from "../../say/verdicts.ts";
import { fill } from "../../text/fill.ts";
import { targetName } from "./names.ts";

export interface Sum {
  readonly result: string;
  readonly sign: string;
  readonly gapLabel: string;
  readonly gap: string;
  readonly target: string;
}

/** What is said of one derived target. */
export interface Derivation {
  /** Which target, where there are several. */
  readonly title: string | undefined;
  /** It is reckoned, not only said to be equal. */
  readonly reckoned: boolean;
  /** Set out as a sum where it is one: a difference. */
  readonly sum: Sum | undefined;
  readonly readings: readonly string[];
}

export function derivationsOf(entry: LedgerRow, archive: Archive): Derivation[] {
  return entry.sides.flatMap((side, index) => {
    const { derived } = side.verdict;
    if (derived === undefined) return [];
    const title = entry.sides.length < 2 ? undefined : targetName(index, entry.row, archive.strings.rowPage);
    return {
      title,
      reckoned: derived.from !== "equal",
      sum: sumOf(entry, side, archive, index),
      readings: readingsOf(entry, side, derived, archive, index),
    };
  });
}

function sumOf(entry: LedgerRow, { verdict, claim, gap }: Side, archive: Archive, index: number): Sum | undefined {
  const { derived } = verdict;
  if (derived?.from !== "margin" || derived.reading !== "difference" || gap === undefined) return undefined;
  const { row: words } = archive.strings;
  const short = claim.margin?.value.startsWith("-") ?? false;
  return {
    result: resultText(entry, archive) ?? "",
    sign: gap.above ? "−" : "+",
    gapLabel: short ? words.marginShort : words.marginLabel,
    gap: quantity(gap.value, gap.unit, archive),
    target: targetText(entry, archive, index)?.text ?? "",
  };
}

/** What follows from the source's words, and how else they could be read. */
function readingsOf(entry: LedgerRow, side: Side, derived: DerivedTarget, archive: Archive, index: number): string[] {
  const { readings } = archive.strings;
  const target = targetText(entry, archive, index)?.text ?? "";
  if (derived.from === "equal") return [fill(readings.equal, { target })];
  const show = (value: string): string => quantity(value, entry.row.unit, archive);
  const between =
    derived.interval &&
    fill(readings.interval, { low: show(rounded(derived, "low")), high: show(rounded(derived, "high")) });
  return [
    fill(readings.derived, { target, sum: sumText(entry, archive, index) }),
    between,
    otherReading(entry, side, derived, archive),
  ].filter((text) => text !== undefined);
}

/** An end of the interval with no more than two decimals beyond those of the value: a quotient has no last digit. */
function rounded({ value, interval }: DerivedTarget, end: "low" | "high"): string {
  const decimals = (value.split(".")[1]?.length ?? 0) + 2;
  return interval?.[end].round(decimals).toFixed() ?? value;
}

function otherReading({ row }: LedgerRow, side: Side, derived: DerivedTarget, archive: Archive): string | undefined {
  const { readings } = archive.strings;
  const { margin } = side.claim;
  if (derived.other === undefined || margin === undefined) return undefined;
  const printed = printedText(margin, archive, row.unit);
  return fill(derived.reading === "difference" ? readings.points : readings.relative, {
    said: saidIn(margin.quote, printed, margin, archive),
    printed,
    more: side.gap?.above === false ? readings.less : readings.more,
    other: quantity(derived.other.value, row.unit, archive),
  });
}

function printedText(margin: Figure, archive: Archive, unit: string | undefined): string {
  const value = margin.value.replace(/^-/, "");
  return figureText({ value, printed: margin.printed ?? unit }, { kind: "number", unit }, archive);
}

/** The source's own words, as short as they can be: "vượt 0,8%" where the quote says so, else the figure as printed. */
function saidIn(quote: string | undefined, printed: string, { value }: Figure, { strings }: Archive): string {
  const { exceededBy, shortBy } = strings.said;
  const wanted = fill(value.startsWith("-") ? shortBy : exceededBy, { gap: printed });
  const plain = (text: string): string => text.replaceAll("\u00a0", " ").toLowerCase();
  return quote !== undefined && plain(quote).includes(plain(wanted)) ? wanted : (quote ?? printed);
}
