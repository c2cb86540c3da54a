/** One shape for everything that can be wrong with what people write; collected, never thrown one by one. */
import { compareCodes } from "../text/collate.ts";

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

export interface Fault extends Position {
  /** The file, from the archive's folder, with `/` between folders. */
  readonly file: string;
  readonly message: string;
  readonly hint?: string;
}

/** Something that the user can mend; printed without a stack trace. */
export class UserError extends Error {
  override readonly name: string = "UserError";
}

/** All faults of an archive at once. */
export class FaultsError extends UserError {
  override readonly name = "FaultsError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    super(sorted.map(printFault).join("\n"));
    this.faults = sorted;
  }
}

/** A fault as it is printed: `file:line:column  message`, and the hint on a line of its own. */
export function printFault({ file, line, column, message, hint }: Fault): string {
  const place = `${file}:${line}:${column}  ${message}`;
  return hint === undefined ? place : `${place}\n    ${hint}`;
}

/** Faults in the order in which a person goes through the files; the same fault is told once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [printFault(fault), fault]));
  return [...unique.values()].sort(
    (a, b) =>
      compareCodes(a.file, b.file) || a.line - b.line || a.column - b.column || compareCodes(a.message, b.message),
  );
}
