/** Compares a clean build of this tool with Hugo followed by Pagefind: `npm run bench`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { writeArchive } from "./archive.ts";
import { type Contestant, doiChieu, hugoAndPagefind } from "./contestants.ts";
import { describeMachine, type Machine } from "./machine.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { race } from "./race.ts";
import { jsonOf, markdownOf } from "./report.ts";
import { run, say } from "./say.ts";
import { type SourceOptions, sourceOf } from "./source.ts";
import { workFolder } from "./work.ts";

interface Options extends SourceOptions {
  readonly runs: number;
  readonly only?: "doi-chieu" | "hugo";
  readonly keep?: string;
  readonly json?: string;
}

const program = new Command("bench")
  .description("compare a clean build with Hugo followed by Pagefind")
  .option("--corpus <file>", "JSON lines {id, title, lead, body}, gzipped or not")
  .option("--synthetic", "composed articles, even where a corpus stands beside the checkout")
  .option("--count <n>", "how many articles; of a file, the most", naturalNumber)
  .option("--seed <n>", "of the synthetic articles", wholeNumber, 1)
  .option("--runs <n>", "how often each contestant runs", naturalNumber, 3)
  .addOption(new Option("--only <contestant>", "run one contestant").choices(["doi-chieu", "hugo"]))
  .option("--keep <dir>", "make everything in this missing or empty folder, and leave it there")
  .option("--json <file>", "write every run there as JSON")
  .action((options: Options) => bench(options));

await run(program);

async function bench(options: Options): Promise<void> {
  const machine = describeMachine();
  const work = workFolder(options.keep);
  const archive = join(work, "archive");
  const source = sourceOf(options);
  const articles = await writeArchive(archive, source.corpus());
  say(`${articles} articles made`);
  const results = await race(contestants(archive, work, machine, options), options.runs, say);
  const report = { machine, corpus: { source: source.kind, articles }, results } as const;
  console.log(markdownOf(report));
  if (options.json) writeFileSync(options.json, jsonOf(report));
}

function contestants(archive: string, work: string, machine: Machine, { only }: Options): readonly Contestant[] {
  const tool = only === "hugo" ? [] : [doiChieu(archive, work)];
  if (only === "doi-chieu") return tool;
  if (machine.hugo !== null) return [...tool, hugoAndPagefind(archive, work)];
  if (only === "hugo") throw new Error("hugo is not installed");
  say("hugo is not installed: the comparison is skipped, only this tool is measured");
  return tool;
}
