/** Measures how long a changed article waits under `start` until its page is served, and until search knows it: `node --import tsx bench/start.ts`. */
import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { Command } from "commander";
import { addressesOf } from "../src/archive/addresses.ts";
import { stringsOf } from "../src/strings/strings.ts";
import { slugOf } from "../src/text/slug.ts";
import { writeArchive } from "./archive.ts";
import { root } from "./contestants.ts";
import { drawArticles } from "./edit.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { treeBytes } from "./processes.ts";
import { run, say } from "./say.ts";
import { type SourceOptions, sourceOf } from "./source.ts";
import { workFolder } from "./work.ts";

interface Options extends SourceOptions {
  readonly archive?: string;
  readonly count: number;
  readonly runs: number;
  readonly port: number;
}

/** What one edit took, in milliseconds: until its page and a search that knows it were served, and until all was published. */
interface Waits {
  readonly page: number;
  readonly search: number;
  readonly published: number;
}

/** What tells what a search is made of, in archives in Vietnamese. */
const edition = "tim-kiem/hien-hanh.json";

const program = new Command("start")
  .description("measure how long an edit waits under the command start")
  .option("--archive <dir>", "an archive whose articles may be changed, instead of one that is made")
  .option("--corpus <file>", "JSON lines {id, title, lead, body}, gzipped or not")
  .option("--synthetic", "composed articles, even where a corpus stands beside the checkout")
  .option("--count <n>", "how many articles", naturalNumber, 10_000)
  .option("--seed <n>", "of composed articles and of edits", wholeNumber, 1)
  .option("--runs <n>", "how many edits", naturalNumber, 5)
  .option("--port <n>", "where the site is served", naturalNumber, 8090)
  .action((options: Options) => bench(options));

await run(program);

async function bench(options: Options): Promise<void> {
  const work = workFolder(undefined);
  const archive = options.archive === undefined ? join(work, "archive") : resolve(options.archive);
  if (options.archive === undefined) await writeArchive(archive, sourceOf(options).corpus());
  const site = `http://localhost:${options.port}`;
  const args = ["start", "--archive", archive, "--out", join(work, "site"), "--port", String(options.port)];
  const child = spawn(process.execPath, [join(root, "src", "main.js"), ...args], { stdio: "ignore" });
  process.once("exit", () => child.kill());
  try {
    await served(child, site);
    const place = { archive, site, out: join(work, "site") };
    const waits = await edits(place, options, () => treeBytes(child.pid ?? 0));
    console.table(
      waits.map(({ page, search, published }) => ({
        "page, ms": Math.round(page),
        "search, ms": Math.round(search),
        "published, ms": Math.round(published),
      })),
    );
    const [page, search, published] = [median(waits, "page"), median(waits, "search"), median(waits, "published")];
    console.log(`median: page ${page} ms, search ${search} ms, published ${published} ms`);
  } finally {
    child.kill();
  }
}

interface Place {
  readonly archive: string;
  /** The address at which it is served. */
  readonly site: string;
  /** Where it is published. */
  readonly out: string;
}

/** Makes one edit after another. The first is not counted: what is held of the archive is read after the first build. */
async function edits(place: Place, { runs, seed }: Options, bytes: () => number | null): Promise<Waits[]> {
  const { archive, site } = place;
  const waits: Waits[] = [];
  for (const [index, path] of drawArticles(archive, "any", runs + 1, seed).entries()) {
    const waited = await waitsFor(join(archive, "src", "articles", path), site + addressOf(path), place);
    if (index > 0) waits.push(waited);
    // What is held is read while nothing else is at work, and then all that is there is at rest.
    await rest(index === 0 ? 15_000 : 3_000);
    const held = bytes();
    const memory = held === null ? "" : `, ${Math.round(held / 1e6)} MB`;
    say(
      `${path}: page ${Math.round(waited.page)} ms, search ${Math.round(waited.search)} ms, published ${Math.round(waited.published)} ms${memory}`,
    );
  }
  return waits;
}

/** Where the page of an article stands; archives of the bench are in Vietnamese. */
function addressOf(path: string): string {
  const [year, name = ""] = path.split("/");
  return addressesOf(stringsOf("vi").paths).article(`${year}/${slugOf(name.replace(/\.md$/, ""), 100)}`);
}

/** Adds a sentence to an article and waits until its page has it, until search is of another edition, and until all is published. */
async function waitsFor(file: string, page: string, { site, out }: Place): Promise<Waits> {
  const before = await textAt(`${site}/${edition}`);
  const word = `tumoi${Date.now()}`;
  appendFileSync(file, `\n\nCó ${word} ở đây.\n`);
  const start = performance.now();
  const waits = { page: 0, search: 0, published: 0 };
  const noted = async (what: keyof Waits, holds: () => Promise<boolean>): Promise<void> => {
    await until(holds);
    waits[what] = performance.now() - start;
  };
  await noted("page", async () => (await textAt(page)).includes(word));
  await noted("search", async () => ![before, ""].includes(await textAt(`${site}/${edition}`)));
  await noted("published", async () => publishedEdition(out) !== before);
  return waits;
}

/** What is published; that it is exchanged just now is no other edition. */
function publishedEdition(out: string): string {
  for (;;) {
    try {
      return readFileSync(join(out, edition), "utf8");
    } catch {
      // The next look finds it.
    }
  }
}

/** Waits until the first build is served. */
async function served(child: ChildProcess, site: string): Promise<void> {
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`start ended with ${child.exitCode}`);
    return (await textAt(`${site}/pagefind/pagefind-entry.json`)) !== "";
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await rest(5);
}

/** What is served at an address; nothing where nothing is. */
async function textAt(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? response.text() : "";
}

function median(waits: readonly Waits[], key: keyof Waits): number {
  const sorted = waits.map((wait) => Math.round(wait[key])).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
