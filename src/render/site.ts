/** What a whole site is made of, before Eleventy writes it: the props of its pages and the files that lie beside them. */
import type { SiteProps } from "../../_includes/site.tsx";
import type { Archive } from "../archive/model.ts";
import { papersOf } from "../cards/palette.ts";
import { downloadsOf } from "../downloads/downloads.ts";
import { fileAddress } from "../downloads/place.ts";
import { shippedName, shippedText } from "../downloads/shipped.ts";
import { feedFiles } from "../feeds/files.ts";
import { langOf } from "../input/languages.ts";
import { noOverrides } from "../overrides/read.ts";
import { hostFiles } from "../policy/hosts.ts";
import { pageMark } from "../search/edition.ts";
import { editionText } from "../search/index/edition.ts";
import type { Shard } from "../search/index/shards.ts";
import type { SearchPlace } from "../search/request.ts";
import { pathIn } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { cardLink, siteCard } from "../views/cards.ts";
import { dialogAddress, dialogFile } from "../views/dialog.ts";
import { mostMarked, usualMarks } from "../views/marks.ts";
import { searchFiles } from "../views/search-place.ts";
import { taglineOf } from "../views/view.ts";
import { type Views, viewsOf } from "../views/views.ts";
import { type Assets, makeAssets } from "./assets.ts";
import { withEarlier } from "./earlier.ts";
import type { OutputFile } from "./file.ts";
import { hostingOf } from "./hosting.ts";
import { manifestAddress, manifestFile } from "./icons.ts";
import { litRules } from "./lit.ts";
import { outsideRule } from "./outside.ts";
import { componentsOf } from "./own.ts";

export interface Site {
  readonly archive: Archive;
  readonly views: Views;
  /** Files that are not pages; none of them is held. */
  readonly files: Iterable<OutputFile>;
  readonly props: SiteProps;
  readonly assets: Assets;
}

/**
 * Makes the site of a model.
 * @param shards how the search index is cut: the pages that search must know
 */
export async function siteOf(archive: Archive, shards: readonly Shard[]): Promise<Site> {
  const assets = await assetsOf(archive);
  const props = sitePropsOf(archive, assets);
  const downloads = await downloadsOf(archive);
  const views = viewsOf(archive, downloads, shards);
  const place = placeIn(views);
  const dialog = dialogFile(archive, assets.scripts, place);
  // What hosts read, they read at the root of the whole.
  const named = isFirst(archive) ? archive.site.hosts : [];
  const hosts = hostFiles(named, hostingOf(archive, assets));
  const made = [dialog, ...searchFiles(archive), ...hosts].map(({ address, text }) => ({
    address,
    content: Buffer.from(text),
  }));
  const manifest = manifestFile(archive.site.title, archive.site.lang, assets.mark, props.papers.light);
  const shipped = { address: fileAddress(shippedName, archive), content: Buffer.from(shippedText()) };
  const files = {
    *[Symbol.iterator]() {
      yield* withEarlier(downloads.files, archive);
      yield* withEarlier(feedFiles(views, downloads, archive), archive);
      yield* [...made, manifest, shipped];
    },
  };
  return { archive, views, files, props, assets };
}

/** Whether a site is that of the archive's own language, which stands at the root of the whole. */
function isFirst({ site, own }: Archive): boolean {
  return site.lang === own;
}

/** Where the search page finds what it loads. */
export function placeIn({ search }: Pick<Views, "search">): SearchPlace {
  const [page] = search;
  if (page === undefined) throw new Error("there is no search page");
  return page.props.place;
}

/**
 * Tells what the search is made of, when its index stands in the folder of the site.
 * @param folder an absolute path
 */
export function writeEdition(
  { views, assets }: Site,
  shards: readonly Shard[],
  folder: string,
  store: Pick<Store, "put">,
): void {
  const place = placeIn(views);
  const text = editionText(folder, shards, place, pageMark(place.choices, assets.scripts.search));
  store.put(pathIn(folder, place.edition), Buffer.from(text));
}

/** The assets of a model: of the archive, they know how many marks an article has at most. */
export function assetsOf(archive: Archive): Promise<Assets> {
  const lit = {
    usual: litRules(usualMarks),
    further: litRules(mostMarked(archive), usualMarks),
    outside: outsideRule(archive.strings.common.outside),
  };
  return makeAssets(lit, archive.addresses.search, archive.recall, archive.overrides);
}

/** Where the archive says nothing of itself, the interface does. */
function langsOf(site: Archive["site"]): SiteProps["langs"] {
  const langIn = (name: keyof SiteProps["langs"]): string | undefined =>
    site[name] === undefined ? undefined : langOf(site, name);
  return { title: langIn("title"), tagline: langIn("tagline"), description: langIn("description") };
}

/** What every page of a site receives. */
export function sitePropsOf(archive: Archive, assets: Assets): SiteProps {
  const { site, strings, addresses } = archive;
  const { code, colours } = archive.overrides ?? noOverrides;
  return {
    title: site.title,
    tagline: taglineOf(archive),
    langs: langsOf(site),
    lang: site.lang,
    url: site.url === undefined ? undefined : site.url.replace(/\/*$/, "/"),
    contact: site.contact,
    others: archive.others,
    hasRows: archive.rows.length > 0,
    strings,
    addresses,
    sheets: assets.sheets,
    fonts: assets.fonts,
    scripts: assets.scripts,
    icon: assets.icon,
    touchIcon: assets.touchIcon,
    manifest: manifestAddress,
    papers: papersOf(colours),
    card: cardLink(siteCard(archive), archive),
    dialogFile: dialogAddress(archive),
    inline: assets.inline,
    ownCode: code,
    ownComponents: componentsOf(code),
  };
}
