/** Rows of a sheet held against the archive: those that are new, those that it has, and what the two say of each other. */

import { benchOf } from "../../archive/bench.ts";
import { lifetimeFault } from "../../archive/organisations.ts";
import { proofFaults } from "../../archive/proofs.ts";
import { rowFaults } from "../../archive/rows.ts";
import { seriesFaults } from "../../archive/series.ts";
import * as input from "../../input/messages.ts";
import { type Draft, type Remark, remarkOf } from "./draft.ts";
import type { Known, LedgerItem } from "./known.ts";
import * as say from "./messages.ts";
import { type Field, fieldsIn } from "./nest.ts";
import type { There } from "./outcome.ts";

export interface Sorted {
  readonly added: readonly Draft[];
  readonly there: readonly There[];
  readonly faults: readonly Remark[];
}

/** Tells new rows from those that the archive has; an id that stands for two different rows is a fault. */
export function sortDrafts(drafts: readonly Draft[], known: Known): Sorted {
  const first = new Map<string, Draft>();
  for (const draft of drafts) if (draft.id !== undefined && !first.has(draft.id)) first.set(draft.id, draft);
  const twice = drafts.filter((draft) => draft.id !== undefined && first.get(draft.id) !== draft);
  const itemOf = ({ id }: Draft): LedgerItem | undefined => known.rows.get(id ?? "");
  const firsts = drafts.filter((draft) => !twice.includes(draft));
  const added = firsts.filter((draft) => itemOf(draft) === undefined);
  const there = firsts.flatMap((draft) => {
    const item = itemOf(draft);
    return draft.id === undefined || item === undefined ? [] : [{ id: draft.id, place: placeOf(item) }];
  });
  const faults = [
    ...twice.map((draft) => remarkAt(draft, ["id"], input.sameId(draft.id ?? "", first.get(draft.id ?? "")?.row ?? 0))),
    ...firsts.flatMap((draft) => differences(draft, itemOf(draft))),
    ...crossFaults(added, known),
  ];
  return { added, there, faults };
}

function placeOf({ file, line }: LedgerItem): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** What the sheet says otherwise than the archive does; what the sheet does not say is no matter. */
function differences(draft: Draft, item: LedgerItem | undefined): Remark[] {
  if (item?.plain === undefined) return [];
  const written = new Map(fieldsIn(item.plain).map((field) => [keyOf(field), shown(field)]));
  return draft.written.flatMap((field) => {
    const there = written.get(keyOf(field)) ?? "";
    return there === shown(field)
      ? []
      : [remarkAt(draft, field.path, say.otherThanInArchive(shown(field), there, placeOf(item)))];
  });
}

/** `wording: vuot` and `wording: { value: vuot }` are the same field. */
function keyOf({ path }: Field): string {
  return (path.length === 1 && path[0] === "wording" ? ["wording", "value"] : path).join(".");
}

function shown({ value }: Field): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function remarkAt({ yaml }: Draft, path: readonly PropertyKey[], said: Remark["said"]): Remark {
  const { line, column } = yaml.positionOf(path);
  return { row: line, column, said };
}

/** The faults that a build would find in the new rows; none where the archive's own names are in doubt. */
function crossFaults(added: readonly Draft[], { data, unsure, updated, evidence }: Known): Remark[] {
  if (unsure !== undefined) return [];
  const entries = added.flatMap(({ value, yaml, row }) =>
    value === undefined ? [] : [{ value, yaml, file: sheet, index: row }],
  );
  const rows = [...data.rows, ...entries];
  const ids = { ...data.ids, row: [...data.ids.row, ...added.flatMap(({ id }) => id ?? [])] };
  const faults = entries.flatMap((entry) => [
    ...rowFaults(entry, { ...data, rows, ids }, benchOf(data.units, updated, evidence.articles)),
    ...proofFaults(entry, evidence),
    ...lifetimeFault(entry, data),
  ]);
  return [...faults, ...seriesFaults(rows).filter(({ file }) => file === sheet)].map(remarkOf);
}

/** What stands for a file's name in the faults of new rows. */
const sheet = "";
