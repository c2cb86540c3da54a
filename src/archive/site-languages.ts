/** Which languages a site has, and where the site of each stands. */
import type { Language } from "../input/languages.ts";
import type { Site } from "./schema.ts";

/** All languages of a site, the one that stands at its root first. */
export function languagesOf({ lang, languages }: Pick<Site, "lang" | "languages">): readonly [Language, ...Language[]] {
  return [lang, ...new Set(languages.filter((language) => language !== lang))];
}

/** Where the site of a language stands below the whole. */
export function folderOf(language: Language, site: Pick<Site, "lang">): string {
  return language === site.lang ? "" : `${language}/`;
}
