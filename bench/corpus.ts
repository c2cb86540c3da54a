/** Makes an archive folder of real or synthetic articles: `node --import tsx bench/corpus.ts DIR`. */
import { Command } from "commander";
import { writeArchive } from "./archive.ts";
import type { Corpus } from "./article.ts";
import { readNews } from "./news.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { run } from "./say.ts";
import { synthesize } from "./synthetic.ts";

const program = new Command("corpus")
  .description("make an archive folder to build")
  .argument("<dir>", "the folder to make: missing or empty")
  .option("--from <file>", "JSON lines {id, title, lead, body}, gzipped or not")
  .option("--count <n>", "how many articles; of a file, the most", naturalNumber)
  .option("--seed <n>", "of the synthetic articles", wholeNumber, 1)
  .action(async (folder: string, options: { from?: string; count?: number; seed: number }) => {
    const corpus: Corpus = options.from
      ? { articles: readNews(options.from, options.count), topics: [], organisations: [] }
      : synthesize(options.count ?? 1000, options.seed);
    console.log(`${await writeArchive(folder, corpus)} articles`);
  });

await run(program);
