/** Compares this tool with Hugo followed by Pagefind, in all situations that a site is built in: `npm run bench`. */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command, Option } from "commander";
import { compareAt, type Wish } from "./compare.ts";
import { bySize, earlierIn } from "./earlier.ts";
import { plotOf } from "./growth/plot.ts";
import { growthText } from "./growth/table.ts";
import { describeMachine } from "./machine.ts";
import { naturalNumber, naturalNumbers, wholeNumber } from "./options.ts";
import { scenarios } from "./race.ts";
import { markdownOf, type Report } from "./report.ts";
import { rowsOf } from "./rows.ts";
import { leftOutText } from "./same/same.ts";
import { run, say } from "./say.ts";
import { workFolder } from "./work.ts";

interface Options extends Omit<Wish, "machine" | "work"> {
  readonly count?: number;
  readonly counts?: readonly number[];
  readonly keep?: string;
  readonly json?: string;
  readonly plot?: string;
  readonly earlier?: readonly string[];
}

const program = new Command("bench")
  .description("compare this tool with Hugo followed by Pagefind")
  .option("--corpus <file>", "JSON lines {id, title, lead, body}, gzipped or not")
  .option("--synthetic", "composed articles, even where a corpus stands beside the checkout")
  .option("--count <n>", "how many articles; composed ones beyond what a file has", naturalNumber)
  .option("--counts <n...>", "several sizes, one after the other, with a plot", naturalNumbers)
  .option("--seed <n>", "of composed articles, edits and drawn pages", wholeNumber, 1)
  .option("--runs <n>", "how often each contestant runs", naturalNumber, 3)
  .addOption(new Option("--scenarios <names...>", "some situations alone").choices(scenarios).default(scenarios))
  .addOption(new Option("--only <contestant>", "run one contestant").choices(["doi-chieu", "hugo"]))
  .option("--same", "no times: build both sites once and show whether drawn pages are the same")
  .option("--keep <dir>", "make everything in this missing or empty folder, and leave it there")
  .option("--json <file>", "write every run there as JSON")
  .option("--plot <file>", "where the plot of several sizes goes (default: plot.svg beside the JSON)")
  .option("--earlier <files...>", "JSON of earlier benches: their sizes go into table and plot; alone, nothing is run")
  .action((options: Options) => bench(options));

await run(program);

async function bench(options: Options): Promise<void> {
  let reports = earlierIn(options.earlier ?? []);
  if (reports.length > 0) writeResults(reports, options);
  for await (const report of measured(options)) {
    reports = bySize([...reports, report]);
    console.log(`${markdownOf(report)}\n`);
    // What has been measured stays, whatever becomes of the sizes to come.
    writeResults(reports, options);
  }
  if (reports.length > 1) console.log(`${growthText(reports)}\n`);
  if (reports.some(({ same }) => same !== null)) console.log(leftOutText());
  if (reports.some(({ same }) => same !== null && same.differences.length > 0)) process.exitCode = 1;
}

async function* measured(options: Options): AsyncGenerator<Report> {
  const { counts, count, earlier } = options;
  const sizes = counts ?? (count === undefined && earlier !== undefined ? [] : [count]);
  if (sizes.length === 0) return;
  const machine = describeMachine();
  const work = workFolder(options.keep);
  for (const size of sizes) {
    const place = sizes.length > 1 ? join(work, String(size)) : work;
    yield await compareAt(size, { ...options, machine, work: place });
  }
}

function writeResults(reports: readonly Report[], { json, plot }: Options): void {
  if (json !== undefined) {
    const results = reports.map((report) => ({ ...report, rows: rowsOf(report.runs) }));
    writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  }
  const place = plot ?? (json === undefined ? undefined : join(dirname(json), "plot.svg"));
  const drawn = plotOf(reports);
  if (place === undefined || drawn === undefined) return;
  writeFileSync(place, drawn);
  say(`plot: ${place}`);
}
