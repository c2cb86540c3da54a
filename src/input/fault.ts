/** One shape for everything that can be wrong with what people write; collected, never thrown one by one. */
import { compareCodes } from "../text/collate.ts";
import { onOneLine, withoutCommands } from "../text/one-line.ts";
import { both, type FaultLanguage, type Said, type Words, wordsIn } from "./said.ts";

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** What is wrong, in both languages, and where. */
export interface Fault extends Position, Said {
  /** The file, from the archive's folder, with `/` between folders. */
  readonly file: string;
}

/** Something that the user can mend; printed without a stack trace. Its message is English. */
export class UserError extends Error {
  override readonly name: string = "UserError";
  readonly vi: string;

  constructor(said: Said) {
    super(printWords(said));
    this.vi = printWords(said.vi);
  }

  /** Its words as they are printed. */
  printed(language: FaultLanguage): string {
    return language === "vi" ? this.vi : this.message;
  }
}

/** What is known of faults beside themselves. */
interface OfFaults {
  /** What follows from them, where that is not that nothing is published. */
  readonly consequence?: Said;
  /** Whether they are of a finished site: their files are told from its folder, not from the archive's. */
  readonly inSite?: boolean;
}

/** All faults of an archive, or of a site, at once. */
export class FaultsError extends UserError {
  override readonly name = "FaultsError";
  readonly faults: readonly Fault[];
  readonly consequence: Said | undefined;
  readonly inSite: boolean;

  constructor(faults: readonly Fault[], { consequence, inSite = false }: OfFaults = {}) {
    const sorted = sortFaults(faults);
    super(both({ message: printFaults(sorted, "en") }, { message: printFaults(sorted, "vi") }));
    this.faults = sorted;
    this.consequence = consequence;
    this.inSite = inSite;
  }
}

/** Faults as they are printed, in the order in which they are given. */
export function printFaults(faults: readonly Fault[], language: FaultLanguage = "en"): string {
  return faults.map((fault) => printFault(fault, language)).join("\n");
}

/** A fault as it is printed: `file:line:column  message`, and the hint on a line of its own. */
export function printFault(fault: Fault, language: FaultLanguage = "en"): string {
  const { file, line, column } = fault;
  return `${onOneLine(file)}:${line}:${column}  ${printWords(wordsIn(fault, language))}`;
}

/** A message, and its hint on a line of its own. */
export function printWords({ message, hint }: Words): string {
  return withoutCommands(hint === undefined ? message : `${message}\n    ${hint}`);
}

/** Faults in the order in which a person goes through the files, whatever language they are read in; the same fault is told once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [printFault(fault), fault]));
  return [...unique.values()].sort(
    (a, b) =>
      compareCodes(a.file, b.file) || a.line - b.line || a.column - b.column || compareCodes(a.message, b.message),
  );
}
