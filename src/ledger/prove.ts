/** Whether the words that a figure cites state that figure: its number, its qualifier and its unit. */
import type { Said } from "../input/said.ts";
import { aroundFault } from "./around.ts";
import { type Claimed, isOwn, type Reader, unitOf } from "./claimed.ts";
import { isAmount } from "./match.ts";
import * as say from "./messages.ts";
import { nearMiss, nothingRead, texts, writeDate, writeTerms } from "./near.ts";
import { periodOf } from "./period.ts";
import { type NotFigure, type NumberRead, readNumbers, type Scan } from "./reader/read.ts";
import { roleFault } from "./role.ts";
import type { Comparator } from "./row.ts";
import { signFault } from "./sign.ts";
import { before, type Standing } from "./standing.ts";
import { tellsNone, tellsRank, tellsRatio } from "./told.ts";

export { type Claimed, englishReaderOf, type Reader, readerOf, type Stating } from "./claimed.ts";

/** Where the words state a figure, or why they do not. `at` is missing where no number is looked for: a zero in words, a figure with a fault of its own. */
export type Proof = { readonly at: Stretch | undefined } | { readonly said: Said };

type Stretch = Pick<NumberRead, "start" | "end">;

/**
 * Reads the words as their language writes numbers, and holds the figure against what it finds: exactly one number must match.
 * @param standing the quote with the beginning of its sentence, or a table's cell with its unit
 * @returns where in the text the figure stands; else what is wrong, and what the words say
 */
export function proofOf(claimed: Claimed, standing: Standing, reader: Reader): Proof {
  const { row } = claimed;
  const { text } = standing;
  if (isNone(claimed, reader)) return { at: undefined };
  const { figures, others } = readNumbers(text, reader.forms);
  if (row.kind === "milestone" && isOwn(claimed)) return proofOfDate(claimed, standing, others);
  const proof = proofByNumbers(claimed, standing, { figures, others }, reader);
  return "said" in proof && tellsNone(claimed, text, reader.units) ? { at: undefined } : proof;
}

function proofByNumbers(claimed: Claimed, standing: Standing, { figures, others }: Scan, reader: Reader): Proof {
  const { figure, row } = claimed;
  const { text } = standing;
  const told = row.kind === "rank" && isTerms(claimed) ? tellsRank(figure, text, []) : undefined;
  if (figures.length === 0) return told ?? { said: nothingRead(figure, text, others) };
  const from = text.search(inTurn);
  const listed = from < 0 ? [] : figures.filter(({ start }) => start > from);
  const proofIn = (read: readonly NumberRead[]): Proof => proofAmong(claimed, standing, read, reader);
  if (figure.order !== undefined) return proofAt(figure.order, listed, proofIn);
  const proof = proofIn(figures);
  if (listed.length < 2 || "at" in proofIn(figures.filter((read) => !listed.includes(read)))) return proof;
  return listed.some((read) => "at" in proofIn([read])) ? { said: say.orderNeeded(texts(listed)) } : proof;
}

/** What tells amounts in turn. */
export const inTurn = /lần lượt|tương ứng là/iu;

/** Several figures after "lần lượt" go in order with what stands before; the row says which of them is meant. */
function proofAt(order: number, listed: readonly NumberRead[], proofIn: (read: readonly NumberRead[]) => Proof): Proof {
  const meant = listed[order - 1];
  if (meant === undefined) return { said: say.noSuchOrder(order, listed.length) };
  const proof = proofIn([meant]);
  const other = listed.findIndex((read) => "at" in proofIn([read]));
  return "at" in proof || other < 0 ? proof : { said: say.otherOrder(order, meant.text, other + 1) };
}

function proofAmong(claimed: Claimed, standing: Standing, figures: readonly NumberRead[], reader: Reader): Proof {
  const proof = isTerms(claimed)
    ? proofOfTerms(claimed, standing.text, figures)
    : proofOfAmount(claimed, standing, figures, reader);
  const said = "at" in proof && proof.at !== undefined ? aroundFault(claimed, proof.at, standing) : undefined;
  return said === undefined ? proof : { said };
}

function isTerms(claimed: Claimed): boolean {
  return (claimed.row.kind === "ratio" || claimed.row.kind === "rank") && isOwn(claimed);
}

