/** An import's outcome in words. */

import type { Note } from "./note.ts";
import type { ImportOutcome } from "./outcome.ts";

/** Longer values are cut: the line is there to recognise a part by, not to read it. */
const longestValue = 80;

/**
 * Tells what became of one raw text: where it went or why not, its parts, what was guessed and what was not found.
 * @returns lines joined by line ends, without a last one
 */
export function printOutcome(outcome: ImportOutcome): string {
  const found = outcome.parts.filter((note) => note.found !== "missing");
  const missing = outcome.parts.filter((note) => note.found === "missing");
  const lack = missing.length > 0 ? [`  not found: ${missing.map(printMissing).join("; ")}`] : [];
  return [headline(outcome), ...found.map(printFound), ...lack].join("\n");
}

function headline({ file, written, planned, refused }: ImportOutcome): string {
  if (refused !== undefined) return `refused   ${file}: ${refused}`;
  if (written !== undefined) return `imported  ${file} → ${written}`;
  return `would be  ${file} → ${planned}`;
}

function printFound({ part, found, value, why }: Note): string {
  const line = `  ${part.padEnd(9)}  ${cut(value ?? "")}`;
  return found === "guessed" ? `${line} (guessed: ${why})` : line;
}

function printMissing({ part, value, why }: Note): string {
  return value === undefined ? `${part} (${why})` : `${part} (“${cut(value)}”: ${why})`;
}

function cut(value: string): string {
  const signs = [...value];
  return signs.length <= longestValue
    ? value
    : `${signs
        .slice(0, longestValue - 1)
        .join("")
        .trimEnd()}…`;
}
