/** Runs everything that must hold: types, lint, unit and build tests with their coverage, browser tests. Ends with one plain line. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBrowserReady } from "./browser/chromium.ts";
import { type Group, groupsOf, isOfBrowser } from "./runner/groups.ts";
import { runGroups, uvu, workers } from "./runner/pool.ts";
import { type Count, countIn, program, root, run, sumOf } from "./runner/programs.ts";

function heard(text: string): void {
  process.stdout.write(text);
}

/** A check that passes or fails as a whole. */
async function whole(title: string, args: readonly string[]): Promise<Count> {
  const { status, printed } = await run(args);
  process.stdout.write(`\n${title}\n${printed}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Test files, first those that may run beside each other. */
async function suites(
  title: string,
  isWanted: (file: string) => boolean,
  atOnce: number,
  coverage?: string,
): Promise<Count> {
  process.stdout.write(`\n${title}\n`);
  const { together, alone } = groupsOf(isWanted);
  const counted = async (groups: readonly Group[], processes: number): Promise<Count> =>
    runGroups(groups, processes, coverage);
  return sumOf([await counted(together, atOnce), await counted(alone, 1)]);
}

/** All that a reader sees; the sites that they look at are built once. */
async function browserTests(): Promise<Count> {
  await makeBrowserReady();
  const sites = mkdtempSync(join(tmpdir(), "doi-chieu-sites-"));
  process.env["SITES_OF_TESTS"] = sites;
  try {
    return await suites("browser tests", isOfBrowser, workers(1));
  } finally {
    rmSync(sites, { recursive: true, force: true });
  }
}

async function everything(): Promise<Count> {
  // Where c8 looks for it, as its settings say.
  const coverage = join(root, ".cache", "coverage");
  rmSync(coverage, { recursive: true, force: true });
  // Both of them wait for nothing: they run beside the first tests.
  const checks = Promise.all([
    whole("types", [program("typescript", "bin/tsc"), "--noEmit"]),
    whole("lint", [program("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."]),
  ]);
  return sumOf([
    await suites("unit and build tests", (file) => !isOfBrowser(file), workers(), coverage),
    ...(await checks),
    await whole("coverage", [program("c8", "bin/c8.js"), "report"]),
    await browserTests(),
  ]);
}

/** The test files whose paths match, in one process. */
async function some(filter: string): Promise<Count> {
  process.stdout.write(`\ntests named ${filter}\n`);
  return countIn(await run(uvu(new RegExp(`${filter}.*\\.test\\.tsx?$`)), { heard }));
}

const filter = process.argv[2];
const { passed, failed } = await (filter === undefined ? everything() : some(filter));
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
