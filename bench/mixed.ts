/** The corpus of a comparison of any size: real articles as far as there are any, then composed ones. */
import type { Corpus, SourceArticle } from "./article.ts";
import { organisations, topics } from "./names.ts";
import { randomOf } from "./random.ts";
import { type SourceOptions, sourceOf } from "./source.ts";
import { composed, subjects } from "./synthetic.ts";

export interface Mixed {
  readonly corpus: Corpus;
  /** How many have come from a file so far. */
  readonly real: () => number;
}

/** What a comparison of composed articles takes, where no size is named. */
const usual = 1000;

/**
 * Articles from a file have neither topics nor organisations: they are dealt out, by the same chance as composed ones have them, so
 * that both sides make lists and related articles, and that there is no seam where the composed ones begin.
 * @param count how many articles; all of the file, or 1,000 composed ones, where none is named
 */
export function mixedOf({ seed, ...options }: SourceOptions, count: number | undefined): Mixed {
  const source = sourceOf({ ...options, seed, count: count ?? Number.POSITIVE_INFINITY });
  let real = 0;
  async function* articles(): AsyncGenerator<SourceArticle> {
    if (source.kind === "file")
      for await (const article of source.corpus().articles) {
        yield { ...article, ...subjects(randomOf(seed, real)) };
        real += 1;
      }
    yield* composed(real, count ?? (real === 0 ? usual : real), seed);
  }
  return { corpus: { articles: articles(), topics, organisations }, real: () => real };
}
