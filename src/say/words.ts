/** Says a row of the ledger in the words of the interface: figures, periods, verdicts and how each was reached. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { gapOf } from "../ledger/gap.ts";
import { lowerIsBetter } from "../ledger/judge.ts";
import type { Period } from "../ledger/period.ts";
import type { Figure, Qualifier } from "../ledger/row.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { writeDecimal } from "../text/numbers.ts";

/** What of the archive the words need. */
export type Lexicon = Pick<Archive, "strings" | "units">;
type Length = "short" | "long";

const noBreak = "\u00a0";
/** Keeps "2015–2020" on one line; it has no width. */
const joiner = "\u2060";

/** Writes a value with its unit: "8,8%", "3,959 tỷ USD/năm"; a number never parts from its unit at a line's end. */
export function quantity(
  value: string,
  unitId: string | undefined,
  { units }: Lexicon,
  length: Length = "short",
): string {
  const unit = units.get(unitId ?? "")?.vi;
  const number = writeDecimal(value);
  if (unit === undefined) return number;
  const gap = unit.glued === "yes" ? "" : noBreak;
  return number + gap + unit[length].replaceAll(" ", noBreak);
}

/** Writes a figure as read: qualifier, number or range, unit. */
export function figureText(figure: Figure, unitId: string | undefined, lexicon: Lexicon): string {
  const unit = figure.reading ?? figure.printed ?? unitId;
  const from = figure.to === undefined ? "" : `${writeDecimal(figure.value)}–`;
  return qualified(figure.qualifier, from + quantity(figure.to ?? figure.value, unit, lexicon), lexicon);
}

function qualified(qualifier: Qualifier | undefined, text: string, { strings }: Lexicon): string {
  return qualifier === undefined ? text : `${strings.qualifiers[qualifier]}${noBreak}${text}`;
}

/** Names a period: "giai đoạn 2015–2020", "quý I/2020". */
export function periodText({ kind, id, end }: Period, { strings }: Lexicon): string {
  const [year = "", part = ""] = id.split(/[-/]/);
  const values = {
    year,
    quarter: ["I", "II", "III", "IV"][Number(part.slice(1)) - 1] ?? "",
    month: String(Number(part)),
    from: year,
    to: part,
  };
  return fill(strings.periods[kind], { ...values, day: writeDay(end, strings.dates.short) }).replaceAll(
    "–",
    `${joiner}–${joiner}`,
  );
}

/** A row's own period: a running total counts up to a day, whatever the period began with. */
export function rowPeriod({ row }: LedgerRow, lexicon: Lexicon): string {
  const { strings } = lexicon;
  if (row.measure !== "cumulative") return periodText(row.period, lexicon);
  return fill(strings.periods.until, { day: writeDay(row.as_of ?? row.period.end, strings.dates.short) });
}

export function resultText({ row }: LedgerRow, lexicon: Lexicon): string | undefined {
  return row.result && figureText(row.result, row.unit, lexicon);
}

/** The target, published or derived. */
export function targetText(
  { row, judgement }: LedgerRow,
  lexicon: Lexicon,
): { text: string; derived: boolean } | undefined {
  const [target] = row.targets;
  if (target?.value !== undefined)
    return { text: figureText({ ...target, value: target.value }, row.unit, lexicon), derived: false };
  const { derived } = judgement;
  return (
    derived && {
      text: qualified(derived.qualifier, quantity(derived.value, row.unit, lexicon), lexicon),
      derived: true,
    }
  );
}

/** Result against target, with its sign, for a column: "+0,8 điểm %", "bằng". */
export function gapText({ row, judgement }: LedgerRow, lexicon: Lexicon): string | undefined {
  if (row.wording?.value === "bang") return lexicon.strings.ledger.equal;
  const gap = gapOf(row, judgement);
  if (gap === undefined) return undefined;
  const sign = /[1-9]/.test(gap.value) ? (gap.above ? "+" : "−") : "";
  return sign + quantity(gap.value, gap.unit, lexicon);
}

/** The verdict in a word or, with its margin, in a few: "Vượt 0,8 điểm phần trăm". */
export function verdictText({ row, judgement }: LedgerRow, lexicon: Lexicon, length: Length = "long"): string {
  const { answer, verdict } = lexicon.strings;
  const gap = gapOf(row, judgement);
  const { kind } = judgement;
  const plain = row.better === "exact" && kind === "missed";
  if (gap === undefined || plain || (kind !== "exceeded" && kind !== "missed")) return verdict[kind];
  const sentence = lowerIsBetter(row) ? answer[`${kind}Lower`] : answer[kind];
  return fill(sentence, { gap: quantity(gap.value, gap.unit, lexicon, length) });
}

/** "8,8 − 0,8": how a derived target follows. */
export function sumText({ row, judgement }: LedgerRow): string {
  const { result, margin, better } = row;
  if (result === undefined || margin === undefined || judgement.derived?.from !== "margin") return "";
  const [a, b] = [writeDecimal(result.value), writeDecimal(margin.value.replace(/^-/, ""))];
  const minus = margin.value.startsWith("-") === (better === "lower");
  if (judgement.derived.reading === "difference") return `${a} ${minus ? "−" : "+"} ${b}`;
  return `${a} ÷ (1 ${minus ? "+" : "−"} ${b}%)`;
}

/** One sentence that says how the verdict was reached. */
export function verdictSentence(entry: LedgerRow, lexicon: Lexicon): string {
  const { strings } = lexicon;
  const { row, judgement } = entry;
  const gap = gapOf(row, judgement);
  const said = strings.said[row.wording?.value ?? (judgement.kind === "missed" ? "short" : "vuot")];
  return fill(strings.reasons[judgement.reason], {
    result: resultText(entry, lexicon) ?? strings.common.none,
    target: targetText(entry, lexicon)?.text ?? strings.common.none,
    sum: sumText(entry),
    gap: gap === undefined ? "" : quantity(gap.value, gap.unit, lexicon, "long"),
    said: row.margin === undefined ? said : judgement.kind === "missed" ? strings.said.short : strings.said.vuot,
    reason: row.disputed ?? "",
  });
}
