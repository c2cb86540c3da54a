/** The authors, where a text names them on its last line, beside its date or below its title. */

import type { Said } from "../input/said.ts";
import { type Credit, creditOf, isName, isNameLine, isPictureCredit, labelledNamesOf, namesIn } from "./credits.ts";
import { isShort, without } from "./lines.ts";
import * as say from "./messages.ts";
import type { Note, Reading } from "./note.ts";

interface Authors {
  readonly value: readonly string[];
  readonly note: Note;
}

/** The authors, and where the text comes from by its own words: an agency, another paper. */
export interface AuthorReading extends Reading<readonly string[]> {
  readonly origin?: string | undefined;
}

/** Below the title one line may stand above the names. */
const namesWithin = 2;

/**
 * Takes the authors out of a text: off its end, or, where nobody stands there, from beside the date or below the title.
 * @param lines the text's lines without title and date
 * @param beside the names that stood beside the date
 * @returns the authors in the order in which they are named; none where no such line is found
 */
export function takeAuthors(lines: readonly string[], beside?: string): AuthorReading {
  const end = lines.findLastIndex((line) => /[\p{L}\p{N}]/u.test(line));
  const last = bare(lines[end]);
  const credit = last === "" || !isShort(last) ? undefined : creditOf(last);
  if (credit !== undefined) return credited(lines.slice(0, end), last, credit, beside);
  if (isPictureCredit(last)) {
    const above = labelledNamesOf(bare(lines[end - 1]));
    if (above !== undefined) return reading(taken(above, "recognised", say.lastSaysSo()), without(lines, end - 1));
  }
  return fromTop(lines, missing(...whyNone(last)), beside);
}

/** Brackets around a line are no part of it. */
function bare(line = ""): string {
  return line.replace(/^\((.*)\)$/, "$1").trim();
}

function whyNone(last: string): [why: Said, value?: string] {
  if (last === "") return [say.noLineLeft()];
  return isShort(last) ? [say.lastIsNoName(), last] : [say.lastIsParagraph()];
}

/** What the last line says. Where it names a house alone, a name may stand above it, or at the top. */
function credited(above: readonly string[], line: string, credit: Credit, beside: string | undefined): AuthorReading {
  const { names, origin, pictured } = credit;
  const rest = pictured === undefined ? above : [...above, pictured];
  if (names.length > 0) return { ...reading(authorsIn(credit, line), rest), ...(origin !== undefined && { origin }) };
  const next = creditOf(bare(above.at(-1)));
  const isPerson = next !== undefined && (next.by === "label" || next.by === "name");
  const found = isPerson
    ? reading(authorsIn(next, bare(above.at(-1))), above.slice(0, -1))
    : fromTop(above, missing(say.lastIsSource(), line), beside);
  return { ...found, ...(origin !== undefined && { origin }) };
}

function authorsIn({ names, by }: Credit, line: string): Authors {
  if (by === "label") return labelledAuthors(names);
  if (by === "name") return taken(names, "recognised", say.nameAlone());
  return taken(names, "guessed", by === "word" && names.every(isName) ? say.wordAlone() : say.lastLineIs(line));
}

function labelledAuthors(names: readonly string[]): Authors {
  if (names.every(isName)) return taken(names, "recognised", say.lastSaysSo());
  return taken(names, "guessed", say.lastSaysOddName());
}

function fromTop(lines: readonly string[], none: Note, beside: string | undefined): AuthorReading {
  if (beside !== undefined) return reading(taken(namesOf(beside), "guessed", say.besideDate()), lines);
  const index = lines.slice(0, namesWithin).findIndex((line) => isNameLine(namesOf(line).join(", ")));
  const line = lines[index];
  if (line === undefined || lines.length <= namesWithin) return { value: [], notes: [none], rest: lines };
  return reading(taken(namesOf(line), "guessed", say.belowTitle()), without(lines, index));
}

/** "Tác giả: Mai Lan" as "Mai Lan". */
function namesOf(line: string): readonly string[] {
  return labelledNamesOf(line) ?? namesIn(line);
}

function reading({ value, note }: Authors, rest: readonly string[]): AuthorReading {
  return { value, notes: [note], rest };
}

function taken(value: readonly string[], found: "recognised" | "guessed", why: Said): Authors {
  return { value, note: { part: "author", found, value: value.join(", "), why } };
}

function missing(why: Said, value?: string): Note {
  return { part: "author", found: "missing", why, ...(value !== undefined && { value }) };
}