/** What is no figure at all has a fault of its own, which need not be told twice. */
function isNone(claimed: Claimed, { units }: Reader): boolean {
  const { figure, row } = claimed;
  const kind = isOwn(claimed) ? row.kind : "number";
  if (kind === "milestone") return periodOf(figure.value) === undefined;
  if (kind === "ratio") return figure.of === undefined;
  if (kind !== "number") return false;
  return !units.has(unitOf(claimed)) || (figure.to !== undefined && Number(figure.to) <= Number(figure.value));
}

/** What is before or after a date its comparator says: a date has no qualifier. */
function proofOfDate({ figure, name, target }: Claimed, standing: Standing, others: readonly NotFigure[]): Proof {
  const { value, qualifier } = figure;
  const { text } = standing;
  const dates = others.filter(({ period }) => period !== undefined);
  const at = dates.find(({ period }) => period === value);
  if (at !== undefined && qualifier !== undefined)
    return { said: say.otherQualifierInQuote(qualifier, at.text, undefined) };
  if (at !== undefined) {
    const side = name === "targets" ? sideOfDate(before(standing, at)) : undefined;
    const told =
      target?.comparator === side?.comparator || (side?.comparator === "below" && target?.comparator === "at-most");
    return side === undefined || told ? { at } : { said: say.comparatorNeeded(side.words, side.comparator) };
  }
  return {
    said:
      dates.length === 0
        ? say.noNumberInQuote(value, text)
        : say.valueNotInQuote(value, text, texts(dates), writeDate(dates)),
  };
}

/** "Xong trước năm 2020" asks for another day than "xong năm 2020". */
function sideOfDate(words: string): { readonly words: string; readonly comparator: Comparator } | undefined {
  const [side] = /(?<!\p{L})(trước|sau|before|after)(?=\s*$)/iu.exec(words) ?? [];
  return side === undefined
    ? undefined
    : { words: side, comparator: /^(trước|before)$/iu.test(side) ? "below" : "above" };
}

/** A ratio's two terms, or a rank with the number of those ranked, where that is told. */
function proofOfTerms({ figure, row }: Claimed, text: string, figures: readonly NumberRead[]): Proof {
  const kinds = row.kind === "rank" ? ["rank"] : ["ratio", "fraction"];
  const shown = `${figure.value}${figure.of === undefined ? "" : `/${figure.of}`}`;
  const terms = figures.filter(({ kind }) => kinds.includes(kind));
  const same = terms.filter(({ value, of }) => value === figure.value && of === figure.of);
  const matching = same.filter(({ qualifier }) => qualifier === figure.qualifier);
  const [[at, twice], [near]] = [matching, same];
  if (twice !== undefined) return { said: say.valueTwiceInQuote(shown, texts(matching)) };
  if (at !== undefined) return { at };
  if (near !== undefined) return { said: say.otherQualifierInQuote(figure.qualifier, near.text, near.qualifier) };
  const told = row.kind === "rank" ? tellsRank(figure, text, figures) : tellsRatio(figure, text, figures);
  if (told !== undefined) return told;
  return {
    said:
      terms.length === 0
        ? say.noTermsInQuote(row.kind, shown, text)
        : say.valueNotInQuote(shown, text, texts(terms), writeTerms(terms)),
  };
}

function proofOfAmount(claimed: Claimed, standing: Standing, figures: readonly NumberRead[], reader: Reader): Proof {
  const { figure } = claimed;
  const { text } = standing;
  const value = figure.to === undefined ? figure.value : `${figure.value}–${figure.to}`;
  const english = reader.forms.english === true;
  const printed = { unit: unitOf(claimed), text, units: reader.units, figures, english };
  const same = figures.filter((read) => isAmount(read, figure, printed));
  const exact = same.filter(({ qualifier }) => qualifier === figure.qualifier);
  const [at] = exact;
  if (at === undefined) return { said: nearMiss(claimed, text, figures, same, reader) };
  if (exact.length > 1) return { said: say.valueTwiceInQuote(value, texts(exact)) };
  if (at.otherValues !== undefined && figure.marks === undefined)
    return { said: say.ambiguousNumber(at.text, [at.value, ...at.otherValues]) };
  const said =
    signFault(claimed, at, standing, english) ??
    (figure.table === undefined ? roleFault(claimed, at, standing) : undefined);
  return said === undefined ? { at } : { said };
}
