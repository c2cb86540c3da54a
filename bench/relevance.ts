/** Asks every query of a corpus through the real search page, beside stock Pagefind and BM25: `npm run bench:search`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Command, Option } from "commander";
import type { Browser } from "playwright-core";
import { launch } from "../test/browser/chromium.ts";
import { addressOf } from "./archive.ts";
import type { Corpus } from "./article.ts";
import { describeMachine } from "./machine.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { openAsker } from "./relevance/ask.ts";
import { askBm25 } from "./relevance/bm25.ts";
import { composeQueries } from "./relevance/compose.ts";
import { openHost } from "./relevance/host.ts";
import { judge, judgeAsked, visitOf } from "./relevance/outcome.ts";
import {
  type Group,
  groups,
  type Queries,
  type Question,
  questionsOf,
  readQueries,
  thinned,
} from "./relevance/queries.ts";
import { makeSites, type Reuse } from "./relevance/sites.ts";
import { markdownOf, type Outcome, type Report } from "./relevance/tables.ts";
import { run, say } from "./say.ts";
import { type Source, type SourceOptions, sourceOf } from "./source.ts";
import { workFolder } from "./work.ts";

interface Options extends SourceOptions {
  readonly queries?: string;
  readonly only?: "own" | "stock" | "bm25";
  readonly groups: readonly Group[];
  readonly sample?: number;
  readonly coldEvery: number;
  readonly keep?: string;
  readonly reuse?: string;
  readonly rebuild?: true;
  readonly json?: string;
}

const program = new Command("bench:search")
  .description("ask queries through the search page, beside stock Pagefind and BM25")
  .option("--corpus <file>", "JSON lines {id, title, lead, body}, gzipped or not")
  .option(
    "--queries <file>",
    "the corpus's queries with their answers; else queries.json beside it, else composed ones",
  )
  .option("--synthetic", "composed articles and queries, even where a corpus stands beside the checkout")
  .option("--count <n>", "how many articles; of a file, the most", naturalNumber)
  .option("--seed <n>", "of the synthetic articles and queries", wholeNumber, 1)
  .addOption(new Option("--only <contestant>", "ask one contestant").choices(["own", "stock", "bm25"]))
  .addOption(
    new Option("--groups <group...>", "ask some groups of queries alone").choices(groups).default(groups, "all"),
  )
  .option("--sample <n>", "only the first queries of each group", naturalNumber)
  .option(
    "--cold-every <n>",
    "open a fresh browser for the first of every so many queries of a group",
    naturalNumber,
    5,
  )
  .addOption(new Option("--keep <dir>", "make everything in this folder, and leave it there").conflicts("reuse"))
  .option("--reuse <dir>", "take the archive and the sites that --keep left there; make what is missing")
  .option("--rebuild", "of what --reuse takes, build the sites again")
  .option("--json <file>", "write every query's results, bytes and times there")
  .action((options: Options) => bench(options));

await run(program);

async function bench(options: Options): Promise<void> {
  const machine = describeMachine();
  const source = sourceOf(options);
  const articles = await articlesOf(source.corpus());
  const queries = await queriesFor(source, options, articles.size);
  const all = questionsOf(queries, new Set(articles.values()), options.sample ?? Number.POSITIVE_INFINITY);
  const questions = all.filter(({ group }) => options.groups.includes(group));
  say(`${articles.size} articles, ${questions.length} queries`);
  const outcomes = await outcomesOf(source, options, questions, articles);
  const report = { machine, corpus: { source: source.kind, articles: articles.size }, queries: questions.length };
  console.log(markdownOf({ ...report, outcomes }));
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...report, outcomes }, null, 1)}\n`);
}

/** The id of each article by its address. */
async function articlesOf({ articles }: Corpus): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for await (const article of articles) ids.set(addressOf(article, ids.size), article.id);
  return ids;
}

async function queriesFor(source: Source, { queries, seed }: Options, count: number): Promise<Queries> {
  const beside = source.file && join(dirname(source.file), "queries.json");
  const file = queries ?? (beside && existsSync(beside) ? beside : undefined);
  return file === undefined ? composeQueries(source.corpus, count, seed) : readQueries(file);
}

async function outcomesOf(
  source: Source,
  options: Options,
  questions: readonly Question[],
  articles: ReadonlyMap<string, string>,
): Promise<Report["outcomes"]> {
  const { only } = options;
  const bm25 = only === undefined || only === "bm25" ? await baseline(source.corpus(), questions) : null;
  if (only === "bm25") return { stock: null, bm25, own: null };
  const work = workFolder(options.keep ?? options.reuse);
  const sites = await makeSites({ work, source, options, reuse: reuseOf(options), stock: only !== "own", say });
  const browser = await launch();
  try {
    const asked = (name: string, site: string): Promise<Outcome> =>
      askSite(browser, name, site, questions, options.coldEvery, articles);
    const stock = only === "own" ? null : await asked("stock Pagefind", sites.stock);
    const own = only === "stock" ? null : await asked("Đối Chiếu", sites.own);
    return { stock, bm25, own };
  } finally {
    await browser.close();
  }
}

function reuseOf({ reuse, rebuild }: Options): Reuse {
  if (reuse === undefined) return "nothing";
  return rebuild ? "archive" : "all";
}

async function baseline(corpus: Corpus, questions: readonly Question[]): Promise<Outcome> {
  const shown = await askBm25(corpus, questions);
  say("BM25 has answered");
  const judged = questions.map((question, index) => judge(question, shown[index] ?? [], { tenMs: null, ms: null }));
  return { name: "BM25", judged, pages: null };
}

async function askSite(
  browser: Browser,
  name: string,
  site: string,
  questions: readonly Question[],
  coldEvery: number,
  articles: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const host = await openHost(site);
  try {
    say(`${name}:`);
    const asker = await openAsker(browser, host, say);
    const some = thinned(questions, coldEvery);
    const visits = await asker.cold(some);
    const { asked, blocks: askBlocks } = await asker.warm(questions);
    const typeBlocks = await asker.type(some.filter(({ group }) => !group.startsWith("pasted")));
    const judged = asked.map((one) => judgeAsked(one, articles));
    return { name, judged, pages: { visits: visits.map(visitOf), askBlocks, typeBlocks, module: moduleSize(site) } };
  } finally {
    host.close();
  }
}

/** What Pagefind's own module costs as a file; a script that has it inside is the tool's own beyond that. */
function moduleSize(site: string): number {
  return gzipSync(readFileSync(join(site, "pagefind", "pagefind.js")), { level: 9 }).length;
}
