/** Ties a valid archive together: rows with their judgements and places, articles with their rows. */
import type { Language } from "../input/languages.ts";
import type { Unit } from "../input/units.ts";
import { type Judgement, judge } from "../ledger/judge.ts";
import type { Row } from "../ledger/row.ts";
import { type Side, sidesOf } from "../ledger/sides.ts";
import type { Overrides } from "../overrides/read.ts";
import type { Recall } from "../store/recall.ts";
import { type Strings, stringsOf } from "../strings/strings.ts";
import { type Compare, compareCodes, orderOf } from "../text/collate.ts";
import type { Place } from "../text/find-quote.ts";
import type { Addresses, Paths } from "./addresses.ts";
import type { Article } from "./articles.ts";
import { benchOf } from "./bench.ts";
import { groupBy } from "./group.ts";
import type { Original } from "./originals.ts";
import type { Asset } from "./pictures.ts";
import { placeOfProof } from "./places.ts";
import { quotesOf } from "./quoted.ts";
import type { Organisation, Site, Topic } from "./schema.ts";
import type { Valid } from "./validate.ts";

/** A figure's quote, found in its article. */
export interface Citation {
  readonly row: string;
  /** "result", "target", "margin" … */
  readonly figure: string;
  /** The fragment that leads to it: `so-<row>-<figure>`. */
  readonly anchor: string;
  readonly article: Article;
  readonly quote: string;
  readonly place: Place;
}

export interface LedgerRow {
  readonly row: Row;
  readonly address: string;
  readonly unit: Unit | undefined;
  readonly organisation: Organisation;
  readonly saidBy: Organisation;
  readonly topic: Topic | undefined;
  readonly judgement: Judgement;
  /** One a target, the original first; one where no target is named. */
  readonly sides: readonly [Side, ...Side[]];
  readonly citations: readonly Citation[];
  /** The day of the newest article that the row cites; the archive's own where it cites none. */
  readonly date: string;
}

/** Another edition, as pages know it that lead there. */
export interface Other {
  readonly language: Language;
  /** What the language calls itself. */
  readonly name: string;
  /** From the root of the page's own edition to the root of the other. */
  readonly way: string;
  readonly paths: Paths;
}

export interface Archive {
  readonly site: Site;
  readonly strings: Strings;
  readonly addresses: Addresses;
  /** The language of its texts that do not say another: that of the site at the root. */
  readonly own: Language;
  /** The same archive in other languages. */
  readonly others: readonly Other[];
  /** The archive's own date. */
  readonly updated: string;
  /** Newest first; articles of one day in the order of their addresses. */
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly organisations: readonly Organisation[];
  readonly units: ReadonlyMap<string, Unit>;
  /** By organisation, then by period, then as written. */
  readonly rows: readonly LedgerRow[];
  /** By the address of its page: the rows of one indicator of one organisation, where there are two periods or more. */
  readonly series: ReadonlyMap<string, readonly LedgerRow[]>;
  /** By the id of their article. */
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  readonly assets: readonly Asset[];
  /** The files that articles were made from, by the ids of these. */
  readonly originals: ReadonlyMap<string, Original>;
  /** What it puts in the place of what is built in. */
  readonly overrides?: Overrides | undefined;
  /** What earlier builds have made of its parts; a function of them that is dear may ask it. */
  readonly recall: Recall;
}

/** Builds the model of a valid archive. Pure: the same archive gives the same model. */
export function modelOf(valid: Valid): Archive {
  const articles = [...valid.articles].sort(
    (a, b) => compareCodes(b.front.date, a.front.date) || compareCodes(a.id, b.id),
  );
  const strings = stringsOf(valid.site.lang);
  const order = orderOf(strings.writing.order);
  const rows = rowsOf(valid, order);
  return {
    site: valid.site,
    strings,
    addresses: valid.addresses,
    own: valid.own,
    others: [],
    updated: valid.updated,
    articles,
    topics: byName(valid.topics, order),
    organisations: byName(valid.organisations, order),
    units: valid.units,
    rows,
    series: seriesOf(rows, valid.addresses),
    citations: groupBy(
      rows.flatMap((row) => row.citations),
      ({ article }) => article.id,
    ),
    assets: uniqueAssets(valid.assets),
    originals: valid.originals,
    overrides: valid.overrides,
    recall: valid.recall,
  };
}

function rowsOf(valid: Valid, order: Compare): LedgerRow[] {
  const articles = new Map(valid.articles.map((article) => [article.id, article]));
  const organisations = new Map(valid.organisations.map((organisation) => [organisation.id, organisation]));
  const topics = new Map(valid.topics.map((topic) => [topic.id, topic]));
  const bench = benchOf(valid.units, valid.updated, articles);
  return valid.rows
    .map((row) => {
      const citations = citationsOf(row, articles);
      const organisation = known(organisations, row.organisation);
      const dates = citations.map(({ article }) => article.front.date).sort(compareCodes);
      return {
        row,
        address: valid.addresses.row(row.id),
        unit: row.unit === undefined ? undefined : known(valid.units, row.unit),
        organisation,
        saidBy: row.said_by === undefined ? organisation : known(organisations, row.said_by),
        topic: row.topic === undefined ? undefined : known(topics, row.topic),
        judgement: judge(row, bench),
        sides: sidesOf(row, bench),
        citations,
        date: dates.at(-1) ?? valid.updated,
      };
    })
    .sort(
      (a, b) =>
        order(a.organisation.name, b.organisation.name) ||
        compareCodes(a.row.period.start, b.row.period.start) ||
        compareCodes(a.row.period.id, b.row.period.id),
    );
}

function citationsOf(row: Row, articles: ReadonlyMap<string, Article>): Citation[] {
  return quotesOf(row).map(({ figure, proof }) => ({
    row: row.id,
    figure,
    anchor: `so-${row.id}-${figure}`,
    article: known(articles, proof.article),
    ...placeOfProof(proof, articles),
  }));
}

function seriesOf(rows: readonly LedgerRow[], addresses: Addresses): Map<string, LedgerRow[]> {
  const all = groupBy(rows, (entry) => seriesAddress(entry, addresses) ?? "");
  return new Map([...all].filter(([address, { length }]) => address !== "" && length > 1));
}

/** Where all periods of a row's indicator stand; a row without an indicator stands alone. */
export function seriesAddress({ row }: Pick<LedgerRow, "row">, addresses: Addresses): string | undefined {
  return row.indicator === undefined ? undefined : addresses.series(row.organisation, row.indicator);
}

function byName<T extends { readonly name: string }>(items: readonly T[], order: Compare): T[] {
  return [...items].sort((a, b) => order(a.name, b.name));
}

/** Each picture once, however many articles show it; its faults are told where the first of them names it. */
function uniqueAssets(assets: readonly Asset[]): Asset[] {
  const byPath = groupBy(assets, ({ path }) => path);
  return [...byPath.values()].flatMap(([first]) => first ?? []).sort((a, b) => compareCodes(a.path, b.path));
}

/** What validation has proved to be there. */
function known<T>(items: ReadonlyMap<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`${id} is unknown after validation`);
  return item;
}
