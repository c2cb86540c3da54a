/** An archive in each language of its interface: the same content, with the words, the names and the addresses of that language. */
import { inLanguage, type Language } from "../input/languages.ts";
import type { Recall } from "../store/recall.ts";
import { stringsOf } from "../strings/strings.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { type ReadArticles, readArticles } from "./articles.ts";
import { type Archive, modelOf, type Other } from "./model.ts";
import type { Sources } from "./read.ts";
import type { Site } from "./schema.ts";
import { folderOf, languagesOf } from "./site-languages.ts";
import type { Valid } from "./validate.ts";

/** An archive in one of its languages, and where its site stands. */
export interface Edition {
  /** The folder of its site below the whole: "" for the first language, else "en/". */
  readonly below: string;
  readonly archive: Archive;
}

/** The editions of a valid archive, that of its own language first. */
export function editionsOf(valid: Valid, sources: Sources, recall: Recall): readonly [Edition, ...Edition[]] {
  const [, ...others] = languagesOf(valid.site);
  const read = (language: Language) => readArticles(sources, addressesIn(language, valid.site), recall);
  return [ownEdition(valid), ...others.map((language) => editionIn(language, valid, read(language)))];
}

/** The edition in the archive's own language, which stands at the root. */
export function ownEdition(valid: Valid): Edition {
  return { below: "", archive: { ...modelOf(valid), others: othersOf(valid.site.lang, valid.site) } };
}

function addressesIn(language: Language, { lang }: Pick<Site, "lang">): Addresses {
  return addressesOf(stringsOf(language).paths, stringsOf(lang).paths);
}

/**
 * The edition in another language.
 * @param read the articles, read again, for their links are made of addresses; whatever was proved of them holds in any language
 */
export function editionIn(
  language: Language,
  valid: Valid,
  { articles, assets }: Pick<ReadArticles, "articles" | "assets">,
): Edition {
  const addresses = addressesIn(language, valid.site);
  const below = folderOf(language, valid.site);
  const { own } = valid;
  const site = {
    ...inLanguage(valid.site, language, own),
    lang: language,
    url: valid.site.url && urlBelow(valid.site.url, below),
  };
  const archive = modelOf({
    ...valid,
    site,
    addresses,
    articles,
    assets,
    topics: valid.topics.map((topic) => inLanguage(topic, language, own)),
    organisations: valid.organisations.map((organisation) => inLanguage(organisation, language, own)),
    rows: valid.rows.map((row) => inLanguage(row, language, own)),
  });
  return { below, archive: { ...archive, others: othersOf(language, valid.site) } };
}

function urlBelow(url: string, below: string): string {
  return `${url.replace(/\/*$/, "/")}${below}`;
}

function othersOf(own: Language, site: Site): readonly Other[] {
  const up = folderOf(own, site) === "" ? "" : "../";
  return languagesOf(site)
    .filter((language) => language !== own)
    .map((language) => {
      const { nav, paths } = stringsOf(language);
      return { language, name: nav.language, way: up + folderOf(language, site), paths };
    });
}
