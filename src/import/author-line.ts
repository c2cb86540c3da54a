/** The authors, where a text names them on its last line, beside its date or below its title. */

import type { Said } from "../input/said.ts";
import { isShort, without } from "./lines.ts";
import * as say from "./messages.ts";
import type { Note, Reading } from "./note.ts";

/** "Tác giả: Mai Lan". What follows need not look like a name. */
const labelled = /^(?:tác giả|người viết|bài(?: và ảnh|, ảnh)?|tin(?: và ảnh|, ảnh)?|thực hiện) ?: ?(?<names>.+)$/iu;

/** "Theo TTXVN": where the text comes from, which is the nearest to an author that such a text names. */
const source = /^(?:Theo|THEO|theo) ?:? (?<names>\p{Lu}.+)$/u;

/** "Mai Lan (tổng hợp)": who put together what others reported. */
const compiled = /^(?<names>[^()]+?) ?\((?:tổng hợp|t\/h|theo [^()]+)\)$/iu;

const separators = /\s*[,;&]\s*|\s+(?:[-–—]|và)\s+/u;
const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}$/u;

interface Authors {
  readonly value: readonly string[];
  readonly note: Note;
}

/** Below the title one line may stand above the names. */
const namesWithin = 2;

/**
 * Takes the authors out of a text: off its end, or, where nobody stands there, from beside the date or below the title.
 * @param lines the text's lines without title and date
 * @param beside the names that stood beside the date
 * @returns the authors in the order in which they are named; none where no such line is found
 */
export function takeAuthors(lines: readonly string[], beside?: string): Reading<readonly string[]> {
  const last = (lines.at(-1) ?? "").replace(/^\((.*)\)$/, "$1").trim();
  const { value, note } = readAuthors(last);
  if (value.length > 0) return { value, notes: [note], rest: lines.slice(0, -1) };
  if (beside !== undefined) return reading(taken(namesIn(beside), "guessed", say.besideDate()), lines);
  const index = lines.slice(0, namesWithin).findIndex((line) => isNameLine(namesOf(line)));
  const line = lines[index];
  if (line === undefined || lines.length <= namesWithin) return { value, notes: [note], rest: lines };
  return reading(taken(namesIn(namesOf(line)), "guessed", say.belowTitle()), without(lines, index));
}

/** "Tác giả: Mai Lan" as "Mai Lan". */
function namesOf(line: string): string {
  return labelled.exec(line)?.groups?.["names"] ?? line;
}

function reading({ value, note }: Authors, rest: readonly string[]): Reading<readonly string[]> {
  return { value, notes: [note], rest };
}

function readAuthors(line: string): Authors {
  if (line === "") return { value: [], note: missing(say.noLineLeft()) };
  if (!isShort(line)) return { value: [], note: missing(say.lastIsParagraph()) };
  const label = labelled.exec(line)?.groups?.["names"];
  if (label !== undefined) return labelledNames(namesIn(label));
  const origin = source.exec(line)?.groups?.["names"];
  if (origin !== undefined) return taken([origin], "guessed", say.lastIsSource());
  return bareNames(line, compiled.exec(line)?.groups?.["names"]);
}

function labelledNames(names: readonly string[]): Authors {
  if (names.every(isName)) return taken(names, "recognised", say.lastSaysSo());
  return taken(names, "guessed", say.lastSaysOddName());
}

function bareNames(line: string, compilers: string | undefined): Authors {
  const names = namesIn(compilers ?? line);
  if (!names.every(isName)) return { value: [], note: missing(say.lastIsNoName(), line) };
  if (compilers !== undefined) return taken(names, "guessed", say.lastLineIs(line));
  const full = names.every((each) => each.includes(" "));
  if (full) return taken(names, "recognised", say.nameAlone());
  return taken(names, "guessed", say.wordAlone());
}

function isName(text: string): boolean {
  return name.test(text);
}

/** The names in a line that says what they are; nothing where it does not. */
export function labelledNamesOf(line: string): readonly string[] | undefined {
  const label = labelled.exec(line)?.groups?.["names"];
  return label === undefined ? undefined : namesIn(label);
}

/** Whether a line is a name of two words or more, or several of them. */
export function isNameLine(line: string): boolean {
  const names = namesIn(line);
  return names.length > 0 && names.every((each) => isName(each) && each.includes(" "));
}

/** The names that stand in a line, in their order. */
export function namesIn(line: string): readonly string[] {
  return line.split(separators).filter((each) => each !== "");
}

function taken(value: readonly string[], found: "recognised" | "guessed", why: Said): Authors {
  return { value, note: { part: "author", found, value: value.join(", "), why } };
}

function missing(why: Said, value?: string): Note {
  return { part: "author", found: "missing", why, ...(value !== undefined && { value }) };
}
