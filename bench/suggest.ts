/** Measures spelling help and completions: how often they find what was meant, and what they load: `node --import tsx bench/suggest.ts`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Command } from "commander";
import { complete } from "../src/search/complete.ts";
import type { LexiconFile } from "../src/search/lexicon/files.ts";
import { written } from "../src/search/lexicon/syllable.ts";
import { lexiconFiles, type Name } from "../src/search/lexicon.ts";
import { suggest } from "../src/search/suggest.ts";
import { slugOf } from "../src/text/slug.ts";
import type { SourceArticle } from "./article.ts";
import { root } from "./contestants.ts";
import { readNews } from "./news.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { evenly, type Random, randomOf } from "./random.ts";
import { run } from "./say.ts";
import { compoundsIn, plainOf, slips, titleWords, type Wish } from "./slips.ts";
import { synthesize } from "./synthetic.ts";

interface Options {
  readonly corpus: string;
  readonly synthetic?: true;
  readonly articles: number;
  readonly count: number;
  readonly seed: number;
  readonly wrong?: true;
}

const newsBesideCheckout = join(root, "..", "shared", "corpus", "news-10k.jsonl.gz");

const program = new Command("suggest")
  .description("measure spelling help and completions")
  .option("--corpus <file>", "JSON lines {id, title, lead, body}, gzipped or not", newsBesideCheckout)
  .option("--synthetic", "composed articles, even where a corpus stands beside the checkout")
  .option("--articles <n>", "how many articles, at most", naturalNumber, 10_000)
  .option("--count <n>", "how many queries of each sort", naturalNumber, 400)
  .option("--seed <n>", "which ones", wholeNumber, 0)
  .option("--wrong", "print the queries that were answered wrongly")
  .action((options: Options) => show(options));

await run(program);

async function show(options: Options): Promise<void> {
  const articles = await articlesOf(options);
  const start = performance.now();
  const files = lexiconFiles(
    articles.map(({ title, lead, body }) => [title, lead, ...body]),
    articles.map(nameOf),
  );
  const seconds = (performance.now() - start) / 1000;
  const bytes = files.map(({ text }) => gzipSync(text).length);
  console.log(
    `${articles.length} articles: ${files.length} files, ${kilobytes(bytes.reduce((sum, length) => sum + length, 0))} KB gzipped, ${seconds.toFixed(1)} s`,
  );
  const rows = [];
  for (const [sort, wishes] of sortsOf(files, articles, options))
    rows.push({ sort, ...(await ask(wishes, files, options)) });
  console.table(rows);
  console.table([await askCompletions(articles, files, options)]);
}

async function articlesOf({ corpus, synthetic, articles }: Options): Promise<readonly SourceArticle[]> {
  const all: SourceArticle[] = [];
  const real = synthetic !== true && existsSync(corpus);
  if (!real) console.log("composed articles, not real ones");
  for await (const article of real ? readNews(corpus, articles) : synthesize(articles, 1).articles) all.push(article);
  return all;
}

function nameOf({ title }: SourceArticle): Name {
  return { kind: "article", text: title, address: `/bai-viet/2020/${slugOf(title)}/` };
}

/** What is asked, by sort. */
function sortsOf(
  files: readonly LexiconFile[],
  articles: readonly SourceArticle[],
  { count, seed }: Options,
): Map<string, readonly Wish[]> {
  const compounds = compoundsIn(files, randomOf(seed, 0), count);
  const draw = randomOf(seed, 1);
  const titles = Array.from({ length: count }, () => titleWords(evenly(articles)(draw).title));
  const plain = (meant: string): Wish => ({ typed: plainOf(meant), meant });
  return new Map<string, readonly Wish[]>([
    ["compounds as they are", compounds.map((meant) => ({ typed: meant, meant }))],
    ["titles as they are", titles.map((meant) => ({ typed: meant, meant }))],
    ["compounds, plain", compounds.map(plain)],
    ["titles, plain", titles.map(plain)],
    ...Object.entries(slips).map(([sort, slip]) => [`${sort}`, compounds.flatMap(slipWith(slip, draw))] as const),
  ]);
}

/** Where no slip of the sort can be made, there is nothing to ask. */
function slipWith(slip: (text: string, random: Random) => string, random: Random): (meant: string) => Wish[] {
  return (meant) => {
    const typed = slip(meant, random);
    return typed === meant ? [] : [{ typed, meant }];
  };
}

/** Asks every query, and tells how many were answered rightly, and with how many bytes and milliseconds. */
async function ask(wishes: readonly Wish[], files: readonly LexiconFile[], { wrong }: Options) {
  const taken: Taken[] = [];
  let right = 0;
  const words = { right: 0, all: 0 };
  for (const { typed, meant } of wishes) {
    const { answer, ...cost } = await weigh(files, (load) => suggest(typed, load));
    taken.push(cost);
    const [given, wished] = [answer ?? typed, meant].map((text) => text.split(" ").map(written));
    words.all += wished?.length ?? 0;
    words.right += wished?.filter((word, place) => word === given?.[place]).length ?? 0;
    if (given?.join(" ") === wished?.join(" ")) right += 1;
    else if (wrong) console.log(typed, "→", answer, "≠", meant);
  }
  return {
    asked: wishes.length,
    right: percent(right / wishes.length),
    syllables: percent(words.right / words.all),
    ...summary(taken),
  };
}

/** Types titles to their 12th letter: is the article among the completions? */
async function askCompletions(
  articles: readonly SourceArticle[],
  files: readonly LexiconFile[],
  { count, seed }: Options,
) {
  const draw = randomOf(seed, 2);
  const taken: Taken[] = [];
  let right = 0;
  for (let asked = 0; asked < count; asked += 1) {
    const { title } = evenly(articles)(draw);
    const { answer, ...cost } = await weigh(files, (load) => complete(plainOf(title).slice(0, 12), load));
    taken.push(cost);
    if (answer.some(({ text }) => text === title)) right += 1;
  }
  return {
    sort: "titles, 12 letters",
    asked: count,
    offered: percent(right / count),
    ...summary(taken),
  };
}

interface Taken {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Answers a query with nothing loaded before. */
async function weigh<T>(
  files: readonly LexiconFile[],
  answerOf: (load: (name: string) => Promise<string | undefined>) => Promise<T>,
) {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const loaded = new Set<string>();
  const start = performance.now();
  const answer = await answerOf(async (name) => {
    loaded.add(name);
    return texts.get(name);
  });
  const milliseconds = performance.now() - start;
  const bytes = [...loaded].reduce((sum, name) => sum + gzipSync(texts.get(name) ?? "").length, 0);
  return { answer, bytes, milliseconds };
}

function summary(taken: readonly Taken[]) {
  const bytes = taken.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const times = taken.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    "KB, median": kilobytes(at(bytes, 0.5)),
    "KB, p95": kilobytes(at(bytes, 0.95)),
    "KB, most": kilobytes(at(bytes, 1)),
    "ms, median": at(times, 0.5).toFixed(1),
    "ms, p95": at(times, 0.95).toFixed(1),
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
