/** An import's outcome in words. */

import { printWords } from "../input/fault.ts";
import { type FaultLanguage, type Said, wordsIn } from "../input/said.ts";
import { onOneLine, withoutCommands } from "../text/one-line.ts";
import type { Note } from "./note.ts";
import type { ImportOutcome, Outcome } from "./outcome.ts";
import { partNames } from "./part-names.ts";
import { printSheet } from "./sheet/print.ts";

/** Longer values are cut: the line is there to recognise a part by, not to read it. */
const longestValue = 80;

/** The words around what is told; each first column has one width. */
const words = {
  en: {
    refused: "refused   ",
    written: "imported  ",
    planned: "would be  ",
    leftOut: "left out  ",
    guessed: "guessed",
    line: (number: number) => `line ${number}`,
    missing: "not found",
    paragraphs: (count: number) => (count === 1 ? "1 paragraph" : `${count} paragraphs`),
  },
  vi: {
    refused: "từ chối  ",
    written: "đã nhập  ",
    planned: "sẽ là    ",
    leftOut: "bỏ qua   ",
    guessed: "đoán",
    line: (number: number) => `dòng ${number}`,
    missing: "không thấy",
    paragraphs: (count: number) => `${count} đoạn`,
  },
} as const satisfies Record<FaultLanguage, unknown>;

/**
 * Tells what became of one file: where it went or why not, and what was found in it.
 * @returns lines joined by line ends, without a last one
 */
export function printOutcome(outcome: Outcome, language: FaultLanguage = "en"): string {
  const first = headline(outcome, language);
  const rest = "added" in outcome ? printSheet(outcome, language) : printParts(outcome, language);
  return withoutCommands([first, ...rest].join("\n"));
}

/** The parts of a raw text: what was recognised, what was guessed and what was not found. */
function printParts(outcome: ImportOutcome, language: FaultLanguage): string[] {
  const found = outcome.parts.filter((note) => note.found !== "missing");
  const missing = outcome.parts.filter((note) => note.found === "missing");
  const listed = missing.map((note) => printMissing(note, language)).join("; ");
  const lack = missing.length > 0 ? [`  ${words[language].missing}: ${listed}`] : [];
  return [...found.map((note) => printFound(note, language)), ...lack];
}

function headline(outcome: Outcome, language: FaultLanguage): string {
  const { written, planned, refused } = outcome;
  const [said, file] = [words[language], onOneLine(outcome.file)];
  const left = "leftOut" in outcome ? outcome.leftOut : undefined;
  if (left !== undefined) return `${said.leftOut}${file}: ${printWords(wordsIn(left.why, language))}`;
  if (refused !== undefined) return `${said.refused}${file}: ${printWords(wordsIn(refused, language))}`;
  if (written !== undefined) return `${said.written}${file} → ${written}`;
  return `${said.planned}${file} → ${planned}`;
}

/** A part, and from where it is: "(line 3: alone on it)", "(guessed, line 9: a short line before the first paragraph)". */
function printFound({ part, found, value, count, why, line }: Note, language: FaultLanguage): string {
  const said = words[language];
  const shown = count === undefined ? cut(value ?? "") : said.paragraphs(count);
  const place = [...(found === "guessed" ? [said.guessed] : []), ...(line === undefined ? [] : [said.line(line)])];
  const reason = [...(place.length > 0 ? [place.join(", ")] : []), messageOf(why, language)].join(": ");
  return `  ${partNames[language][part].padEnd(9)}  ${shown} (${reason})`;
}

function printMissing({ part, value, why }: Note, language: FaultLanguage): string {
  const [name, reason] = [partNames[language][part], messageOf(why, language)];
  return value === undefined ? `${name} (${reason})` : `${name} (“${cut(value)}”: ${reason})`;
}

function messageOf(said: Said, language: FaultLanguage): string {
  return wordsIn(said, language).message;
}

function cut(value: string): string {
  const signs = [...onOneLine(value)];
  return signs.length <= longestValue
    ? signs.join("")
    : `${signs
        .slice(0, longestValue - 1)
        .join("")
        .trimEnd()}…`;
}
