/** Rows of a sheet held against the archive: those that are new, those that it has, and what the two say of each other. */

import { benchOf } from "../../archive/bench.ts";
import { lifetimeFault } from "../../archive/organisations.ts";
import { proofFaults } from "../../archive/proofs.ts";
import { rowFaults } from "../../archive/rows.ts";
import { seriesFaults } from "../../archive/series.ts";
import * as input from "../../input/messages.ts";
import { type ChangedRow, changesBetween, shownValue } from "./change.ts";
import { type Draft, type Remark, remarkOf } from "./draft.ts";
import type { Known, LedgerItem } from "./known.ts";
import * as say from "./messages.ts";
import type { There } from "./outcome.ts";

export interface Sorted {
  readonly added: readonly Draft[];
  readonly changed: readonly ChangedRow[];
  readonly there: readonly There[];
  readonly faults: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** A row of the sheet, and the row of its id that the archive has. */
interface Pair {
  readonly draft: Draft;
  readonly item: LedgerItem;
}

/**
 * Tells new rows from those that the archive has; an id that stands for two different rows is a fault.
 * @param update what a row says otherwise than the archive changes the archive's
 */
export function sortDrafts(drafts: readonly Draft[], known: Known, update: boolean): Sorted {
  const first = new Map<string, Draft>();
  for (const draft of drafts) if (draft.id !== undefined && !first.has(draft.id)) first.set(draft.id, draft);
  const twice = drafts.filter((draft) => draft.id !== undefined && first.get(draft.id) !== draft);
  const firsts = drafts.filter((draft) => !twice.includes(draft));
  const pairs = firsts.flatMap((draft) => {
    const item = known.rows.get(draft.id ?? "");
    return item === undefined ? [] : [{ draft, item }];
  });
  const added = firsts.filter((draft) => !known.rows.has(draft.id ?? ""));
  const changed = update ? pairs.flatMap(changedRow) : [];
  const faults = [
    ...twice.map((draft) => remarkAt(draft, ["id"], input.sameId(draft.id ?? "", first.get(draft.id ?? "")?.row ?? 0))),
    ...(update ? [] : pairs.flatMap(differences)),
    ...crossFaults([...added, ...changed.map(({ draft }) => draft)], known),
  ];
  const stay = pairs.filter(({ draft }) => !changed.some((row) => row.draft === draft));
  return { added, changed, there: stay.map(thereOf), faults, remarks: update ? [] : pairs.flatMap(untaken) };
}

function thereOf({ draft, item }: Pair): There {
  return { id: draft.id ?? "", place: placeOf(item) };
}

function placeOf({ file, line }: LedgerItem): string {
  return line === undefined ? file : `${file}:${line}`;
}

function changedRow({ draft, item }: Pair): ChangedRow[] {
  if (item.plain === undefined || item.index === undefined) return [];
  const changes = changesBetween(item.plain, draft.fields);
  const note = freshNote({ draft, item });
  const { file, index } = item;
  if (changes.length === 0 && note === undefined) return [];
  return [{ draft, file, index, place: placeOf(item), changes, ...(note !== undefined && { note }) }];
}

/** A note that does not stand above its row yet. */
function freshNote({ draft: { note }, item: { above = [] } }: Pair): string | undefined {
  if (note === undefined) return undefined;
  const there = above.join("\n");
  const lines = note.split("\n").map((line) => line.trim());
  return `\n${there}\n`.includes(`\n${lines.join("\n")}\n`) ? undefined : note;
}

/** A note on a row that stays as it is would be lost in silence. */
function untaken(pair: Pair): Remark[] {
  if (freshNote(pair) === undefined) return [];
  const { draft } = pair;
  return [{ row: draft.row, column: draft.noteColumn ?? 1, said: say.noteNotTaken(placeOf(pair.item)) }];
}

/** What the sheet says otherwise than the archive does; what the sheet does not say is no matter. */
function differences({ draft, item }: Pair): Remark[] {
  if (item.plain === undefined) return [];
  return changesBetween(item.plain, draft.written).flatMap(({ path, from, to }) =>
    to === undefined
      ? []
      : [remarkAt(draft, path, say.otherThanInArchive(shownValue(to), shownValue(from), placeOf(item)))],
  );
}

function remarkAt({ yaml }: Draft, path: readonly PropertyKey[], said: Remark["said"]): Remark {
  const { line, column } = yaml.positionOf(path);
  return { row: line, column, said };
}

/** The faults that a build would find in new and changed rows; none where the archive's own names are in doubt. */
function crossFaults(drafts: readonly Draft[], { data, unsure, updated, evidence }: Known): Remark[] {
  if (unsure !== undefined) return [];
  const entries = drafts.flatMap(({ value, yaml, row }) =>
    value === undefined ? [] : [{ value, yaml, file: sheet, index: row }],
  );
  const theirs = new Set(drafts.map(({ id }) => id));
  const rows = [...data.rows.filter(({ value }) => !theirs.has(value.id)), ...entries];
  const ids = { ...data.ids, row: [...new Set([...data.ids.row, ...drafts.flatMap(({ id }) => id ?? [])])] };
  const faults = entries.flatMap((entry) => [
    ...rowFaults(entry, { ...data, rows, ids }, benchOf(data.units, updated, evidence.articles)),
    ...proofFaults(entry, evidence),
    ...lifetimeFault(entry, data),
  ]);
  return [...faults, ...seriesFaults(rows).filter(({ file }) => file === sheet)].map(remarkOf);
}

/** What stands for a file's name in the faults of new rows. */
const sheet = "";
