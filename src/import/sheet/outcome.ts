/** What became of one sheet. */
import type { Said } from "../../input/said.ts";
import type { Change } from "./change.ts";
import type { SheetFault } from "./fault.ts";

/** A row that the archive has already. */
export interface There {
  readonly id: string;
  /** Where it stands: file and line. */
  readonly place: string;
}

/** A row that the sheet has changed. */
export interface Altered extends There {
  readonly changes: readonly Change[];
  /** What is written above it as a comment. */
  readonly note?: string;
}

export interface SheetOutcome {
  /** The sheet's file, as it was given. */
  readonly file: string;
  /** The path of the ledger's file within the archive, with `/` on every system. */
  readonly written?: string;
  /** The same, where a dry run would have written it. */
  readonly planned?: string;
  /** Why nothing was written. */
  readonly refused?: Said;
  /** What is wrong, from the first cell to the last. */
  readonly faults: readonly SheetFault[];
  /** What was read in a way that its writer should look at. */
  readonly remarks: readonly SheetFault[];
  /** The ids of the new rows. */
  readonly added: readonly string[];
  readonly changed: readonly Altered[];
  readonly there: readonly There[];
  /** What stands at the heads of the columns, by the keys of their fields; what was read before any heading has none. */
  readonly headings?: ReadonlyMap<string, string>;
}
