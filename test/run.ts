/** Runs everything that must hold: types, lint, unit and build tests with their coverage, browser tests. Ends with one plain line. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBrowserReady } from "./browser/chromium.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The program of an installed package; not every package lets its files be resolved by name. */
function program(name: string, path: string): string {
  return join(root, "node_modules", name, path);
}

const uvu = ["--import", "tsx", program("uvu", "bin.js"), "test"];

/** Runs a program of Node, shows what it prints, and returns it with the exit status. */
function run(title: string, args: readonly string[]): Promise<{ status: number; printed: string }> {
  process.stdout.write(`\n${title}\n`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      process.stdout.write(text);
    });
  }
  return new Promise((resolve) => child.on("close", (status) => resolve({ status: status ?? 1, printed })));
}

/** A check that passes or fails as a whole. */
async function whole(title: string, args: readonly string[]): Promise<Count> {
  const { status } = await run(title, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Test files under uvu, which counts them; a run that ends badly without a failed test is itself a failure. */
async function suites(title: string, args: readonly string[]): Promise<Count> {
  const { status, printed } = await run(title, args);
  const total = Number(/Total:\s+(\d+)/.exec(printed)?.[1] ?? 0);
  const passed = Number(/Passed:\s+(\d+)/.exec(printed)?.[1] ?? 0);
  const failed = Math.max(total - passed, status === 0 && total > 0 ? 0 : 1);
  return { passed, failed };
}

const filter = process.argv[2];
const counts: Count[] = [];
if (filter === undefined) {
  counts.push(await whole("types", [program("typescript", "bin/tsc"), "--noEmit"]));
  counts.push(await whole("lint", [program("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."]));
  counts.push(
    await suites("unit and build tests", [
      program("c8", "bin/c8.js"),
      process.execPath,
      ...uvu,
      "^(?!browser).*\\.test\\.tsx?$",
    ]),
  );
  await makeBrowserReady();
  counts.push(await suites("browser tests", [...uvu, "^browser.*\\.test\\.ts$"]));
} else {
  counts.push(await suites(`tests named ${filter}`, [...uvu, `${filter}.*\\.test\\.tsx?$`]));
}
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
