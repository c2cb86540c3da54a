/** Numbers of a sheet: as Vietnamese prints them where the cell is text, to the digit where a spreadsheet keeps a number. */
import type { FaultLanguage, Said } from "../../input/said.ts";
import { readDigits } from "../../ledger/reader/digits.ts";
import { foldMarks } from "../../text/slug.ts";
import { foldSpace } from "../../text/space.ts";
import * as say from "./messages.ts";
import { fold } from "./words.ts";

export interface NumberOf {
  /** With a decimal point and without thousands marks; the printed decimals are kept. */
  readonly value: string;
  /** What its one mark means, where the cell says so because the number could be read in two ways. */
  readonly marks?: Marks;
  /** How it was read, where the other numbers of the sheet have told. */
  readonly remark?: Said;
}

type Marks = "decimal" | "thousands";

/** What may stand behind a number in parentheses, without its marks: "13,625 (thập phân)". */
const markWords: ReadonlyMap<string, Marks> = new Map([
  ["thap phan", "decimal"],
  ["dau thap phan", "decimal"],
  ["hang nghin", "thousands"],
  ["dau hang nghin", "thousands"],
  ["decimal", "decimal"],
  ["thousands", "thousands"],
]);

/** Which mark stands before decimals, as the numbers of one sheet tell; “both” where they contradict each other. */
export type DecimalMark = "," | "." | "both" | undefined;

/** A sign, digits with their marks, and what is said of these in parentheses. */
const numberForm = /^([-−–]?) ?([\d.,]+)(?: ?\(([^()]*)\))?$/;

/** One mark before three digits could be of either kind. */
const twoWays = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Finds out which mark stands before decimals, from those numbers that can be read in one way only. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark {
  const marks = new Set(texts.flatMap((text) => markIn(numberForm.exec(foldSpace(text))?.[2] ?? "") ?? []));
  return marks.size > 1 ? "both" : [...marks][0];
}

/** Behind the last of two kinds of mark stand decimals; a mark that stands twice parts thousands. */
function markIn(digits: string): "," | "." | undefined {
  const marks = digits.replace(/\d/g, "");
  if (marks === "" || twoWays.test(digits) || readDigits(digits) === undefined) return undefined;
  const isThousands = marks.length > 1 && new Set(marks).size === 1;
  return marks.endsWith(".") === isThousands ? "," : ".";
}

/** What the marks of a number may mean where it stands. */
export interface MarksAround {
  /** What the other numbers of the sheet tell. */
  readonly mark?: DecimalMark;
  /** The language of the sheet. */
  readonly tongue?: FaultLanguage;
}

/** Reads a text as a number; what a mark means that could be of either kind is never guessed. */
export function readNumber(text: string, around: MarksAround = {}): NumberOf | Said {
  const [, sign = "", digits = "", word] = numberForm.exec(text) ?? [];
  const { tongue = "vi" } = around;
  const read =
    word === undefined
      ? plainNumber(text, digits, around.mark, tongue)
      : markedNumber(text, digits, markWords.get(foldMarks(fold(word))), tongue);
  return "message" in read || sign === "" ? read : { ...read, value: `-${read.value}` };
}

function plainNumber(text: string, digits: string, mark: DecimalMark, tongue: FaultLanguage): NumberOf | Said {
  const read = digits === "" ? undefined : readDigits(digits);
  if (read === undefined) return say.notANumber(text, tongue);
  if (!twoWays.test(digits)) return { value: read.value };
  const [decimal, whole] = [digits.replace(",", "."), digits.replace(/[.,]/, "")];
  // Where nothing tells, a point parts thousands, as everywhere in Vietnamese; in a sheet in English it may be either.
  const isOpen = mark === undefined && (read.other !== undefined || tongue === "en");
  if (mark === "both" || isOpen) return say.twoReadings(text, decimal, whole, tongue);
  if (mark === undefined) return { value: whole };
  const value = digits.includes(mark) ? decimal : whole;
  const isCustom = mark === customary[tongue] && !digits.includes(mark);
  return isCustom ? { value } : { value, remark: say.readByOthers(text, value, mark) };
}

/** What stands before decimals, as people of a language write. */
const customary: Readonly<Record<FaultLanguage, DecimalMark>> = { vi: ",", en: "." };

function markedNumber(text: string, digits: string, marks: Marks | undefined, tongue: FaultLanguage): NumberOf | Said {
  if (marks === "decimal" && /^\d+[.,]\d+$/.test(digits)) return { value: digits.replace(",", "."), marks };
  if (marks === "thousands" && /^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits))
    return { value: digits.replace(/[.,]/g, ""), marks };
  return say.notANumber(text, tongue);
}

/** A spreadsheet keeps fifteen digits; what has more was reckoned or has lost some. Source: Microsoft, Excel specifications and limits. */
const mostDigits = 15;

/** The shortest digits that stand for a number of a spreadsheet: 8.8000000000000007 is 8.8. */
export function readKept(digits: string): NumberOf | Said {
  const value = String(Number(digits));
  if (!/^-?\d+(\.\d+)?$/.test(value)) return say.notKept(digits);
  return value.replace(/\D/g, "").replace(/^0+/, "").length > mostDigits ? say.notKept(digits) : { value };
}
