/** Figures and periods in the words of the interface. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { unitIn } from "../input/units.ts";
import { type Period, periodOf } from "../ledger/period.ts";
import type { Figure, Qualifier, Row, Target } from "../ledger/row.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { writeDecimal } from "../text/numbers.ts";

/** What of the archive the words need. */
export type Lexicon = Pick<Archive, "strings" | "units" | "updated">;
export type Length = "short" | "long";
/** What of a figure is shown; whatever proves it is shown elsewhere. */
export type Shown = Pick<Figure, "value" | "to" | "of" | "qualifier" | "printed" | "reading">;

const noBreak = "\u00a0";
/** Keeps "2015–2020" on one line; it has no width. */
const joiner = "\u2060";

/**
 * Writes a value with its unit: "8,8%", "3,959 tỷ USD/năm"; a number never parts from its unit at a line's end. One that is
 * written out may be long, and kept whole it would leave the line before it half empty: a line may end between its pairs of words.
 */
export function quantity(
  value: string,
  unitId: string | undefined,
  lexicon: Pick<Lexicon, "strings" | "units">,
  length: Length = "short",
): string {
  return withUnit(writeDecimal(value, lexicon.strings.numbers), unitId, lexicon, length);
}

function withUnit(
  number: string,
  unitId: string | undefined,
  { units, strings }: Pick<Lexicon, "strings" | "units">,
  length: Length,
): string {
  const known = units.get(unitId ?? "");
  if (known === undefined) return number;
  const unit = unitIn(known, strings);
  const gap = unit.glued === "yes" ? "" : noBreak;
  return number + gap + (length === "short" ? unit.short.replaceAll(" ", noBreak) : inPairs(unit.long));
}

/** Two words of a name stay together, counted from its end: "điểm | phần trăm", "tỷ USD | một năm". */
function inPairs(name: string): string {
  return name.replace(/ (?=\S+(?: \S+ \S+)*$)/g, noBreak);
}

/** Writes a figure of the row's own kind as read: qualifier, number or range, unit; a rank, a ratio or a date in its own way. */
export function figureText(figure: Shown, row: Pick<Row, "kind" | "unit">, lexicon: Lexicon): string {
  return qualified(figure.qualifier, ownText(figure, row, lexicon), lexicon);
}

function ownText(figure: Shown, { kind, unit }: Pick<Row, "kind" | "unit">, lexicon: Lexicon): string {
  const { value, of } = figure;
  const number = (decimal: string): string => writeDecimal(decimal, lexicon.strings.numbers);
  const date = kind === "milestone" ? periodOf(value) : undefined;
  if (date !== undefined) return periodText(date, lexicon);
  if (kind === "rank")
    return fill(lexicon.strings.figures.rank, { value: of === undefined ? value : `${value}/${of}` });
  if (kind === "ratio" && of !== undefined)
    return withUnit(`${number(value)}/${number(of)}`, figure.printed ?? unit, lexicon, "short");
  return amountText({ ...figure, qualifier: undefined }, unit, lexicon);
}

/** Writes a number with the unit that it is read in, whatever the kind of its row: a margin, a change. */
export function amountText(figure: Shown, unitId: string | undefined, lexicon: Lexicon): string {
  // So many times stay times, whatever they are understood to be: 1.5 read as percent is not 1.5 %.
  const unit = figure.printed === "times" ? "times" : (figure.reading ?? figure.printed ?? unitId);
  const from = figure.to === undefined ? "" : `${writeDecimal(figure.value, lexicon.strings.numbers)}–`;
  return qualified(figure.qualifier, from + quantity(figure.to ?? figure.value, unit, lexicon), lexicon);
}

export function qualified(qualifier: Qualifier | undefined, text: string, { strings }: Lexicon): string {
  return qualifier === undefined ? text : `${strings.qualifiers[qualifier]}${noBreak}${text}`;
}

/** Names a period: "giai đoạn 2015–2020", "quý I/2020". */
export function periodText(period: Period, lexicon: Lexicon): string {
  return fillPeriod(lexicon.strings.periods[period.kind], period, lexicon);
}

/** A period's bare name, where a heading or an axis says what it is: "2015–2020", "2020". */
export function periodName(period: Period, lexicon: Lexicon): string {
  return fillPeriod(lexicon.strings.periodNames[period.kind], period, lexicon);
}

function fillPeriod(sentence: string, { id, end }: Period, { strings }: Lexicon): string {
  const [year = "", part = ""] = id.split(/[-/]/);
  const { quarters, dates } = strings;
  const values = {
    year,
    quarter: [quarters.first, quarters.second, quarters.third, quarters.fourth][Number(part.slice(1)) - 1] ?? "",
    from: year,
    to: part,
    // Of many periods few ask for these, and to write one takes long.
    get month() {
      return writeDay(end, dates.monthName);
    },
    get day() {
      return writeDay(end, dates.short);
    },
  };
  return fill(sentence, values).replaceAll("–", `${joiner}–${joiner}`);
}

/** A row's own period: a running total counts up to a day, whatever the period began with. */
export function rowPeriod({ row }: Pick<LedgerRow, "row">, lexicon: Lexicon): string {
  const { strings } = lexicon;
  if (row.measure !== "cumulative") return periodText(row.period, lexicon);
  return fill(strings.periods.until, { day: writeDay(row.as_of ?? row.period.end, strings.dates.short) });
}

export function resultText({ row }: LedgerRow, lexicon: Lexicon): string | undefined {
  return row.result && figureText(row.result, row, lexicon);
}

export interface TargetText {
  readonly text: string;
  readonly derived: boolean;
}

/** A target, published or derived; the first of the row unless another is asked for. */
export function targetText({ row, judgement }: LedgerRow, lexicon: Lexicon, index = 0): TargetText | undefined {
  const target = row.targets[index];
  if (target?.value !== undefined)
    return { text: askedText({ ...target, value: target.value }, row, lexicon), derived: false };
  const { derived } = judgement.targets[index] ?? judgement;
  if (derived === undefined) return undefined;
  return {
    text: qualified(derived.qualifier, ownText({ value: derived.value }, row, lexicon), lexicon),
    derived: true,
  };
}

/** A target asks for "trên 60%", where a result is "hơn 60%"; what is due before a year says so. */
function askedText(target: Target & { value: string }, row: Row, lexicon: Lexicon): string {
  const { asked } = lexicon.strings;
  const text = ownText(target, row, lexicon);
  const { qualifier, comparator } = target;
  const due = comparator === "below" ? asked.before : comparator === "above" ? asked.after : undefined;
  const word = row.kind === "milestone" ? due : qualifier && asked[qualifier];
  return word === undefined ? text : `${word}${noBreak}${text}`;
}
