/** The social card of each page that has one of its own, and the site's. Without the site's address no tag could name them. */
import type { Article } from "../archive/articles.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { type Card, type CardFigure, type CardShare, cardText } from "../cards/card.ts";
import { resultText, rowPeriod, targetText } from "../say/figures.ts";
import { verdictText } from "../say/verdicts.ts";
import { capital } from "../text/capital.ts";
import { writeDay } from "../text/dates.ts";
import { shortDigest } from "../text/digest.ts";
import { writeCount } from "../text/numbers.ts";
import { sharesOf } from "./shares.ts";
import type { CardLink } from "./view.ts";

/** A card, and where its picture stands. */
export interface CardFile {
  readonly address: string;
  readonly card: Card;
}

/** All cards of a site. */
export function cardFiles(archive: Archive): CardFile[] {
  if (archive.site.url === undefined) return [];
  const byId = new Map(archive.rows.map((entry) => [entry.row.id, entry]));
  const rows = archive.rows.map((entry) => rowCard(entry, archive));
  const articles = archive.articles.flatMap((article) => articleCard(article, byId, archive) ?? []);
  return [siteCard(archive), ...rows, ...articles];
}

/** How a page's head names a card. */
export function cardLink(file: CardFile | undefined, { site }: Pick<Archive, "site">): CardLink | undefined {
  if (file === undefined || site.url === undefined) return undefined;
  return { to: file.address, text: cardText(file.card) };
}

/** A row: what was reached, what was to be, and the verdict. */
export function rowCard(entry: LedgerRow, archive: Archive): CardFile {
  const { row, organisation, judgement } = entry;
  return fileOf(`chi-tieu-${row.id}`, archive, {
    site: archive.site.title,
    over: [organisation.name, rowPeriod(entry, archive)].join(archive.strings.common.separator),
    title: row.name,
    figures: figuresOf(entry, archive),
    verdict: { kind: judgement.kind, text: verdictText(entry, archive) },
    shares: [],
  });
}

/** An article that states figures: how many of its rows came out how. */
export function articleCard(
  { id, front }: Article,
  byId: ReadonlyMap<string, LedgerRow>,
  archive: Archive,
): CardFile | undefined {
  const cited = new Set((archive.citations.get(id) ?? []).map(({ row }) => row));
  const rows = [...cited].flatMap((row) => byId.get(row) ?? []);
  if (rows.length === 0) return undefined;
  const { strings, site } = archive;
  const day = capital(writeDay(front.date, strings.dates.long));
  return fileOf(`bai-viet-${id.replace("/", "-")}`, archive, {
    site: site.title,
    over: [front.publisher, day].filter((part) => part !== undefined).join(strings.common.separator),
    title: front.title,
    figures: [],
    verdict: undefined,
    shares: cardShares({ ...archive, rows }),
  });
}

/** What all other pages share. */
export function siteCard(archive: Archive): CardFile {
  const { site, strings } = archive;
  return fileOf("kho", archive, {
    site: site.title,
    over: site.url === undefined ? "" : new URL(site.url).host,
    title: site.tagline ?? strings.common.tagline,
    figures: [],
    verdict: undefined,
    shares: cardShares(archive),
  });
}

function figuresOf(entry: LedgerRow, archive: Archive): CardFigure[] {
  const { ledger, row: words } = archive.strings;
  const [result, target] = [resultText(entry, archive), targetText(entry, archive)];
  const goal = entry.row.kind === "text" ? entry.row.targets.map(({ text }) => text).join("; ") : undefined;
  const wanted = goal ?? target?.text;
  const name = target?.derived ? words.targetDerived : ledger.target;
  return [
    ...(result === undefined ? [] : [{ name: ledger.result, text: result }]),
    ...(wanted === undefined || wanted === "" ? [] : [{ name, text: wanted }]),
  ];
}

function cardShares(archive: Archive): CardShare[] {
  return sharesOf(archive).map(({ kind, word, count }) => ({
    kind,
    text: word,
    count,
    counted: writeCount(count, archive.strings.numbers),
  }));
}

/** A card that says something else, or in other colours, has another address: networks keep what they once fetched. */
function fileOf(name: string, { addresses, overrides }: Archive, said: Card): CardFile {
  const colours = overrides?.colours.light ?? {};
  const card = Object.keys(colours).length === 0 ? said : { ...said, colours };
  return { address: addresses.card(name, shortDigest(JSON.stringify(card))), card };
}
