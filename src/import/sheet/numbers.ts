/** Numbers of a sheet: as Vietnamese prints them where the cell is text, to the digit where a spreadsheet keeps a number. */
import type { Said } from "../../input/said.ts";
import { readDigits } from "../../ledger/reader/digits.ts";
import { foldMarks } from "../../text/slug.ts";
import * as say from "./messages.ts";
import { fold } from "./words.ts";

export interface NumberOf {
  /** With a decimal point and without thousands marks; the printed decimals are kept. */
  readonly value: string;
  /** What its one mark means, where the cell says so because the number could be read in two ways. */
  readonly marks?: Marks;
}

type Marks = "decimal" | "thousands";

/** What may stand behind a number in parentheses, without its marks: "13,625 (thập phân)". */
const markWords: ReadonlyMap<string, Marks> = new Map([
  ["thap phan", "decimal"],
  ["dau thap phan", "decimal"],
  ["hang nghin", "thousands"],
  ["dau hang nghin", "thousands"],
]);

/** Reads a text as a number; the mark that could be of either kind is never guessed. */
export function readNumber(text: string): NumberOf | Said {
  const [, sign = "", digits = "", word] = /^([-−–]?) ?([\d.,]+)(?: ?\(([^()]*)\))?$/.exec(text) ?? [];
  const read =
    word === undefined ? plainNumber(text, digits) : markedNumber(text, digits, markWords.get(foldMarks(fold(word))));
  return "message" in read || sign === "" ? read : { ...read, value: `-${read.value}` };
}

function plainNumber(text: string, digits: string): NumberOf | Said {
  const read = digits === "" ? undefined : readDigits(digits);
  if (read === undefined) return say.notANumber(text);
  return read.other === undefined ? { value: read.value } : say.twoReadings(text, read.value, read.other);
}

function markedNumber(text: string, digits: string, marks: Marks | undefined): NumberOf | Said {
  if (marks === "decimal" && /^\d+[.,]\d+$/.test(digits)) return { value: digits.replace(",", "."), marks };
  if (marks === "thousands" && /^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits))
    return { value: digits.replace(/[.,]/g, ""), marks };
  return say.notANumber(text);
}

/** A spreadsheet keeps fifteen digits; what has more was reckoned or has lost some. Source: Microsoft, Excel specifications and limits. */
const mostDigits = 15;

/** The shortest digits that stand for a number of a spreadsheet: 8.8000000000000007 is 8.8. */
export function readKept(digits: string): NumberOf | Said {
  const value = String(Number(digits));
  if (!/^-?\d+(\.\d+)?$/.test(value)) return say.notKept(digits);
  return value.replace(/\D/g, "").replace(/^0+/, "").length > mostDigits ? say.notKept(digits) : { value };
}
