/** The languages of articles, and which are in another than the site that shows them. */
import type { Article } from "./articles.ts";
import type { Archive } from "./model.ts";

/** The language of an article's own words. */
export function languageOf({ front }: Pick<Article, "front">, { own }: Pick<Archive, "own">): string {
  return front.lang ?? own;
}

/** The same, where it is not the site's. */
export function foreign(article: Article, { site, own }: Pick<Archive, "site" | "own">): string | undefined {
  const language = languageOf(article, { own });
  return language === site.lang ? undefined : language;
}
