/** Downloads: the ledger as CSV and JSON, from the same rows as the pages. */
import { stringify } from "csv-stringify/sync";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { gapOf } from "../ledger/gap.ts";
import { verdictSentence } from "../say/words.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

export interface Download extends LinkTo {
  readonly hint: string;
}

export interface DataProps {
  readonly title: string;
  readonly rows: number;
  readonly downloads: readonly Download[];
  readonly columns: readonly string[];
}

/** A file that is not a page. */
export interface FileView {
  readonly address: string;
  readonly content: string;
}

/** One row of the CSV file: every value as printed, with a decimal point. */
function recordOf(entry: LedgerRow, archive: Archive): Record<string, string> {
  const { row, judgement } = entry;
  const [target] = row.targets;
  const cited = entry.citations.find(({ figure }) => figure === "result") ?? entry.citations[0];
  const gap = gapOf(row, judgement);
  return {
    id: row.id,
    name: row.name,
    organisation: row.organisation,
    topic: row.topic ?? "",
    period: row.period.id,
    as_of: row.as_of ?? "",
    measure: row.measure,
    unit: row.unit ?? "",
    better: row.better,
    target: target?.value ?? judgement.derived?.value ?? "",
    target_basis: target?.value !== undefined ? "stated" : judgement.derived === undefined ? "" : "derived",
    target_text: row.targets.flatMap(({ text }) => text ?? []).join("; "),
    result: row.result?.value ?? "",
    result_qualifier: row.result?.qualifier ?? "",
    margin: gap === undefined ? "" : judgement.kind === "missed" ? `-${gap.value}` : gap.value,
    margin_unit: gap?.unit ?? "",
    verdict: judgement.kind,
    basis: judgement.basis,
    sentence: verdictSentence(entry, archive),
    article: cited?.article.id ?? "",
    quote: cited?.quote ?? "",
    publisher: cited?.article.front.publisher ?? "",
    date: cited?.article.front.date ?? "",
  };
}

export function dataViews(archive: Archive): View<DataProps>[] {
  const { strings, addresses, rows } = archive;
  const words = strings.data;
  const downloads = [
    { text: words.csv, hint: words.csvHint, to: `${addresses.data}bang-doi-chieu.csv` },
    { text: words.json, hint: words.jsonHint, to: `${addresses.data}bang-doi-chieu.json` },
  ];
  const [first] = rows;
  const columns = first === undefined ? [] : Object.keys(recordOf(first, archive));
  return [
    {
      frame: frameOf(archive, "data", addresses.data, words.title, words.intro),
      props: { title: words.title, rows: rows.length, downloads, columns },
    },
  ];
}

/** The files that the downloads page offers. */
export function dataFiles(archive: Archive): FileView[] {
  const { addresses, rows } = archive;
  return [
    { address: `${addresses.data}bang-doi-chieu.csv`, content: csvOf(rows.map((entry) => recordOf(entry, archive))) },
    { address: `${addresses.data}bang-doi-chieu.json`, content: `${JSON.stringify(jsonOf(archive), null, 2)}\n` },
  ];
}

/** Texts that a spreadsheet would take for a formula get an apostrophe; numbers, negative ones too, stay numbers. */
function csvOf(records: readonly Record<string, string>[]): string {
  const safe = records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value,
      ]),
    ),
  );
  return stringify(safe, { header: true, record_delimiter: "windows" });
}

function jsonOf(archive: Archive): unknown {
  const { site, updated, rows } = archive;
  return {
    title: site.title,
    updated,
    rows: rows.map((entry) => ({
      ...entry.row,
      period: entry.row.period.id,
      verdict: { ...entry.judgement, sentence: verdictSentence(entry, archive) },
      address: entry.address,
      proofs: entry.citations.map(({ figure, article, anchor, quote }) => ({
        figure,
        article: article.id,
        address: `${article.address}#${anchor}`,
        quote,
      })),
    })),
  };
}
