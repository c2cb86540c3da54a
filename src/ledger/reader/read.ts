/** Reads the numbers of a Vietnamese text: what is a figure, with its unit, and what a number is instead. */
import { figureAt } from "./figures.ts";
import type { UnitForms } from "./measures.ts";
import { otherAt } from "./others.ts";
import { readRank } from "./ranks.ts";
import type { FoundFigure, FoundOther, NotFigure, NumberRead, Scan, Span, UnitRead } from "./scan.ts";
import { mayBegin } from "./starts.ts";
import { type Token, tokensOf } from "./tokens.ts";

export type { UnitForms } from "./measures.ts";
export type { NotFigure, NotFigureKind, NumberKind, NumberRead, Scan, UnitRead } from "./scan.ts";
export { unitFormsOf } from "./unit-forms.ts";

/**
 * Reads every number of a text, once through and in its order; what is found does not overlap.
 * What is looked at around a number is bounded, so that the time grows with the text's length and no faster.
 * @param text as it stands, composed or not: the offsets found are those of this text
 * @param isStart tells at which tokens something may begin; a test asks at all of them
 */
export function readNumbers(text: string, forms: UnitForms, isStart = mayBegin): Scan {
  const tokens = tokensOf(text);
  const figures: NumberRead[] = [];
  const others: NotFigure[] = [];
  let floor = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < floor || !isStart(token)) continue;
    const place = { tokens, at, floor, forms };
    const rank = readRank(place);
    const other = rank === undefined ? otherAt(place) : undefined;
    const figure = other === undefined ? (rank ?? figureAt(place)) : undefined;
    if (other !== undefined) others.push(otherOf(other, tokens, text));
    if (figure !== undefined) figures.push(numberOf(figure, tokens, text));
    floor = figure?.to ?? other?.to ?? floor;
  }
  return { figures, others };
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

function stretchOf(
  { from, to }: Span,
  tokens: readonly Token[],
  text: string,
): Pick<NumberRead, "start" | "end" | "text"> {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { start, end, text: text.slice(start, end) };
}
