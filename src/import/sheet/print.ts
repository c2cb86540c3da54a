/** What became of a sheet, below the line that says where it went or why not. */
import type { FaultLanguage } from "../../input/said.ts";
import { printSheetFault } from "./fault.ts";
import type { SheetOutcome, There } from "./outcome.ts";

const words = {
  en: {
    added: (ids: readonly string[]) => `  ${ids.length === 1 ? "1 row" : `${ids.length} rows`}: ${ids.join(", ")}`,
    there: "  in the archive already",
  },
  vi: {
    added: (ids: readonly string[]) => `  ${ids.length} dòng: ${ids.join(", ")}`,
    there: "  kho đã có",
  },
} as const satisfies Record<FaultLanguage, unknown>;

/** The rows that are new, those that were there, what was read in a way to be looked at, and the faults. */
export function printSheet(outcome: SheetOutcome, language: FaultLanguage): string[] {
  const { added, there, remarks, faults } = outcome;
  const said = words[language];
  return [
    ...(added.length > 0 ? [said.added(added)] : []),
    ...(there.length > 0 ? [`${said.there}: ${there.map(printThere).join(", ")}`] : []),
    ...remarks.map((remark) => `  ${printSheetFault(remark, language)}`),
    ...faults.map((fault) => printSheetFault(fault, language)),
  ];
}

function printThere({ id, place }: There): string {
  return `${id} (${place})`;
}
