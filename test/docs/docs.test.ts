/** Every page of the documentation, followed from top to bottom: its files are written, its commands run, what they print is as it says. */
import { spawn } from "node:child_process";
import { access, chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { plainEnvironment, run } from "../build/run.ts";
import { root, scratch, writeAll } from "../tools.ts";
import { type Block, blocksOf, fencesOf, linksOf } from "./blocks.ts";
import { withMade } from "./made.ts";
import { type DocPage, pages } from "./pages.ts";

const docs = suite("documentation");
const all = await pages();

/** Pages whose blocks other tests run, with servers, mirrors or packages. */
const elsewhere: Readonly<Record<string, string>> = {
  "keep.md": "test/build/keep.test.ts",
  "api.md": "test/build/packed.test.ts",
  "overrides.md": "test/build/overrides.test.ts",
};

/** Where a page is followed: `npx` leads to this tool, and what is installed beside it does not matter. */
interface Stage {
  cwd: string;
  readonly bin: string;
  printed: string;
}

async function stageFor(page: DocPage): Promise<Stage> {
  const folder = await scratch();
  const bin = join(folder, ".bin");
  await mkdir(bin);
  // Run from a checkout, the tool would else take the project's own archive.
  const command = `#!/bin/sh
if [ "$1" = doi-chieu ]; then shift; fi
if [ "$1 $2" != "new archive" ]; then set -- "$@" --archive "$PWD"; fi
exec "${process.execPath}" "${join(root, "src/main.js")}" "$@"
`;
  await writeFile(join(bin, "npx"), command);
  await chmod(join(bin, "npx"), 0o755);
  const cwd = join(folder, "site");
  await mkdir(cwd);
  if (page.name !== "start.md") await writeAll(cwd, { "_data/site.yaml": `title: Kho\nlang: ${page.language}\n` });
  return { cwd, bin, printed: "" };
}

function environment(bin: string): Record<string, string> {
  return { PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
}

async function follow(block: Block, stage: Stage): Promise<void> {
  if (block.kind === "file") await writeAll(stage.cwd, { [block.path]: block.text });
  else if (block.kind === "output") printsAll(block.text, stage.printed);
  else if (block.how === "server") await serves(block.text, stage);
  else if (block.how !== "elsewhere") await runs(block.text, block.how === "run", stage);
}

function printsAll(text: string, printed: string): void {
  for (const line of text.split("\n").filter((each) => each.trim() !== ""))
    assert.ok(printed.includes(line.trim()), `“${line}” is not in:\n${printed}`);
}

async function runs(text: string, succeeds: boolean, stage: Stage): Promise<void> {
  const place = `pwd > "${stage.bin}/where"`;
  const { status, stdout, stderr } = await run("sh", ["-euc", `${text}\n${place}`], {
    cwd: stage.cwd,
    env: environment(stage.bin),
  });
  stage.printed = stdout + stderr;
  assert.is(status === 0, succeeds, `${text}${stage.printed}`);
  if (succeeds) stage.cwd = (await readFile(join(stage.bin, "where"), "utf8")).trim();
}

/** Runs a command until it names the address at which it serves. */
async function serves(text: string, { cwd, bin }: Stage): Promise<void> {
  const child = spawn("sh", ["-euc", `exec ${text}`], {
    cwd,
    env: { ...plainEnvironment(), ...environment(bin) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  await new Promise<void>((resolve) => {
    const hear = (some: Buffer): void => {
      printed += some.toString();
      if (/http:\/\/localhost:\d+/.test(printed)) child.kill("SIGTERM");
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", () => resolve());
  });
  assert.match(printed, /http:\/\/localhost:\d+/, text);
}

for (const page of all.filter(({ name }) => !(name in elsewhere)))
  docs(`${page.language}: ${page.name} can be followed to its end`, async () => {
    const stage = await stageFor(page);
    for (const block of blocksOf(await readFile(page.path, "utf8"))) await follow(block, stage);
  });

for (const page of all)
  docs(`${page.language}: what ${page.name} has of the schemas is what they say (npm run docs)`, async () => {
    const text = await readFile(page.path, "utf8");
    assert.is(withMade(text, page.language), text);
  });

docs("each page is there in both languages", () => {
  const named = (language: string): string[] =>
    all.filter((page) => page.language === language).map(({ name }) => name);
  assert.equal(named("vi"), named("en"));
});

docs("of pages that other tests run, both languages have the same commands", async () => {
  for (const name of Object.keys(elsewhere)) {
    const [one, other] = await Promise.all(
      all.filter((page) => page.name === name).map(async ({ path }) => fencesOf(await readFile(path, "utf8"))),
    );
    assert.equal(one, other, name);
  }
});

docs("each link of each page leads to a file that is there", async () => {
  for (const { path } of all) {
    for (const to of linksOf(await readFile(path, "utf8")))
      await access(join(dirname(path), to)).catch(() => assert.unreachable(`${path}: ${to}`));
  }
});

docs.run();
