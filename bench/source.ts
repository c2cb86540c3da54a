/** Where a bench takes its articles from: a file, or chance. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./article.ts";
import { root } from "./contestants.ts";
import { readNews } from "./news.ts";
import { synthesize } from "./synthetic.ts";

export interface SourceOptions {
  readonly corpus?: string;
  readonly synthetic?: true;
  readonly count?: number;
  readonly seed: number;
}

export interface Source {
  readonly kind: "file" | "synthetic";
  readonly file: string | undefined;
  /** The same articles each time; they come one by one, and only once. */
  readonly corpus: () => Corpus;
}

const newsBesideCheckout = join(root, "..", "shared", "corpus", "news-10k.jsonl.gz");

/** The file that is named, else the one beside the checkout, else composed articles. */
export function sourceOf(options: SourceOptions): Source {
  const file = corpusFile(options);
  const kind = file === undefined ? "synthetic" : "file";
  return { kind, file, corpus: () => corpusOf(file, options) };
}

function corpusFile({ corpus, synthetic }: SourceOptions): string | undefined {
  if (synthetic) return undefined;
  return corpus ?? (existsSync(newsBesideCheckout) ? newsBesideCheckout : undefined);
}

function corpusOf(file: string | undefined, { count, seed }: SourceOptions): Corpus {
  if (file === undefined) return synthesize(count ?? 1000, seed);
  return { articles: readNews(file, count), topics: [], organisations: [] };
}
