/** Hints that name the keys of a data file, said by the headings of a sheet instead. */
import type { Said, Words } from "../../input/said.ts";
import { type Column, columns } from "./columns.ts";
import { nameAt } from "./further.ts";
import * as say from "./messages.ts";
import { readNumber } from "./numbers.ts";
import { choices, choiceWords } from "./words.ts";

/**
 * Says a fault to somebody who sees columns and not keys: `qualifier: over` at a result is “Kết quả: chữ chỉ mức”: over.
 * @param at the column that the fault stands in
 */
export function inColumns(said: Said, at: Column | undefined): Said {
  return { ...said, ...wordsBy(said, at, say.columnToBeAdded.en), vi: wordsBy(said.vi, at, say.columnToBeAdded.vi) };
}

function wordsBy({ message, hint }: Words, at: Column | undefined, toBeAdded: (heading: string) => string): Words {
  if (hint === undefined) return { message };
  const key = rare.find((each) => new RegExp(`(?<![\\w-])${each}:`).test(hint));
  const said = hintBy(hint, at);
  return { message, hint: key === undefined ? said : `${said}; ${toBeAdded(headingFor(key, at))}` };
}

/** Fields of a row that have no usual column. */
const rare = ["occurrence", "order", "tolerance", "table", "supersedes", "interim", "corrected", "moved_from"] as const;

/** What a column for such a field is headed by, beside another column of the same group. */
function headingFor(key: (typeof rare)[number], at: Column | undefined): string {
  if (key === "interim" || key === "corrected") return `${key}.1.value`;
  if (key === "moved_from") return key;
  if (key === "supersedes") return "targets.2.supersedes";
  const group = at === undefined || at.path.length < 2 ? ["result"] : at.path.slice(0, -1);
  return nameAt([...group, ...(key === "table" ? ["table", "row"] : [key])]);
}

/** How an ambiguous number is told in its own cell. */
const marks: Readonly<Record<string, string>> = { decimal: "thập phân", thousands: "hàng nghìn" };

function hintBy(hint: string, at: Column | undefined): string {
  return hint
    .replace(/\bmarks: (decimal|thousands)\b/g, (_, mark: string) => `“… (${marks[mark] ?? mark})”`)
    .replace(
      /(?<![\w-])([a-z_]+):(?=\s|$|,)(?: (?:([a-z-]+)\b|"([^"]*)"))?/g,
      (written, key: string, word?: string, printed?: string) => {
        const column = columnOf(key, at);
        if (column === undefined) return written;
        const value = printed === undefined ? word && choiceOf(column, word) : asTyped(printed);
        return `“${column.heading}”:${value === undefined ? "" : ` ${value}`}`;
      },
    );
}

/** A value of a data file as the sheet takes it: 12.5 as 12,5; 3.959 with the word that tells its mark; a date as it is. */
function asTyped(value: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return value;
  const typed = value.replace(".", ",");
  const read = readNumber(typed);
  return "value" in read && read.value === value ? typed : `${typed} (${marks["decimal"]})`;
}

/** The word of a closed list beside its id: "hơn (over)"; any other word as it is. */
function choiceOf({ reads }: Column, word: string): string {
  const choice = choices.find((each) => each === reads);
  const [shown] = (choice && choiceWords()[choice].get(word)) ?? [];
  return shown === undefined ? word : `${shown} (${word})`;
}

/** The column of a key: of the same group first, then of the row itself. */
function columnOf(key: string, at: Column | undefined): Column | undefined {
  const group = at?.path.slice(0, -1) ?? [];
  const paths = [...(at === undefined ? [] : [[...group, key]]), [key], [key, "value"], [key, 0, "value"]];
  return paths
    .map((path) => columns.find((column) => column.path.join(".") === path.join(".")))
    .find((column) => column !== undefined);
}
