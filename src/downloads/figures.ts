/** Figures, one line each with the words or the table's cell that prove it. */
import { roleOf } from "../archive/figures.ts";
import type { Archive, Citation, LedgerRow } from "../archive/model.ts";
import { type Quoted, quotesOf } from "../archive/quoted.ts";
import { qualifiers, statuses } from "../ledger/row.ts";
import { wordings } from "../ledger/wording.ts";
import { amountText, figureText } from "../say/figures.ts";
import type { Strings } from "../strings/strings.ts";
import { type Amount, ownAmount, plainAmount } from "./amounts.ts";
import { addressFormat, whereIs } from "./place.ts";
import { type Cell, codesOf, column, plain, type Source, type Table, tableOf } from "./table.ts";

interface FigureItem {
  readonly entry: LedgerRow;
  readonly archive: Archive;
  readonly citation: Citation;
  readonly quoted: Quoted;
}

const field = column<FigureItem>;

/** Makes the table of figures: every proof of every row, in the order in which a row is written. */
export function figureTable(archive: Archive): Table {
  const { strings } = archive;
  const sources = [
    field("row", "string", ({ entry }) => entry.row.id, { required: true }),
    field("figure", "string", ({ citation }) => citation.figure, { required: true }),
    ...amountColumns(strings),
    ...printColumns(strings),
    ...wordColumns(strings),
    ...proofColumns(archive),
  ];
  const references = [
    { column: "row", table: "rows", to: "id" },
    { column: "article", table: "articles", to: "id" },
  ] as const;
  return tableOf({ name: "figures", key: ["row", "figure"], references }, sources, itemsOf(archive));
}

/** The model cites each proof of a row under the name that the row gives it. */
function itemsOf(archive: Archive): FigureItem[] {
  return archive.rows.flatMap((entry) => {
    const cited = new Map(entry.citations.map((citation) => [citation.figure, citation]));
    return quotesOf(entry.row).flatMap((quoted) => {
      const citation = cited.get(quoted.figure);
      return citation === undefined ? [] : [{ entry, archive, citation, quoted }];
    });
  });
}

/** A margin of a rank is a number of places, a change of a date a number of years: these are not of their row's kind. */
const beside: readonly string[] = ["margin", "attainment", "change", "index"];

function isOwn({ quoted }: FigureItem): boolean {
  return !beside.includes(roleOf(quoted.path));
}

/** What a figure is in where it does not say: shares of a plan and ratios to a baseline are told in percent. */
function usualUnit({ entry, quoted }: FigureItem): Cell {
  return ["attainment", "index"].includes(roleOf(quoted.path)) ? "percent" : entry.row.unit;
}

function amountOf(item: FigureItem): Amount {
  const { states } = item.quoted;
  return isOwn(item) ? ownAmount(states, item.entry.row) : plainAmount(states, usualUnit(item));
}

function amountColumns({ qualifiers: qualifierWords }: Strings): readonly Source<FigureItem>[] {
  return [
    field("value", "number", (item) => amountOf(item).value),
    field("value_to", "number", (item) => amountOf(item).to),
    field("value_of", "number", (item) => amountOf(item).of),
    field("value_date", "string", (item) => amountOf(item).date),
    field("qualifier", "string", ({ quoted }) => quoted.states?.qualifier, {
      codes: codesOf(qualifiers, qualifierWords),
    }),
    field("printed", "string", (item) => amountOf(item).unit && (item.quoted.states?.printed ?? usualUnit(item))),
    field("reading", "string", ({ quoted }) => quoted.states?.reading),
    field("shown", "string", shownOf),
  ];
}

/** The figure as the pages write it. */
function shownOf(item: FigureItem): Cell {
  const { entry, archive, quoted } = item;
  if (quoted.states === undefined) return undefined;
  return plain(
    isOwn(item) ? figureText(quoted.states, entry.row, archive) : amountText(quoted.states, usualUnit(item), archive),
  );
}

/** What else is known of how a figure stands in its source. */
function printColumns({ data }: Strings): readonly Source<FigureItem>[] {
  return [
    field("marks", "string", ({ quoted }) => quoted.states?.marks, { codes: data.marks }),
    field("tolerance", "number", ({ quoted }) => quoted.states?.tolerance),
    field("status", "string", ({ quoted }) => quoted.states?.status, { codes: codesOf(statuses, data.statuses) }),
    field("against", "string", ({ quoted }) => quoted.states?.against?.id),
    field("figure_period", "string", ({ entry, quoted }) => numbered(entry.row.interim, "interim", quoted)?.period.id),
  ];
}

/** Proofs that state no figure: a goal in words, and what the source says of its result. */
function wordColumns({ said }: Strings): readonly Source<FigureItem>[] {
  return [
    field("target_text", "string", ({ entry, quoted }) => numbered(entry.row.targets, "targets", quoted)?.text),
    field(
      "wording",
      "string",
      ({ entry, quoted }) => (quoted.figure === "wording" ? entry.row.wording?.value : undefined),
      {
        codes: codesOf(wordings, said),
      },
    ),
  ];
}

/** The item of a row's list that a proof is of; nothing for what stands beside it, as a target's own margin does. */
function numbered<Item>(items: readonly Item[], list: string, { path }: Quoted): Item | undefined {
  const [name, index] = path;
  return name === list && path.length === 2 ? items[Number(index)] : undefined;
}

function proofColumns(archive: Archive): readonly Source<FigureItem>[] {
  return [
    field("article", "string", ({ citation }) => citation.article.id, { required: true }),
    field("quote", "string", ({ citation }) => citation.quote, { required: true }),
    field("table_row", "string", ({ quoted }) => quoted.proof.table?.row),
    field("table_column", "string", ({ quoted }) => quoted.proof.table?.column),
    field("table_unit", "string", ({ quoted }) => quoted.proof.table?.unit),
    field("mark", "string", ({ citation }) => whereIs(`${citation.article.address}#${citation.anchor}`, archive), {
      required: true,
      unique: true,
      ...addressFormat(archive),
    }),
  ];
}
