/** What a token of an English text begins: a figure, or a number that is none. */
import type { FoundFigure, FoundOther, Place } from "../scan.ts";
import type { Token } from "../tokens.ts";
import { amountFigure } from "./amounts.ts";
import { dateAt, dateWords, isCuedYear } from "./dates.ts";
import { numberAt, numberWords } from "./numbers.ts";
import { rankAt, rankWords, ratioAt } from "./terms.ts";

/** What begins at a token: at most one of the two. */
export interface Found {
  readonly figure?: FoundFigure | undefined;
  readonly other?: FoundOther | undefined;
}

const starts: ReadonlySet<string> = new Set([...numberWords, ...dateWords, ...rankWords]);

/** Tells whether anything may begin at a token: words with a capital may be a currency. */
export function mayBeginInEnglish({ kind, key, upper }: Token): boolean {
  return kind !== "word" || upper || starts.has(key);
}

/**
 * Reads what begins at a token of an English text. Each rule looks at a few tokens from where it stands, as in Vietnamese.
 * What is told there with far more words (multiples, halves, amounts in turn) is not read.
 */
export function englishAt(place: Place): Found {
  const { tokens, at, forms } = place;
  const date = isCuedYear(tokens, at) ? dateAt(tokens, at) : undefined;
  const other = date ?? timeAt(tokens, at) ?? labelAt(tokens, at) ?? dateInWords(tokens, at);
  if (other !== undefined) return { other };
  const rank = rankAt(tokens, at, forms);
  if (rank !== undefined) return "read" in rank ? { figure: rank } : { other: rank };
  const figure = ratioAt(tokens, at, forms) ?? amountFigure(place);
  if (figure !== undefined && figure.units.length > 0) return { figure };
  const bare = dateAt(tokens, at) ?? malformedAt(tokens, at);
  return bare === undefined ? { figure } : { other: bare };
}

/** Dates that no unit could turn into an amount: all but a year alone. */
function dateInWords(tokens: readonly Token[], at: number): FoundOther | undefined {
  const date = dateAt(tokens, at);
  return date?.kind === "year" && date.to === at + 1 ? undefined : date;
}

/** "8:30", "8.30 am", "5 pm". */
function timeAt(tokens: readonly Token[], at: number): FoundOther | undefined {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== "digits") return undefined;
  const clock =
    /^\d{1,2}$/.test(hour.key) && colon?.key === ":" && colon.gap === "none" && /^\d\d$/.test(minute?.key ?? "");
  const to = clock ? at + 3 : at + 1;
  const half = /^(am|pm)$/.test(tokens[to]?.key ?? "") && /^\d{1,2}([.:]\d\d)?$/.test(hour.key);
  return half || clock ? { from: at, to: half ? to + 1 : to, kind: "time" } : undefined;
}

const labels =
  /^(no|nos|decision|resolution|decree|circular|article|clause|directive|chapter|page|route|highway|flight|covid)$/;

/** "Decision 32", "No 5", "Covid-19", "G7": a number that names something. */
function labelAt(tokens: readonly Token[], at: number): FoundOther | undefined {
  const [number, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (number?.kind !== "digits" || number.gap === "line" || before === undefined) return undefined;
  const glued = number.gap === "none" && before.kind === "word";
  const tied = number.gap === "none" && before.key === "-" && before.gap === "none" && earlier?.upper === true;
  const named = before.upper && (labels.test(before.key) || (before.key === "no" && earlier !== undefined));
  const short = before.key === "." && before.gap === "none" && earlier?.key === "no" && earlier.upper;
  return glued || tied || named || short ? { from: at, to: at + 1, kind: "label" } : undefined;
}

function malformedAt(tokens: readonly Token[], at: number): FoundOther | undefined {
  return numberAt(tokens, at) === "malformed" ? { from: at, to: at + 1, kind: "malformed" } : undefined;
}
