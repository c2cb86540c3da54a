/** Validates a whole archive: every file on its own, then what files say of each other. All faults come at once. */
import { type Fault, FaultsError } from "../input/fault.ts";
import type { Language } from "../input/languages.ts";
import * as say from "../input/messages.ts";
import type { Unit } from "../input/units.ts";
import { readerOf } from "../ledger/prove.ts";
import type { Row } from "../ledger/row.ts";
import type { Overrides } from "../overrides/read.ts";
import { type Recall, recallNothing } from "../store/recall.ts";
import { stringsOf } from "../strings/strings.ts";
import { compareCodes } from "../text/collate.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { type Article, type ReadArticles, readArticles } from "./articles.ts";
import { benchOf } from "./bench.ts";
import { correctionFaults } from "./corrections.ts";
import { type Data, type Entry, readData } from "./data.ts";
import { movedFaults } from "./moved-faults.ts";
import { lifetimeFault, organisationFaults } from "./organisations.ts";
import { type Original, originalFaults, originalsOf } from "./originals.ts";
import type { Asset } from "./pictures.ts";
import { proofFaults } from "./proofs.ts";
import type { Sources } from "./read.ts";
import { rowFaults } from "./rows.ts";
import type { Organisation, Site, Topic } from "./schema.ts";
import { seriesFaults } from "./series.ts";

/** An archive without faults, not yet tied together. */
export interface Valid {
  readonly site: Site;
  readonly topics: readonly Topic[];
  readonly organisations: readonly Organisation[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly articles: readonly Article[];
  readonly rows: readonly Row[];
  readonly assets: readonly Asset[];
  /** By the ids of their articles. */
  readonly originals: ReadonlyMap<string, Original>;
  readonly addresses: Addresses;
  /** The language of its texts that do not say another. */
  readonly own: Language;
  /** The archive's own date: `site.updated`, or the newest article's. No clock is asked. */
  readonly updated: string;
  /** What it puts in the place of what is built in. */
  readonly overrides?: Overrides | undefined;
  /** What earlier builds have made of its parts. */
  readonly recall: Recall;
}

/**
 * Proves that an archive holds together.
 * @param recall what earlier builds have made of the same files
 * @throws {FaultsError} with every fault of every file
 */
export function validate(sources: Sources, recall: Recall = recallNothing): Valid {
  return tie(readEach(sources, recall));
}

/** The files of an archive, each validated on its own. */
export interface ReadFiles {
  readonly data: Data;
  readonly addresses: Addresses;
  readonly read: ReadArticles;
  /** By their paths. */
  readonly originals: ReadonlyMap<string, Original>;
  /** What could not be read at all. */
  readonly faults: readonly Fault[];
  readonly overrides?: Overrides | undefined;
  readonly recall: Recall;
}

/** Validates each file on its own; one of them may then be read again without the others. */
export function readEach(sources: Sources, recall: Recall): ReadFiles {
  const data = readData(sources);
  const addresses = addressesOf(stringsOf(data.site?.value.lang ?? "vi").paths);
  const { originals, faults, overrides } = sources;
  return { data, addresses, read: readArticles(sources, addresses, recall), originals, faults, overrides, recall };
}

/**
 * Proves what files say of each other.
 * @throws {FaultsError} with every fault, those of single files too
 */
export function tie({ data, addresses, read, originals, faults: unreadable, overrides, recall }: ReadFiles): Valid {
  const { articles, assets, faults, unread } = read;
  const newest = articles.reduce((last, { front }) => (compareCodes(front.date, last) > 0 ? front.date : last), "");
  const updated = data.site?.value.updated ?? (newest || "1970-01-01");
  const kept = unread.size > 0 ? [] : originalFaults(articles, originals);
  const cross = crossFaults(data, articles, unread, updated, addresses);
  const all = [...unreadable, ...data.faults, ...faults, ...kept, ...cross];
  if (all.length > 0 || data.site === undefined) throw new FaultsError(all);
  return {
    site: data.site.value,
    topics: values(data.topics),
    organisations: values(data.organisations),
    units: data.units,
    articles,
    rows: values(data.rows),
    assets,
    originals: originalsOf(articles, originals),
    addresses,
    own: data.site.value.lang,
    updated,
    overrides,
    recall,
  };
}

function crossFaults(
  data: Data,
  articles: readonly Article[],
  unread: ReadonlySet<string>,
  updated: string,
  addresses: Addresses,
): Fault[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const evidence = { articles: byId, unread, reader: readerOf(data.units), own: data.site?.value.lang };
  const bench = benchOf(data.units, updated, byId);
  return [
    ...articles.flatMap((article) => articleFaults(article, data)),
    ...data.rows.flatMap((row) => [
      ...rowFaults(row, data, bench),
      ...proofFaults(row, evidence),
      ...correctionFaults(row, byId),
      ...lifetimeFault(row, data),
    ]),
    ...seriesFaults(data.rows),
    ...organisationFaults(data),
    ...movedFaults(data, articles, addresses),
  ];
}

/** What an article says of topics, organisations and the archive's own date. */
function articleFaults(article: Article, data: Data): Fault[] {
  const { front, file } = article;
  const updated = data.site?.value.updated;
  const unknown = (what: string, key: string, named: readonly string[], known: readonly string[]): Fault[] =>
    named.flatMap((id, index) =>
      known.includes(id) ? [] : [{ file, ...article.yaml.positionOf([key, index]), ...say.unknownId(what, id, known) }],
    );
  const late =
    updated !== undefined && front.date > updated
      ? [{ file, ...article.yaml.positionOf(["date"]), ...say.laterThanUpdated(front.date, updated) }]
      : [];
  return [
    ...unknown("topic", "topics", front.topics, data.ids.topic),
    ...unknown("organisation", "organisations", front.organisations, data.ids.organisation),
    ...late,
  ];
}

function values<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}
