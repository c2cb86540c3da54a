/** What the archive did with the figures of a row, or what the source says of them. */
import type { LedgerRow } from "../archive/model.ts";
import { signOf } from "../ledger/attained.ts";
import type { Claim } from "../ledger/claims.ts";
import { lowerIsBetter } from "../ledger/compare.ts";
import type { Gap } from "../ledger/gap.ts";
import type { Reason, Verdict } from "../ledger/judge.ts";
import { printedSide } from "../ledger/printed-side.ts";
import type { Figure, Row, Target } from "../ledger/row.ts";
import type { Side } from "../ledger/sides.ts";
import type { Strings } from "../strings/strings.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { amountText, figureText, type Lexicon, quantity, targetText } from "./figures.ts";
import { gapWords, isAmount, isNothing } from "./gaps.ts";
import { shareText } from "./sums.ts";

type Key = keyof Strings["reasons"];

/** The second half of a verdict's sentence; empty where the figures have said it all. */
export function reasonText(entry: LedgerRow, side: Side, lexicon: Lexicon, index: number): string {
  const { strings } = lexicon;
  const { row } = entry;
  const { claim, gap, verdict } = side;
  const key = keyOf(row, side);
  if (key === undefined) return "";
  const day = (iso: string): string => writeDay(iso, strings.dates.short);
  return fill(strings.reasons[key], {
    gap: gap === undefined ? "" : gapWords(gap, row, lexicon, "long"),
    said: saidOf(row, claim, gap, lexicon),
    share: claim.attainment === undefined ? "" : shareText(claim.attainment, lexicon),
    target: targetText(entry, lexicon, index)?.text ?? "",
    reason: ended(row.disputed ?? ""),
    why: verdict.basis === "computed" ? "" : whyNot(row, claim.target, lexicon),
    day: day(row.as_of ?? row.period.end),
    start: day(row.period.start),
    end: day(row.period.end),
    updated: day(lexicon.updated),
  });
}

/** That two figures are one and the same, or alike as far as they are rounded, is told without who found it. */
const silent: ReadonlySet<Reason> = new Set(["within-rounding", "same-figure"]);

/** On what the verdict rests, where its own sentence does not say so; where there is no verdict, on nothing. */
export function basisUnsaid({ verdict }: Side, { strings }: Lexicon): string | undefined {
  return verdict.basis !== "none" && silent.has(verdict.reason) ? strings.basis[verdict.basis] : undefined;
}

/** A note of the archivist's as a sentence. */
function ended(note: string): string {
  return /[.!?…”]$/u.test(note) ? note : `${note}.`;
}

/** The sentence that stands for a reason, by what stands beside it. */
function keyOf(row: Row, { claim, verdict, gap }: Side): Key | undefined {
  const { kind, reason } = verdict;
  if (reason === "no-target") return undefined;
  if (reason === "compared") return comparedKey(row, claim, verdict, gap);
  if (reason === "part-of-period") return kind === "overdue" ? "part-overdue" : reason;
  if (reason === "no-result") return kind === "not-due" ? "not-begun" : reason;
  if (reason === "same-figure" && row.kind === "milestone") return "on-time";
  if (reason !== "wording") return reason;
  if (claim.target?.value !== undefined) return "wording-beside";
  if (claim.target?.text !== undefined || row.kind === "text") return "wording-goal";
  return claim.wording?.value === "vuot" ? "wording-exceeded" : reason;
}

/** With the difference where there is one, else on which side of the target the result stands. */
function comparedKey(row: Row, { target }: Claim, { kind }: Verdict, gap: Gap | undefined): Key {
  const told = gap !== undefined && !isNothing(gap);
  if (row.kind === "milestone") return told ? "dated-by" : kind === "met" ? "dated-met" : "dated";
  if (told) return "compared-by";
  if (kind === "met") return target?.to === undefined ? "compared-met" : "compared-within";
  if (!isAmount(row) || row.better === "exact" || row.better === "range") return "compared";
  return (kind === "exceeded") === lowerIsBetter(row, target) ? "compared-lower" : "compared-higher";
}

/** Why two published figures cannot be held against each other. */
function whyNot(row: Row, target: Target | undefined, lexicon: Lexicon): string {
  const { whyNot: words, qualifiers } = lexicon.strings;
  const { result } = row;
  if (target?.measure !== undefined && target.measure !== row.measure) return words.measure;
  const vague = [target, result].find((figure) => figure !== undefined && isVague(figure, figure === target));
  const word = vague?.qualifier === "almost" ? qualifiers.almost : qualifiers.about;
  if (vague !== undefined) return fill(words.vague, { word });
  if (result?.qualifier !== undefined) return fill(words.open, { figure: figureText(result, row, lexicon) });
  return printedSide(row, target, lexicon.units) === undefined ? words.other : words.rounding;
}

function isVague({ qualifier, tolerance, ...more }: Figure | Target, wanted: boolean): boolean {
  if (tolerance !== undefined) return false;
  const about = qualifier === "about" || ("comparator" in more && more.comparator === "about");
  return about || (wanted && qualifier === "almost");
}

/** What the source says: "vượt 0,8 điểm phần trăm", "thấp hơn 1,21 điểm phần trăm so với mức đề ra", "cơ bản đạt". */
function saidOf(row: Row, { margin, wording, target }: Claim, gap: Gap | undefined, lexicon: Lexicon): string {
  const { said } = lexicon.strings;
  const word = said[wording?.value ?? "dat"];
  if (margin === undefined || gap === undefined) return word;
  const sign = signOf(margin.value);
  if (sign === "met") return said.bang;
  const by = differenceSaid(row, margin, sign === "missed", target, gap, lexicon);
  return wording?.value === "co-ban-dat" ? `${word}, ${by}` : by;
}

function differenceSaid(
  row: Row,
  margin: Figure,
  short: boolean,
  target: Target | undefined,
  gap: Gap,
  lexicon: Lexicon,
): string {
  const { said } = lexicon.strings;
  if (row.kind === "milestone") return fill(said.againstDate, { gap: gapWords(gap, row, lexicon, "long") });
  if (!isAmount(row) || lowerIsBetter(row, target))
    return fill(said.against, { gap: gapWords(gap, row, lexicon, "long") });
  const amount = amountText({ ...margin, value: gap.value }, gap.unit, lexicon);
  return fill(short ? said.shortBy : said.exceededBy, { gap: longer(amount, margin, gap, lexicon) });
}

/** In a sentence the unit is written out. */
function longer(short: string, { to, qualifier }: Figure, gap: Gap, lexicon: Lexicon): string {
  return to === undefined && qualifier === undefined ? quantity(gap.value, gap.unit, lexicon, "long") : short;
}
