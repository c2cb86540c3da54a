/** What there is, for programs that read texts. Source: llmstxt.org. */
import { href } from "../archive/addresses.ts";
import type { Archive } from "../archive/model.ts";
import type { Downloads } from "../downloads/downloads.ts";
import type { SiteFile } from "../downloads/file.ts";
import { fileAddress, whereIs } from "../downloads/place.ts";
import { termsOf } from "../downloads/terms.ts";
import { fill } from "../text/fill.ts";
import { archiveFeed, ledgerFeed } from "../views/feeds.ts";
import { mostEntries } from "./feed.ts";

/** A link with what it leads to; nothing more where its text says it. */
type Line = readonly [text: string, to: string, note?: string];

/** Makes the file. Where the site's address is unknown its links are relative, which Markdown allows. */
export function llmsFile({ offered, rows }: Pick<Downloads, "offered" | "rows">, archive: Archive): SiteFile {
  const { site, strings, addresses } = archive;
  const example = rows[0]?.address;
  const parts = [
    `# ${plainText(site.title)}`,
    `> ${plainText(site.description ?? strings.home.lead)}`,
    notesOf(example, archive),
    termsText(archive),
    section(strings.llms.data, dataLines(offered, archive), archive),
    section(strings.llms.newest, newestLines(archive), archive),
    section(strings.llms.follow, feedLines(archive), archive),
    section(strings.llms.more, moreLines(archive), archive),
  ];
  const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  return { address: addresses.llms, content: Buffer.from(text) };
}

/** How the site is made, as far as it helps to read it. */
function notesOf(example: string | undefined, archive: Archive): string {
  const { llms } = archive.strings;
  const { addresses } = archive;
  const name = addresses.markdown("");
  const notes = [
    llms.pages,
    ...(archive.articles.length > 0 ? [fill(llms.articles, { name })] : []),
    ...(example === undefined ? [] : [fill(llms.rows, { example: linkTo(example, archive) })]),
    ...(archive.articles.length > 0 && archive.site.url !== undefined
      ? [fill(llms.home, { home: linkTo(addresses.home, archive) })]
      : []),
  ];
  return notes.map((note) => `- ${note}`).join("\n");
}

/** On what terms all of it is given away. */
function termsText(archive: Archive): string {
  const { licence, licenceOf, sources, citation } = termsOf(archive);
  const named = licenceOf === undefined ? licence : fill(archive.strings.llms.licence, licenceOf);
  return [named, sources, citation].map(plainText).join("\n\n");
}

function dataLines(offered: Downloads["offered"], archive: Archive): Line[] {
  const { files, uses } = archive.strings.data;
  return offered.map(({ key, name }) => [files[key], fileAddress(name, archive), uses[key]]);
}

function newestLines({ articles, addresses }: Archive): Line[] {
  return articles
    .slice(0, mostEntries)
    .map(({ front, address }) => [front.title, addresses.markdown(address), front.date]);
}

function feedLines(archive: Archive): Line[] {
  const { addresses, strings } = archive;
  return [...archiveFeed(archive), ...ledgerFeed(archive)].flatMap(({ page, title }): Line[] => [
    [title, addresses.feed(page, "atom"), strings.feeds.atom],
    [title, addresses.feed(page, "json"), strings.feeds.json],
  ]);
}

/** The search is described, and the pages are listed, only where the site's address is known. */
function moreLines({ site, strings, addresses }: Archive): Line[] {
  const { about, data, llms, search } = strings;
  const known: Line[] = [
    [llms.sitemap, addresses.sitemap(), llms.sitemapNote],
    [search.title, addresses.searchDescription, llms.searchNote],
  ];
  return [
    [about.page.title, addresses.about],
    [data.page.columns, addresses.data],
    ...(site.url === undefined ? [] : known),
  ];
}

function section(title: string, lines: readonly Line[], archive: Archive): string {
  if (lines.length === 0) return "";
  const written = lines.map(([text, to, note]) => {
    const link = `- [${plainText(text)}](${linkTo(to, archive)})`;
    return note === undefined ? link : `${link}: ${plainText(note)}`;
  });
  return [`## ${title}`, "", ...written].join("\n");
}

function linkTo(to: string, archive: Archive): string {
  return archive.site.url === undefined ? href(archive.addresses.llms, to) : whereIs(to, archive);
}

/** Text within a line of Markdown, in which nothing acts. */
function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>]|&(?=#?\w+;)/g, "\\$&");
}
