/** What is wrong in a spreadsheet, and where: named as the spreadsheet itself names it, so that it is found there. */
import { type Fault, printFaults, printWords } from "../../input/fault.ts";
import { both, type FaultLanguage, type Said, wordsIn } from "../../input/said.ts";
import { letterOf, type Place } from "./places.ts";

export interface SheetFault extends Said {
  /** As it was given on the command line. */
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** What stands at the head of the column. */
  readonly heading?: string;
}

/** `muc-tieu.xlsx:Dòng:5:F  Kỳ: message`, and the hint on a line of its own. */
export function printSheetFault(fault: SheetFault, language: FaultLanguage): string {
  const { message, hint } = wordsIn(fault, language);
  const said = fault.heading === undefined ? message : `${fault.heading}: ${message}`;
  return `${whereOf(fault)}  ${printWords({ message: said, ...(hint !== undefined && { hint }) })}`;
}

function whereOf({ file, sheet, row, column }: SheetFault): string {
  const letter = column === undefined ? undefined : letterOf(column);
  return [file, sheet, row, letter].filter((part) => part !== undefined).join(":");
}

/** Faults in the order in which a person goes through the sheet; the same fault is told once. */
export function sortSheetFaults(faults: readonly SheetFault[]): SheetFault[] {
  const unique = new Map(faults.map((fault) => [printSheetFault(fault, "en"), fault]));
  const by = ({ row = 0, column = 0 }: Partial<Place>): readonly [number, number] => [row, column];
  return [...unique.values()].sort((a, b) => by(a)[0] - by(b)[0] || by(a)[1] - by(b)[1]);
}

/** Faults of the archive's own files, in the words that a build would use. */
export function faultsSaid(faults: readonly Fault[]): Said {
  return both({ message: printFaults(faults, "en") }, { message: printFaults(faults, "vi") });
}
