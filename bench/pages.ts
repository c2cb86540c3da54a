/** Looks at every page of an archive of many articles, and counts what is wrong with them: `npm run bench:pages`. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { showSite } from "../test/browser/site.ts";
import { writeArchive } from "./archive.ts";
import type { Corpus } from "./article.ts";
import { organisations, topics } from "./names.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { hold, type Wrong } from "./pages/hold.ts";
import { tableOf, wordsOf } from "./pages/table.ts";
import { run, say } from "./say.ts";
import { type SourceOptions, sourceOf } from "./source.ts";
import { spread } from "./spread.ts";
import { workFolder } from "./work.ts";

interface Options extends SourceOptions {
  readonly count: number;
  readonly keep?: string;
}

const program = new Command("bench:pages")
  .description("hold every page of an archive against the rules for layout, access and HTML")
  .option("--corpus <file>", "JSON lines {id, title, lead, body}, gzipped or not")
  .option("--synthetic", "composed articles, even where a corpus stands beside the checkout")
  .option("--count <n>", "how many articles; of a file, taken evenly from all of it", naturalNumber, 300)
  .option("--seed <n>", "of the synthetic articles", wholeNumber, 1)
  .option("--keep <dir>", "make the archive in this missing or empty folder, and leave it there")
  .action((options: Options) => bench(options));

await run(program);

async function bench(options: Options): Promise<void> {
  const archive = join(workFolder(options.keep), "archive");
  say(`${await writeArchive(archive, await corpusOf(options))} articles made`);
  const site = await showSite(archive);
  try {
    const paths = (await readdir(site.folder, { recursive: true })).filter((path) => path.endsWith(".html")).sort();
    const wrong: Wrong[] = [];
    const tab = await site.open("");
    for (const [index, path] of paths.entries()) {
      wrong.push(...(await hold(site, tab, path)));
      if ((index + 1) % 50 === 0) say(`${index + 1} of ${paths.length} pages`);
    }
    console.log(tableOf(paths, wrong));
    if (wrong.length > 0) console.log(`\n${wordsOf(wrong)}`);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } finally {
    await site.close();
  }
}

/** Articles from a file have neither topics nor organisations: they are dealt out, so that there are lists to look at. */
async function corpusOf({ count, ...options }: Options): Promise<Corpus> {
  const source = sourceOf(options.synthetic ? { ...options, count } : options);
  const chosen = await spread(source.corpus(), count);
  const articles = chosen.map((article, index) => ({
    ...article,
    topics: article.topics ?? idsAt(topics, index),
    organisations: article.organisations ?? idsAt(organisations, index),
  }));
  return { articles, topics, organisations };
}

function idsAt(terms: readonly { readonly id: string }[], index: number): readonly string[] {
  const term = terms[index % terms.length];
  return term === undefined ? [] : [term.id];
}
