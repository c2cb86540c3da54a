/** Reads the numbers of a text, in Vietnamese or English: what is a figure, with its unit, and what a number is instead. */
import { englishAt, type Found as FoundAt, mayBeginInEnglish } from "./english/read.ts";
import { figureAt } from "./figures.ts";
import type { UnitForms } from "./measures.ts";
import { otherAt } from "./others.ts";
import { readRank } from "./ranks.ts";
import type { FoundFigure, FoundOther, NotFigure, NumberRead, Place, Scan, Span, UnitRead } from "./scan.ts";
import { mayBegin } from "./starts.ts";
import { type Token, tokensOf } from "./tokens.ts";

export { englishFormsOf } from "./english/forms.ts";
export type { UnitForms } from "./measures.ts";
export type { NotFigure, NotFigureKind, NumberKind, NumberRead, Scan, UnitRead } from "./scan.ts";
export { unitFormsOf } from "./unit-forms.ts";

/**
 * Reads every number of a text, once through and in its order; what is found does not overlap.
 * What is looked at around a number is bounded, so that the time grows with the text's length and no faster.
 * @param text as it stands, composed or not: the offsets found are those of this text
 * @param forms what units are called there; they tell in which language the text is read
 * @param isStart tells at which tokens something may begin; a test asks at all of them
 */
export function readNumbers(text: string, forms: UnitForms, isStart = startsIn(forms)): Scan {
  const tokens = tokensOf(text);
  const { figures, others } = foundIn(tokens, forms, isStart);
  return {
    figures: figures.map((figure) => numberOf(figure, tokens, text)),
    others: others.map((other) => otherOf(other, tokens, text)),
  };
}

/** Where the figures of a text stand, for who need not know what they say. */
export function figurePlaces(text: string, forms: UnitForms): Pick<NumberRead, "start" | "end">[] {
  const tokens = tokensOf(text);
  return foundIn(tokens, forms, startsIn(forms)).figures.map((figure) => endsOf(figure, tokens));
}

function startsIn({ english }: UnitForms): (token: Token) => boolean {
  return english === true ? mayBeginInEnglish : mayBegin;
}

interface Found {
  readonly figures: readonly FoundFigure[];
  readonly others: readonly FoundOther[];
}

function foundIn(tokens: readonly Token[], forms: UnitForms, isStart: (token: Token) => boolean): Found {
  const figures: FoundFigure[] = [];
  const others: FoundOther[] = [];
  let floor = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < floor || !isStart(token)) continue;
    const { figure, other } = foundAt({ tokens, at, floor, forms });
    if (other !== undefined) others.push(other);
    if (figure !== undefined) figures.push(figure);
    floor = figure?.to ?? other?.to ?? floor;
  }
  return { figures, others };
}

function foundAt(place: Place): FoundAt {
  if (place.forms.english === true) return englishAt(place);
  const rank = readRank(place);
  const other = rank === undefined ? otherAt(place) : undefined;
  return other === undefined ? { figure: rank ?? figureAt(place) } : { other };
}

function otherOf({ kind, period, ...span }: FoundOther, tokens: readonly Token[], text: string): NotFigure {
  return { ...stretchOf(span, tokens, text), kind, ...(period !== undefined && { period }) };
}

function numberOf({ read, units, unitSpan, ...span }: FoundFigure, tokens: readonly Token[], text: string): NumberRead {
  const named = units.map(({ dimension, scale }): UnitRead => {
    return { text: stretchOf(unitSpan, tokens, text).text, dimension, scale };
  });
  const [unit] = named;
  return {
    ...stretchOf(span, tokens, text),
    ...read,
    ...(unit && { unit }),
    ...(named.length > 1 && { units: named }),
  };
}

function stretchOf(span: Span, tokens: readonly Token[], text: string): Pick<NumberRead, "start" | "end" | "text"> {
  const { start, end } = endsOf(span, tokens);
  return { start, end, text: text.slice(start, end) };
}

function endsOf({ from, to }: Span, tokens: readonly Token[]): Pick<NumberRead, "start" | "end"> {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
