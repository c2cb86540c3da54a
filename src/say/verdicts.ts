/** Verdicts in the words of the interface: what was reached, by how much, and how the archive knows. */
import type { LedgerRow } from "../archive/model.ts";
import type { Claim } from "../ledger/claims.ts";
import { lowerIsBetter } from "../ledger/compare.ts";
import type { Gap } from "../ledger/gap.ts";
import { signOf, type Verdict } from "../ledger/judge.ts";
import type { Figure, Row } from "../ledger/row.ts";
import { factorOf } from "../ledger/scale.ts";
import type { Side } from "../ledger/sides.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { writeDecimal } from "../text/numbers.ts";
import { amountText, type Length, type Lexicon, periodText, quantity, resultText, targetText } from "./figures.ts";

/** The side of the original target, or of another by its place in the row. */
function sideOf({ sides }: LedgerRow, index = 0): Side {
  return sides[index] ?? sides[0];
}

/** Result against target for a column: "+0,8 điểm %", "sớm hơn 2 năm", "bằng". */
export function gapText(entry: LedgerRow, lexicon: Lexicon, index = 0): string | undefined {
  const { gap, claim } = sideOf(entry, index);
  if (claim.wording?.value === "bang" && gap === undefined) return lexicon.strings.ledger.equal;
  if (gap === undefined) return undefined;
  if (!/[1-9]/.test(gap.value)) return lexicon.strings.ledger.equal;
  const { kind } = entry.row;
  if (kind === "rank" || kind === "milestone") return gapWords(gap, entry.row, lexicon, "short");
  return (gap.above ? "+" : "−") + quantity(gap.value, gap.unit, lexicon);
}

/** "Cao hơn 0,8 điểm phần trăm"; a better rank is higher, though its number is smaller. */
function gapWords({ value, above, unit }: Gap, { kind }: Row, lexicon: Lexicon, length: Length): string {
  const { gaps } = lexicon.strings;
  const word = kind === "milestone" ? (above ? "later" : "earlier") : above === (kind === "rank") ? "lower" : "higher";
  return fill(gaps[word], { gap: quantity(value, unit, lexicon, length) });
}

/** The verdict in a word or, with its margin, in a few: "Vượt 0,8 điểm phần trăm"; one on an estimate says so. */
export function verdictText(entry: LedgerRow, lexicon: Lexicon, length: Length = "long", index = 0): string {
  const { verdict, gap } = sideOf(entry, index);
  const text = answerOf(entry.row, verdict, gap, lexicon, length, index) ?? lexicon.strings.verdict[verdict.kind];
  return estimatedText(text, entry, verdict, lexicon);
}

/** The verdict in a word, for a column; one on an estimate says so. */
export function verdictWord(entry: LedgerRow, lexicon: Lexicon): string {
  const { verdict } = sideOf(entry);
  return estimatedText(lexicon.strings.verdict[verdict.kind], entry, verdict, lexicon);
}

/** Source: LEDGER, verdicts, rule 9. */
function estimatedText(text: string, { judgement }: LedgerRow, { basis }: Verdict, { strings }: Lexicon): string {
  return judgement.estimated && basis !== "none" ? fill(strings.answer.estimated, { verdict: text }) : text;
}

function answerOf(
  row: Row,
  { kind }: Verdict,
  gap: Gap | undefined,
  lexicon: Lexicon,
  length: Length,
  index: number,
): string | undefined {
  if (gap === undefined || (kind !== "exceeded" && kind !== "missed") || !/[1-9]/.test(gap.value)) return undefined;
  const { answer } = lexicon.strings;
  const plain = row.kind === "number" || row.kind === "ratio";
  const higher =
    plain && (row.better === "higher" || row.better === "lower") && !lowerIsBetter(row, row.targets[index]);
  if (higher) return fill(answer[kind], { gap: quantity(gap.value, gap.unit, lexicon, length) });
  return fill(answer[`${kind}Otherwise`], { gap: gapWords(gap, row, lexicon, length) });
}

/** "8,8 − 0,8": how a derived target follows. */
export function sumText(entry: LedgerRow, lexicon: Lexicon, index = 0): string {
  const { row } = entry;
  const { result } = row;
  const { claim, verdict } = sideOf(entry, index);
  const { margin, attainment, target } = claim;
  const { derived } = verdict;
  if (result === undefined || derived === undefined) return "";
  const terms = [result, ...(margin === undefined ? [] : [margin])];
  const mixed = terms.some((figure) => !factorOf(figure, row, lexicon.units).eq(1));
  // Terms in other units than the row's say their own, or the sum would not come out.
  const term = (value: string, figure: Figure): string =>
    mixed ? quantity(value, figure.reading ?? figure.printed ?? row.unit, lexicon) : writeDecimal(value);
  const reached = term(result.value, result);
  if (derived.from === "attainment" && attainment !== undefined) return `${reached} ÷ ${share(attainment, lexicon)}`;
  if (derived.from !== "margin" || margin === undefined) return "";
  const by = margin.value.replace(/^-/, "");
  const minus = margin.value.startsWith("-") === lowerIsBetter(row, target);
  if (derived.reading === "difference") return `${reached} ${minus ? "−" : "+"} ${term(by, margin)}`;
  return `${reached} ÷ (1 ${minus ? "+" : "−"} ${writeDecimal(by)}%)`;
}

