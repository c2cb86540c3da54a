/** The ledger, one line a row: what is measured, its original target, the result, and what follows. */
import type { Archive } from "../archive/model.ts";
import { unitIn } from "../input/units.ts";
import { directions, measures, qualifiers, rowKinds, statuses } from "../ledger/row.ts";
import { wordings } from "../ledger/wording.ts";
import type { Strings } from "../strings/strings.ts";
import { ownAmount } from "./amounts.ts";
import { addressFormat, whereIs } from "./place.ts";
import { codesOf, column, joined, plain, type Source, type Table, tableOf } from "./table.ts";
import { type SideItem, targetColumns, verdictColumns } from "./target-columns.ts";

const field = column<SideItem>;

/** Makes the table of rows, in the order of the ledger's page. */
export function rowTable(archive: Archive): Table {
  const { strings } = archive;
  const sources = [
    ...whatColumns(strings),
    ...targetColumns(strings),
    ...resultColumns(strings),
    ...verdictColumns(strings),
    ...saidColumns(strings),
    ...proofColumns(archive),
  ];
  const items = archive.rows.map((entry) => ({ entry, archive, index: 0 }));
  const references = [{ column: "article", table: "articles", to: "id" }] as const;
  return tableOf({ name: "rows", key: ["id"], references }, sources, items);
}

/** What is measured, of whom, for which period. */
function whatColumns(strings: Strings): readonly Source<SideItem>[] {
  const { data, measures: measureWords } = strings;
  return [
    field("id", "string", ({ entry }) => entry.row.id, { required: true, unique: true }),
    field("name", "string", ({ entry }) => entry.row.name, { required: true }),
    field("indicator", "string", ({ entry }) => entry.row.indicator),
    field("organisation", "string", ({ entry }) => entry.organisation.id, { required: true }),
    field("organisation_name", "string", ({ entry }) => entry.organisation.name, { required: true }),
    field("said_by", "string", ({ entry }) => entry.saidBy.id, { required: true }),
    field("topic", "string", ({ entry }) => entry.topic?.id),
    field("topic_name", "string", ({ entry }) => entry.topic?.name),
    field("period", "string", ({ entry }) => entry.row.period.id, { required: true }),
    field("period_start", "date", ({ entry }) => entry.row.period.start, { required: true }),
    field("period_end", "date", ({ entry }) => entry.row.period.end, { required: true }),
    field("as_of", "date", ({ entry }) => entry.row.as_of),
    field("measure", "string", ({ entry }) => entry.row.measure, {
      required: true,
      codes: codesOf(measures, measureWords),
    }),
    field("kind", "string", ({ entry }) => entry.row.kind, { required: true, codes: codesOf(rowKinds, data.kinds) }),
    field("unit", "string", ({ entry }) => entry.row.unit),
    field("unit_name", "string", ({ entry }) => entry.unit && plain(unitIn(entry.unit, strings).short)),
    field("better", "string", ({ entry }) => entry.row.better, {
      required: true,
      codes: codesOf(directions, data.directions),
    }),
    field("scope", "string", ({ entry }) => entry.row.scope),
    field("definition", "string", ({ entry }) => entry.row.definition),
  ];
}

function resultColumns({ data, qualifiers: qualifierWords }: Strings): readonly Source<SideItem>[] {
  const amount = ({ entry: { row } }: SideItem) => ownAmount(row.result, row);
  return [
    field("result", "number", (item) => amount(item).value),
    field("result_to", "number", (item) => amount(item).to),
    field("result_of", "number", (item) => amount(item).of),
    field("result_date", "string", (item) => amount(item).date),
    field("result_qualifier", "string", ({ entry }) => entry.row.result?.qualifier, {
      codes: codesOf(qualifiers, qualifierWords),
    }),
    field("result_unit", "string", (item) => amount(item).unit),
    field("result_status", "string", ({ entry }) => entry.row.result?.status, {
      codes: codesOf(statuses, data.statuses),
    }),
  ];
}

/** What the source says of its result, and what the archive says of the source. */
function saidColumns({ said }: Strings): readonly Source<SideItem>[] {
  return [
    field("estimated", "boolean", ({ entry }) => String(entry.judgement.estimated), { required: true }),
    field("wording", "string", ({ entry }) => entry.row.wording?.value, { codes: codesOf(wordings, said) }),
    field("disputed", "string", ({ entry }) => entry.row.disputed),
    field("parts", "list", ({ entry }) => joined(entry.row.parts)),
  ];
}

/** The sentence to be shown where there is room for one only: the result's, else the first that there is. */
function proofColumns(archive: Archive): readonly Source<SideItem>[] {
  const cited = ({ entry: { citations } }: SideItem) =>
    citations.find(({ figure }) => figure === "result") ?? citations[0];
  return [
    field("article", "string", (item) => cited(item)?.article.id),
    field("quote", "string", (item) => cited(item)?.quote),
    field("publisher", "string", (item) => cited(item)?.article.front.publisher),
    field("newest", "date", ({ entry }) => entry.date, { required: true }),
    field("address", "string", ({ entry }) => whereIs(entry.address, archive), {
      required: true,
      unique: true,
      ...addressFormat(archive),
    }),
  ];
}
