/** What stands in a cell: what it really is, and nothing that a spreadsheet made of it. */
import type { Said } from "../../input/said.ts";
import type { Mark } from "./look.ts";
import * as say from "./messages.ts";

export type Cell =
  | { readonly kind: "text"; readonly text: string }
  /** As the file has it: digits, perhaps with a decimal point, a sign, an exponent. */
  | { readonly kind: "number"; readonly digits: string }
  /** YYYY-MM-DD. */
  | { readonly kind: "date"; readonly day: string }
  | { readonly kind: "wrong"; readonly said: Said };

/** What the library is asked to give for a number: its digits as they stand in the file, not a float. */
export interface Digits {
  readonly digits: string;
}

/**
 * The cell of a value that the library gives.
 * @param mark why the value is not what its writer means, where that is so
 * @returns nothing for an empty cell
 */
export function cellOf(value: unknown, mark: Mark | undefined): Cell | undefined {
  if (mark !== undefined) return { kind: "wrong", said: markSaid(mark, value) };
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return textCell(value);
  if (value instanceof Date) return dateCell(value);
  if (isDigits(value)) return { kind: "number", digits: value.digits };
  return { kind: "wrong", said: say.truthCell(String(value).toUpperCase()) };
}

function markSaid(mark: Mark, value: unknown): Said {
  if (mark.kind === "error") return say.cellError(mark.code);
  if (mark.kind === "no-value") return say.formulaWithoutValue();
  return say.percentCell(isDigits(value) ? value.digits : "");
}

function isDigits(value: unknown): value is Digits {
  return typeof value === "object" && value !== null && "digits" in value && typeof value.digits === "string";
}

/** Control characters show nothing, and no file of an archive may hold them. */
function textCell(text: string): Cell | undefined {
  const plain = text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .trim();
  const control = /(?![\t\n])\p{Cc}/u.exec(plain)?.[0];
  if (control !== undefined) return { kind: "wrong", said: say.controlInCell(control.charCodeAt(0)) };
  return plain === "" ? undefined : { kind: "text", text: plain };
}

function dateCell(date: Date): Cell {
  const day = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? { kind: "date", day } : { kind: "wrong", said: say.dateBeyondReach() };
}
