/** Some articles of a corpus, taken evenly from its beginning to its end: the same ones each time. */
import type { Corpus, SourceArticle } from "./article.ts";

/**
 * Thins a corpus.
 * @param count how many articles are wished; all, where there are no more
 */
export async function spread({ articles }: Corpus, count: number): Promise<readonly SourceArticle[]> {
  const all: SourceArticle[] = [];
  for await (const article of articles) all.push(article);
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]).filter(
    (article) => article !== undefined,
  );
}
