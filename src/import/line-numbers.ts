/** On which line of its file each part of a raw text stands, as an editor counts them. */
import type { Reading } from "./note.ts";

/** Gives what a reading has found the number of the line that it took; what took none has no number. */
export type Placing = <Taken extends Reading<unknown>>(reading: Taken, before: readonly string[]) => Taken;

/** @param lines all lines of the file, the empty ones too */
export function placingIn(lines: readonly string[]): Placing {
  return (reading, before) => {
    const number = numberOf(takenFrom(before, reading.rest), before, lines);
    if (number === undefined) return reading;
    return {
      ...reading,
      notes: reading.notes.map((note) => (note.found === "missing" ? note : { ...note, line: number })),
    };
  };
}

/** The place of the first line that is left no more. */
function takenFrom(before: readonly string[], rest: readonly string[]): number {
  return rest.length < before.length ? before.findIndex((line, index) => line !== rest[index]) : -1;
}

/** Lines that are alike are told apart by how many of them stand below; of a byline, only a part was left. */
function numberOf(at: number, before: readonly string[], lines: readonly string[]): number | undefined {
  const line = before[at];
  if (line === undefined) return undefined;
  const below = before.slice(at + 1).filter((other) => other === line).length;
  const alike = lines.flatMap((other, index) => (other === line ? [index + 1] : []));
  const within = lines.findIndex((other) => other.includes(line)) + 1;
  return alike.at(-1 - below) ?? (within > 0 ? within : undefined);
}
