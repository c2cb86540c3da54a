/** The downloads page: every file with what it is for, on what terms it is given away, and what its columns mean. */
import type { Archive } from "../archive/model.ts";
import type { Downloads } from "../downloads/downloads.ts";
import { type DownloadKey, kindOf } from "../downloads/file.ts";
import { fileAddress } from "../downloads/place.ts";
import { meaningOf } from "../downloads/readme.ts";

import { type Table, tableFiles } from "../downloads/table.ts";
import { type Terms, termsOf } from "../downloads/terms.ts";
import { toldOfData } from "../metadata/site.ts";
import type { Told } from "../metadata/told.ts";
import type { Strings } from "../strings/strings.ts";
import { fill } from "../text/fill.ts";
import { writeDecimal } from "../text/numbers.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

export interface Offer extends LinkTo {
  readonly hint: string;
  /** "CSV, 12,3 KB". */
  readonly size: string;
}

export interface ColumnLine {
  readonly name: string;
  /** Its heading in the workbook, its type and its meaning. */
  readonly text: string;
}

export interface DataProps {
  /** What programs are told of the page. */
  readonly told: Told;
  readonly title: string;
  readonly intro: string;
  /** The files, by whom they are for; those that most readers want stand first. */
  readonly groups: readonly { readonly title: string; readonly offers: readonly Offer[] }[];
  /** The file of one row, as an example of all; none where there is no row. */
  readonly rowFile: LinkTo | undefined;
  /** A sentence, cut where the licence's own address stands in it; uncut where there is none. */
  readonly licence: { readonly before: string; readonly url: string | undefined; readonly after: string };
  readonly sources: string;
  readonly citation: string;
  readonly tables: readonly { readonly caption: string; readonly columns: readonly ColumnLine[] }[];
}

export function dataViews(archive: Archive, downloads: Downloads): View<DataProps>[] {
  const { strings, addresses, rows } = archive;
  const words = strings.data.page;
  const intro = rows.length === 0 ? words.introEmpty : fill(words.intro, { n: rows.length });
  const terms = termsOf(archive);
  const [first] = downloads.rows;
  const props = {
    told: toldOfData(downloads.offered, archive),
    title: words.title,
    intro,
    groups: groupsOf(downloads, archive),
    rowFile: first && { text: first.address, to: first.address },
    licence: cutLicence(terms),
    sources: terms.sources,
    citation: terms.citation,
    tables: Object.values(downloads.tables).map((table) => columnsOf(table, strings)),
  };
  return [{ frame: frameOf(archive, "data", addresses.data, words.title, intro), props }];
}

/** What most want, and what few do; everything else is for programs. */
const recommended: readonly DownloadKey[] = ["workbook", "rows"];
const others: readonly DownloadKey[] = ["rowsExcel", "readme", "licence", "citation"];

function groupsOf({ offered }: Downloads, archive: Archive): DataProps["groups"] {
  const { page } = archive.strings.data;
  const group = (title: string, isIn: (key: DownloadKey) => boolean) => ({
    title,
    offers: offered.filter(({ key }) => isIn(key)).map((file) => offerOf(file, archive)),
  });
  return [
    group(page.recommended, (key) => recommended.includes(key)),
    group(page.programmers, (key) => !recommended.includes(key) && !others.includes(key)),
    group(page.others, (key) => others.includes(key)),
  ];
}

function offerOf({ key, name, content }: Downloads["offered"][number], archive: Archive): Offer {
  const { page, files, uses } = archive.strings.data;
  const format = kindOf(name).format.toUpperCase();
  return {
    text: files[key],
    to: fileAddress(name, archive),
    hint: uses[key],
    size: fill(page.size, { format, n: writeDecimal((content.length / 1000).toFixed(1), archive.strings.numbers) }),
  };
}

function cutLicence({ licence, licenceOf }: Terms): DataProps["licence"] {
  const url = licenceOf?.url;
  const at = url === undefined ? licence.length : licence.lastIndexOf(url);
  return { before: licence.slice(0, at), url, after: licence.slice(at + (url?.length ?? 0)) };
}

function columnsOf({ name, columns }: Table, strings: Strings): DataProps["tables"][number] {
  const { data } = strings;
  return {
    caption: `${data.tables[name]} (${tableFiles[name]}.csv)`,
    columns: columns.map((column) => ({
      name: column.name,
      text: fill(data.page.column, {
        heading: data.columns[column.name],
        type: data.types[column.type],
        meaning: meaningOf(column, strings),
      }),
    })),
  };
}
