/** What became of a sheet, below the line that says where it went or why not. */
import type { FaultLanguage } from "../../input/said.ts";
import { type Change, shownValue } from "./change.ts";
import { printSheetFault } from "./fault.ts";
import { nameAt } from "./further.ts";
import type { Altered, SheetOutcome, There } from "./outcome.ts";

const words = {
  en: {
    added: (ids: readonly string[]) => `  ${ids.length === 1 ? "1 row" : `${ids.length} rows`}: ${ids.join(", ")}`,
    there: "  in the archive already",
    changed: "  changed",
    nothing: "nothing",
    note: "note, above the row:",
  },
  vi: {
    added: (ids: readonly string[]) => `  ${ids.length} dòng: ${ids.join(", ")}`,
    there: "  kho đã có",
    changed: "  đã đổi",
    nothing: "trống",
    note: "Ghi chú, đặt trên dòng:",
  },
} as const satisfies Record<FaultLanguage, unknown>;

/** The rows that are new, those that are changed, those that were there, what was read in a way to be looked at, and the faults. */
export function printSheet(outcome: SheetOutcome, language: FaultLanguage): string[] {
  const { added, changed, there, remarks, faults, headings } = outcome;
  const said = words[language];
  return [
    ...(added.length > 0 ? [said.added(added)] : []),
    ...changed.map((row) => `${said.changed} ${printThere(row)}: ${changesOf(row, language, headings).join("; ")}`),
    ...(there.length > 0 ? [`${said.there}: ${there.map(printThere).join(", ")}`] : []),
    ...remarks.map((remark) => `  ${printSheetFault(remark, language)}`),
    ...faults.map((fault) => printSheetFault(fault, language)),
  ];
}

function printThere({ id, place }: There): string {
  return `${id} (${place})`;
}

function changesOf({ changes, note }: Altered, language: FaultLanguage, headings: SheetOutcome["headings"]): string[] {
  const noted = note === undefined ? [] : [`${words[language].note} ${note.replace(/\s+/g, " ")}`];
  return [...changes.map((each) => printChange(each, language, headings)), ...noted];
}

/** A field by the heading of its column, as it stands in the sheet: “Kết quả 12.5 → 12.6”; by its keys where it has none there. */
function printChange({ path, from, to }: Change, language: FaultLanguage, headings: SheetOutcome["headings"]): string {
  const name = nameAt(path);
  const shown = (value: Change["from"]): string => (value === undefined ? words[language].nothing : shownValue(value));
  return `${headings?.get(name) ?? name} ${shown(from)} → ${shown(to)}`;
}
