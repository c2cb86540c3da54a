/** Targets, one line each: those that are published and those that follow, every one with its own verdict. */
import type { Archive } from "../archive/model.ts";
import { measures } from "../ledger/row.ts";
import { sumText } from "../say/verdicts.ts";
import type { Strings } from "../strings/strings.ts";
import { codesOf, column, plain, type Source, type Table, tableOf } from "./table.ts";
import { comparatorColumn, type SideItem, sideOf, targetColumns, verdictColumns } from "./target-columns.ts";

const field = column<SideItem>;

/** Makes the table of targets. A row whose source names no target, and from which none follows, has no line. */
export function targetTable(archive: Archive): Table {
  const { strings } = archive;
  const sources = [
    field("row", "string", ({ entry }) => entry.row.id, { required: true }),
    field("number", "integer", ({ index }) => String(index + 1), { required: true }),
    ...targetColumns(strings),
    ...derivedColumns(strings),
    comparatorColumn(strings),
    ...originColumns(strings),
    ...verdictColumns(strings),
  ];
  const items = archive.rows
    .flatMap((entry) => entry.sides.map((_, index) => ({ entry, archive, index })))
    .filter(hasTarget);
  const references = [{ column: "row", table: "rows", to: "id" }] as const;
  return tableOf({ name: "targets", key: ["row", "number"], references }, sources, items);
}

function hasTarget(item: SideItem): boolean {
  const { claim, verdict } = sideOf(item);
  return claim.target !== undefined || verdict.derived !== undefined;
}

/** How a derived target follows, and what else the same words could mean. */
function derivedColumns({ data }: Strings): readonly Source<SideItem>[] {
  const derived = (item: SideItem) => sideOf(item).verdict.derived;
  return [
    field("derived_from", "string", (item) => derived(item)?.from, { codes: data.derivations }),
    field("derived_reading", "string", (item) => derived(item)?.reading, { codes: data.readings }),
    field("other_target", "number", (item) => derived(item)?.other?.value),
    field("sum", "string", ({ entry, archive, index }) => plain(sumText(entry, archive, index))),
  ];
}

/** Who set a target, when, and which one it replaces. */
function originColumns({ measures: measureWords }: Strings): readonly Source<SideItem>[] {
  const target = (item: SideItem) => sideOf(item).claim.target;
  return [
    field("target_measure", "string", (item) => target(item)?.measure, { codes: codesOf(measures, measureWords) }),
    field("set_by", "string", (item) => target(item)?.set_by),
    field("set_on", "date", (item) => target(item)?.set_on),
    field("supersedes", "integer", (item) => target(item)?.supersedes?.toString()),
  ];
}