/** "102,5%", "2,5 lần". */
function share(figure: NonNullable<Claim["attainment"]>, lexicon: Lexicon): string {
  return amountText(figure, "percent", lexicon);
}

/**
 * One sentence or two that say how a verdict was reached: the figures first, then what was done with them.
 * @param index which target of the row; the original one unless told
 */
export function verdictSentence(entry: LedgerRow, lexicon: Lexicon, index = 0): string {
  const side = sideOf(entry, index);
  return [factsText(entry, side, lexicon, index), reasonText(entry, side, lexicon, index)]
    .filter((text) => text !== "")
    .join(" ");
}

/** The figures that a verdict rests on: "Kết quả 8,8%; mức đề ra 8,0% do kho suy ra (8,8 − 0,8)." */
function factsText(entry: LedgerRow, { verdict, claim }: Side, lexicon: Lexicon, index: number): string {
  const { facts } = lexicon.strings;
  if (verdict.reason === "disputed" || verdict.reason === "goal-in-words") return "";
  const target = targetText(entry, lexicon, index);
  const result = resultText(entry, lexicon);
  const status = entry.row.result?.status ?? "final";
  const values = {
    result: `${facts[status]} ${result ?? ""}`,
    target: target?.text ?? "",
    sum: sumText(entry, lexicon, index),
  };
  if (result === undefined) return target === undefined ? "" : fill(facts.targetOnly, values);
  if (target === undefined)
    return fill(
      claim.target === undefined && verdict.reason === "no-target" ? facts.noTarget : facts.resultOnly,
      values,
    );
  const derived = verdict.derived?.from === "equal" ? facts.resultOnly : facts.derived;
  return fill(target.derived ? derived : facts.both, values);
}

/** What the archive did with the figures, or what the source says of them. */
function reasonText(entry: LedgerRow, { verdict, claim, gap }: Side, lexicon: Lexicon, index: number): string {
  const { strings } = lexicon;
  const { row } = entry;
  const { reasons } = strings;
  if (verdict.reason === "no-target") return "";
  const day = (iso: string): string => writeDay(iso, strings.dates.short);
  return fill(reasons[reasonKey(verdict.reason, claim, gap)], {
    gap: gap === undefined ? "" : gapWords(gap, row, lexicon, "long"),
    said: saidOf(row, claim, gap, lexicon),
    share: claim.attainment === undefined ? "" : share(claim.attainment, lexicon),
    target: targetText(entry, lexicon, index)?.text ?? "",
    reason: row.disputed ?? "",
    day: day(row.as_of ?? row.period.end),
    period: periodText(row.period, lexicon),
  });
}

/** The sentence that stands for a reason: with the difference where there is one, and with a published target beside it. */
function reasonKey(reason: Exclude<Verdict["reason"], "no-target">, { target }: Claim, gap: Gap | undefined) {
  if (reason === "compared" && gap !== undefined && /[1-9]/.test(gap.value)) return "compared-by";
  return reason === "wording" && target?.value !== undefined ? "wording-beside" : reason;
}

/** What the source says: "vượt 0,8 điểm phần trăm", "thấp hơn mức đề ra 1,21 điểm phần trăm", "cơ bản đạt". */
function saidOf(row: Row, { margin, wording, target }: Claim, gap: Gap | undefined, lexicon: Lexicon): string {
  const { said } = lexicon.strings;
  if (margin === undefined || gap === undefined) return said[wording?.value ?? "dat"];
  const sign = signOf(margin.value);
  if (sign === "met") return said.bang;
  const plain = row.kind === "number" || row.kind === "ratio";
  if (!plain || lowerIsBetter(row, target)) return fill(said.against, { gap: gapWords(gap, row, lexicon, "long") });
  const amount = amountText({ ...margin, value: gap.value }, gap.unit, lexicon);
  return fill(sign === "missed" ? said.shortBy : said.exceededBy, { gap: longer(amount, margin, gap, lexicon) });
}

/** In a sentence the unit is written out. */
function longer(short: string, { to, qualifier }: NonNullable<Claim["margin"]>, gap: Gap, lexicon: Lexicon): string {
  return to === undefined && qualifier === undefined ? quantity(gap.value, gap.unit, lexicon, "long") : short;
}
