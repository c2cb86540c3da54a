/** Articles in another language than the site that shows them. */
import type { Article } from "./articles.ts";
import type { Archive } from "./model.ts";

/** The language of an article's own words, where it is not the site's. */
export function foreign({ front }: Article, { site, own }: Pick<Archive, "site" | "own">): string | undefined {
  const language = front.lang ?? own;
  return language === site.lang ? undefined : language;
}
