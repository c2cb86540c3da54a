/** Hints that name the keys of a data file, said by the headings of a sheet instead. */
import type { FaultLanguage, Said, Words } from "../../input/said.ts";
import { type Column, columns } from "./columns.ts";
import type { Drafts } from "./drafts.ts";
import { nameAt } from "./further.ts";
import * as say from "./messages.ts";
import { headingIn, tongueOf } from "./naming.ts";
import { readNumber } from "./numbers.ts";
import { choices, choiceWords } from "./words.ts";

/** What a column is called in the sheet at hand, and the language that its cells are in. */
interface Around {
  readonly headingOf: (column: Column) => string;
  readonly tongue: FaultLanguage;
}

/**
 * Says faults to somebody who sees columns and not keys: `qualifier: over` at a result is “Kết quả: chữ chỉ mức”: over. A column that
 * the sheet has is called what stands at its head, another what it would be called there.
 * @param archive the archive's own language
 * @returns what says a fault, given the column that it stands in
 */
export function inColumns(
  { layout, headings, naming }: Pick<Drafts, "layout" | "headings" | "naming">,
  archive: FaultLanguage,
): (said: Said, at: Column | undefined) => Said {
  const there = new Map(layout.map(([number, column]) => [column, headings.get(number)]));
  const headingOf = (column: Column): string => there.get(column) ?? headingIn(column, naming);
  const around = { headingOf, tongue: tongueOf(naming, archive) };
  return (said, at) => ({
    ...said,
    ...wordsBy(said, at, say.columnToBeAdded.en, around),
    vi: wordsBy(said.vi, at, say.columnToBeAdded.vi, around),
  });
}

function wordsBy(
  { message, hint }: Words,
  at: Column | undefined,
  toBeAdded: (heading: string) => string,
  around: Around,
): Words {
  if (hint === undefined) return { message };
  const key = rare.find((each) => new RegExp(`(?<![\\w-])${each}:`).test(hint));
  const said = hintBy(hint, at, around);
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
const marks: Readonly<Record<FaultLanguage, Readonly<Record<string, string>>>> = {
  vi: { decimal: "thập phân", thousands: "hàng nghìn" },
  en: { decimal: "decimal", thousands: "thousands" },
};

function hintBy(hint: string, at: Column | undefined, { headingOf, tongue }: Around): string {
  return hint
    .replace(/\bmarks: (decimal|thousands)\b/g, (_, mark: string) => `“… (${marks[tongue][mark] ?? mark})”`)
    .replace(
      /(?<![\w-])([a-z_]+):(?=\s|$|,)(?: (?:([a-z-]+)\b|"([^"]*)"))?/g,
      (written, key: string, word?: string, printed?: string) => {
        const column = columnOf(key, at);
        if (column === undefined) return written;
        const value = printed === undefined ? word && choiceOf(column, word, tongue) : asTyped(printed, tongue);
        return `“${headingOf(column)}”:${value === undefined ? "" : ` ${value}`}`;
      },
    );
}

/** A value of a data file as the sheet takes it: 12.5 as 12,5; 3.959 with the word that tells its mark; a date as it is. */
function asTyped(value: string, tongue: FaultLanguage): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return value;
  const typed = tongue === "vi" ? value.replace(".", ",") : value;
  const read = readNumber(typed, { tongue });
  return "value" in read && read.value === value ? typed : `${typed} (${marks[tongue]["decimal"]})`;
}

/** The word of a closed list beside its id: "hơn (over)"; any other word as it is, and where both are the same. */
function choiceOf({ reads }: Column, word: string, tongue: FaultLanguage): string {
  const choice = choices.find((each) => each === reads);
  const [shown = word] = (choice && choiceWords(tongue)[choice].get(word)) ?? [];
  return shown === word ? word : `${shown} (${word})`;
}

/** The column of a key: of the same group first, then of the row itself. */
function columnOf(key: string, at: Column | undefined): Column | undefined {
  const group = at?.path.slice(0, -1) ?? [];
  const paths = [...(at === undefined ? [] : [[...group, key]]), [key], [key, "value"], [key, 0, "value"]];
  return paths
    .map((path) => columns.find((column) => column.path.join(".") === path.join(".")))
    .find((column) => column !== undefined);
}
