/** Reads a cell as what its column holds: the text that a data file would have, or why it cannot be told. */
import * as input from "../../input/messages.ts";
import type { FaultLanguage, Said } from "../../input/said.ts";
import type { Plain } from "../../input/yaml.ts";
import { foldSpace } from "../../text/space.ts";
import type { Cell } from "./cells.ts";
import type { Column, Reads } from "./columns.ts";
import { type DayOrder, readInOrder } from "./day-order.ts";
import { likeness } from "./likeness.ts";
import * as say from "./messages.ts";
import type { Naming } from "./naming.ts";
import { type DecimalMark, readKept, readNumber } from "./numbers.ts";
import { readDay, readPeriod } from "./periods.ts";
import { type Choice, choices, fold, idOf, idsOf, offered, type Words } from "./words.ts";

/** What things are called in the archive, by their ids; nothing where its own files do not say. */
export type Names = Readonly<Partial<Record<"organisation" | "topic" | "unit", Words>>>;

export interface Reader {
  readonly words: Readonly<Record<Choice, Words>>;
  readonly names: Names;
  readonly articles: ReadonlySet<string>;
  /** Whether the row's own figures are dates. */
  readonly milestone: boolean;
  /** What the numbers of the sheet tell of their marks. */
  readonly decimalMark: DecimalMark;
  /** What its days in digits tell of their order. */
  readonly dayOrder: DayOrder;
  /** How the sheet names its columns. */
  readonly naming: Naming;
  /** The language that its cells are in, as far as one can tell. */
  readonly tongue: FaultLanguage;
}

/** What a cell gives, and what there is to say of it. */
export interface Value {
  readonly value: Plain;
  /** What the mark in a number means. */
  readonly marks?: string;
  /** What its writer should look at. */
  readonly remark?: Said;
}

/** Reads one cell. */
export function readCell(cell: Cell, column: Column, reader: Reader): Value | Said {
  if (cell.kind === "wrong") return cell.said;
  if (cell.kind === "date") return readDate(cell.day, column.reads);
  if (cell.kind === "number") return readDigits(cell.digits, column, reader);
  return readText(cell.text, column, reader);
}

/** A date is what it says only where a day is wanted: "8/2020" becomes a day as well. */
function readDate(day: string, reads: Reads): Value | Said {
  return reads === "day" ? { value: day, remark: say.dateRead(day) } : say.dateCell(day);
}

function readDigits(digits: string, column: Column, reader: Reader): Value | Said {
  const read = readKept(digits);
  if ("message" in read) return read;
  return isNumber(column, reader) ? read : readText(read.value, column, reader);
}

const ownFigures: readonly (string | number | undefined)[] = ["targets", "result", "baseline", "interim", "corrected"];
/** Figures about a target: numbers, even where it is a date. */
const compared: readonly (string | number)[] = ["margin", "attainment"];

function isNumber(column: Column, { milestone }: Reader): boolean {
  return isAmount(column) && !(milestone && isOwnFigure(column));
}

/** Whether a column holds numbers; those of a milestone are dates. */
export function isAmount({ reads }: Column): boolean {
  return reads === "decimal" || reads === "value";
}

/** Whether days may stand in a column. */
export function mayBeDay({ reads }: Column): boolean {
  return reads === "day" || reads === "period" || reads === "value";
}

function isOwnFigure({ reads, path }: Column): boolean {
  return reads === "value" && ownFigures.includes(path[0]) && !path.some((key) => compared.includes(key));
}

function readText(text: string, column: Column, reader: Reader): Value | Said {
  const line = foldSpace(text);
  const { reads } = column;
  if (isNumber(column, reader)) return readNumber(line, { mark: reader.decimalMark, tongue: reader.tongue });
  switch (reads) {
    case "value":
    case "period":
      return readInOrder(line, reader.dayOrder) ?? valueOr(readPeriod(line), say.notAPeriodInCell(line, reader.tongue));
    case "day":
      return readInOrder(line, reader.dayOrder) ?? valueOr(readDay(line), input.notADay(line));
    case "organisation":
    case "topic":
    case "unit":
      return readName(line, reads, reader);
    case "ids":
      return { value: line.split(/ ?[,;] ?| /).filter((id) => id !== "") };
    case "note":
      return { value: text };
    case "article":
      return readArticle(line, reader.articles);
    default:
      return isChoice(reads) ? readChoice(line, reader.words[reads]) : { value: line };
  }
}

function valueOr(value: string | undefined, said: Said): Value | Said {
  return value === undefined ? said : { value };
}

function isChoice(reads: Reads): reads is Choice {
  return choices.some((choice) => choice === reads);
}

function readChoice(word: string, words: Words): Value | Said {
  return valueOr(idOf(word, words), input.notOneOf(word, offered(words)));
}

/** An id or a name; an unknown one is left for the schema where the archive's own files cannot be read. */
function readName(name: string, what: keyof Names, reader: Reader): Value | Said {
  const names = reader.names[what];
  if (names === undefined || names.has(name)) return { value: name };
  const [id, ...others] = idsOf(name, names);
  if (id === undefined && what === "unit") return say.unknownUnit(name, nearestUnits(name, names), reader.tongue);
  if (id === undefined) return input.unknownId(what, name, [...names.keys(), ...[...names.values()].flat()]);
  return others.length === 0
    ? { value: id }
    : say.severalNamed(
        name,
        [id, ...others].map((each) => otherwiseNamed(each, name, names)),
      );
}

/** Below this, two words only share a few letters. */
const leastLike = 0.4;

/** The units whose words are most like those of the cell, as "tỷ đồng (billion-vnd)"; those far behind the best are left out. */
function nearestUnits(name: string, names: Words): string[] {
  const ranked = [...names]
    .map(([id, forms]) => ({
      id,
      shown: forms[0],
      near: Math.max(...[id, ...forms].map((form) => likeness(name, form))),
    }))
    .filter(({ near }) => near >= leastLike)
    .sort((a, b) => b.near - a.near);
  const best = ranked[0]?.near ?? 0;
  return ranked
    .filter(({ near }) => near >= 0.8 * best)
    .slice(0, 3)
    .map(({ id, shown }) => `“${shown}” (${id})`);
}

/** An id with a name that it does not share: "percent-per-year (% một năm)". */
function otherwiseNamed(id: string, name: string, names: Words): string {
  const own = names.get(id)?.find((form) => fold(form) !== fold(name));
  return own === undefined ? id : `${id} (${own})`;
}

/** An article's id, or the path of its file. */
function readArticle(text: string, articles: ReadonlySet<string>): Value | Said {
  const id = text.replace(/^src\/articles\/|\.md$/g, "");
  return articles.has(id) ? { value: id } : input.unknownId("article", id, [...articles]);
}
