/** What the reader of numbers finds in a text, and where it reads. */
import type { Qualifier } from "../row.ts";
import type { UnitForms } from "./measures.ts";
import type { Token } from "./tokens.ts";

export type NumberKind = "quantity" | "ratio" | "rank" | "fraction" | "multiple";

export interface UnitRead {
  /** As it stands, magnitude and all: "tỷ USD". */
  readonly text: string;
  readonly dimension: string;
  /** How many of the dimension's own unit one of this is: "1000000000". */
  readonly scale: string;
}

export interface NumberRead {
  /** UTF-16 offsets in the given text, from the qualifier to the unit's end. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NumberKind;
  /** A decimal in the printed unit, printed decimals kept: "8.0" for "8,0". Of a ratio, rank or fraction the first term. */
  readonly value: string;
  /** The upper end of a range. */
  readonly to?: string;
  /** The second term of a ratio, rank or fraction. */
  readonly of?: string;
  readonly qualifier?: Qualifier;
  /** Of a multiple: "tăng gấp 2 lần" goes up, "giảm 2,5 lần" down. */
  readonly direction?: "up" | "down";
  /** What the words between number and unit multiply by; part of the unit's scale where the unit is known. */
  readonly magnitude: string;
  /** Missing where the words after the number are no known unit. */
  readonly unit?: UnitRead;
  /** Where the same words fit several dimensions, all of them; `unit` is the likeliest. */
  readonly units?: readonly UnitRead[];
  /** Other values that the same digits may stand for. */
  readonly otherValues?: readonly string[];
  /** The value by the marks of the other language, which only a row's `marks` ask for: 21.000 for "21,000" in English. */
  readonly foreign?: string;
}

export type NotFigureKind =
  | "year"
  | "date"
  | "time"
  | "period"
  | "document"
  | "label"
  | "vague"
  | "malformed"
  | "age"
  | "phone"
  | "score"
  | "other";

/** A number that is no figure of anything, and what it is instead. */
export interface NotFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NotFigureKind;
  /** ISO 8601, of a period or date whose year is known: 2020, 2020-Q1, 2020-07, 2020-08-03, 2015/2020. */
  readonly period?: string;
}

export interface Scan {
  readonly figures: readonly NumberRead[];
  readonly others: readonly NotFigure[];
}

/** Something found among tokens: `from` is the index of its first one, `to` of the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A figure before its tokens become offsets and its unit words. */
export interface FoundFigure extends Span {
  readonly read: Omit<NumberRead, "start" | "end" | "text" | "unit" | "units">;
  /** What the unit may be, the likeliest first, each with the number's magnitude in its scale. */
  readonly units: readonly Omit<UnitRead, "text">[];
  /** The tokens that name the unit, magnitude and all. */
  readonly unitSpan: Span;
}

/** What is no figure, before its tokens become offsets. */
export type FoundOther = Span & Pick<NotFigure, "kind" | "period">;

/** Where a text is read. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** Index of the first token that belongs to nothing found before. */
  readonly floor: number;
  readonly forms: UnitForms;
}
