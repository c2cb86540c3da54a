/** What changed in the ledger: results that later sources corrected, and what the archivist noted. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { wordsOf } from "../input/languages.ts";
import { compareCodes } from "../text/collate.ts";
import { fill } from "../text/fill.ts";
import type { DatedLink } from "./items.ts";
import { historyOf, versionsOf } from "./row/past.ts";

export interface DatedChange extends DatedLink {
  readonly note: string;
  readonly noteLang?: string;
}

/** The changes of all rows, the newest first; those of one day in the order of the ledger. */
export function changesOf(archive: Archive): DatedChange[] {
  const all = archive.rows.flatMap((entry) => [...correctionsOf(entry, archive), ...notesOf(entry, archive)]);
  return all.toSorted((a, b) => compareCodes(b.day, a.day));
}

function correctionsOf(entry: LedgerRow, archive: Archive): DatedChange[] {
  const versions = versionsOf(entry, archive);
  return versions.slice(1).map(({ text: now, day, date }, index) => ({
    ...wordsOf(entry.row, "name"),
    to: entry.address,
    day,
    date,
    note: fill(archive.strings.home.corrected, { before: versions[index]?.text ?? "", now }),
  }));
}

function notesOf(entry: LedgerRow, archive: Archive): DatedChange[] {
  return historyOf(entry, archive).map((change) => ({ ...change, ...wordsOf(entry.row, "name"), to: entry.address }));
}
