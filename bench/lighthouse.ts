/** Asks Lighthouse what it thinks of a page of each kind, as a phone loads it: `npm run bench:lighthouse`. */
import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { installLighthouse } from "./audit/install.ts";
import { makeAuditor } from "./audit/one-run.ts";
import { addressIn, type Kind, kinds } from "./audit/pages.ts";
import { type Audited, jsonOf, markdownOf } from "./audit/report.ts";
import { siteOf } from "./audit/site.ts";
import { describeMachine } from "./machine.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { openHost } from "./relevance/host.ts";
import { run, say } from "./say.ts";
import { workFolder } from "./work.ts";

interface Options {
  readonly runs: number;
  readonly pages: readonly Kind[];
  readonly query: string;
  readonly site?: string;
  readonly synthetic?: true;
  readonly count: number;
  readonly seed: number;
  readonly keep?: string;
  readonly json?: string;
}

const program = new Command("bench:lighthouse")
  .description("measure a page of each kind with Lighthouse, as a phone loads it")
  .option("--runs <n>", "how often each page is measured", naturalNumber, 5)
  .addOption(new Option("--pages <kind...>", "measure some kinds of pages alone").choices(kinds).default(kinds, "all"))
  .option("--query <words>", "what the search page is asked", "xuất khẩu")
  .addOption(new Option("--site <folder>", "measure this built site instead of building one").conflicts("synthetic"))
  .option("--synthetic", "build the project's own archive among composed articles")
  .option("--count <n>", "how many composed articles", naturalNumber, 1000)
  .option("--seed <n>", "of the composed articles", wholeNumber, 1)
  .option("--keep <dir>", "make everything in this folder, and leave it there, with Lighthouse's own reports")
  .option("--json <file>", "write every run there as JSON")
  .action((options: Options) => bench(options));

await run(program);

async function bench(options: Options): Promise<void> {
  const lighthouse = installLighthouse(say);
  const work = workFolder(options.keep);
  const { folder, told } = await siteOf({ ...options, work, say });
  const host = await openHost(folder);
  try {
    const pages = options.pages.flatMap((kind) => pageOf(folder, kind, options.query));
    const audit = await makeAuditor(lighthouse, work);
    const audited = new Map<Kind, Audited>(pages.map(({ kind, address }) => [kind, { kind, address, runs: [] }]));
    for (let turn = 1; turn <= options.runs; turn += 1) {
      for (const { kind, address } of pages) {
        const run = await audit(new URL(address, host.base).href, `${kind}-${turn}`.replaceAll(" ", "-"));
        audited.get(kind)?.runs.push(run);
        say(`${kind}, ${turn} of ${options.runs}: ${Object.values(run.scores).join(" ")}`);
      }
    }
    const report = { machine: describeMachine(), site: told, pages: [...audited.values()] };
    console.log(markdownOf(report));
    if (options.json) writeFileSync(options.json, jsonOf(report));
  } finally {
    host.close();
  }
}

/** A site need not have a page of every kind. */
function pageOf(folder: string, kind: Kind, query: string): readonly { kind: Kind; address: string }[] {
  const address = addressIn(folder, kind, query);
  if (address === undefined) say(`${kind}: the site has no such page`);
  return address === undefined ? [] : [{ kind, address }];
}
