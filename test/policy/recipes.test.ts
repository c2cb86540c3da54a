/** The recipes of `deploy/`: what they name is there. Those of servers are tried with the servers: `browser/servers.test.ts`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { type HostName, headersOf, hostFiles, hostNames } from "../../src/policy/hosts.ts";
import { lastingPattern } from "../../src/policy/lasting.ts";
import { run } from "../build/run.ts";
import { root, scratch, tool, writeAll } from "../tools.ts";
import { untried } from "../untried.ts";

const recipes = suite("recipes");

const folder = join(root, "deploy");
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const overview = texts.get("README.md") ?? "";

/** The cells of the overview's table: the recipe's file, its name in `hosts`, the files that are written. */
const lines = overview.split("\n").flatMap((line) => {
  const [, file, names = "", written = ""] = /^\| \[[^\]]+\]\(([^)]+)\) +\| ([^|]+)\| ([^|]+)\|/.exec(line) ?? [];
  return file === undefined ? [] : [{ file, names: quotedIn(names), written: quotedIn(written) }];
});

function quotedIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

recipes("stand each in a file that the overview names, and none is forgotten", () => {
  assert.equal([...lines.map(({ file }) => file), "README.md"].sort(), [...texts.keys()].sort());
  for (const text of texts.values())
    for (const [, link = ""] of text.matchAll(/\]\(([^):]+)\)/g)) assert.ok(existsSync(join(folder, link)), link);
});

recipes("name every host that files are written for, and just these files", () => {
  const hosting = {
    headers: headersOf({}),
    moves: [{ from: "/a/", to: "/b/" }],
    below: "",
    lasting: { roots: ["/"], searches: ["tim-kiem"], scripts: [] },
    isPacked: true,
  };
  const isHost = (name: string): name is HostName => hostNames.some((host) => host === name);
  assert.equal(lines.flatMap(({ names }) => names).sort(), [...hostNames].sort());
  for (const { file, names, written } of lines) {
    const made = hostFiles(names.filter(isHost), hosting).map(({ address }) => address.slice(1));
    assert.equal(written, made, file);
    for (const name of names) assert.match(texts.get(file) ?? "", `\`hosts: [${name}]\``);
  }
});

recipes("have YAML that can be read, and commands with options that there are", async () => {
  const { stdout } = await tool(["completion", "fish"]);
  for (const [name, text] of texts) {
    for (const [, block = ""] of text.matchAll(/```yaml\n([\s\S]*?)```/g)) assert.type(parse(block), "object", name);
    for (const [, command = ""] of text.matchAll(/doi-chieu ((?:build|check)[^&|\n`]*)/g))
      for (const [, option] of command.matchAll(/ --([a-z-]+)/g))
        assert.match(stdout, new RegExp(`-l ${option} `), `${name}: --${option}`);
  }
});

recipes("have TOML of tables and strings alone, each on a line of its own", () => {
  const blocks = [...texts.values()].flatMap((text) => [...text.matchAll(/```toml\n([\s\S]*?)```/g)]);
  assert.is(blocks.length, 1);
  for (const [, block = ""] of blocks)
    for (const line of block.split("\n").filter((each) => each !== ""))
      assert.match(line, /^(?:\[[a-z]+(?:\.[a-z]+)*\]|[A-Za-z_]+ = "(?:[^"\\]|\\["\\])*")$/);
});

/** Files of a site, those that last for ever, and those that are told to hosts or packed. */
const lasting = [
  "assets/site-0123abcd.css",
  "anh/cang-0123abcd-400.avif",
  "anh/the/kho-0123abcd.png",
  "en/assets/site-0123abcd.css",
  "tim-kiem/search-0123abcd.js",
  "en/search/search-0123abcd.js",
];
const others = ["index.html", "404.html", "manifest.webmanifest", "tim-kiem/dialog.json", "pagefind/a.pf_index"];
const untold = ["index.html.br", "index.html.gz", ".htaccess", "_headers", "_redirects", "deploy/nginx.conf"];
const rclone = ["/usr/bin/rclone", "/usr/local/bin/rclone"].find((path) => existsSync(path));

/** The commands of the recipe for stores, each run in a folder against a remote that is a folder beside it. */
async function store(cwd: string, only?: number): Promise<string[]> {
  const [, block = ""] = /```sh\n([\s\S]*?)```/.exec(texts.get("s3.md") ?? "") ?? [];
  const commands = block
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line.startsWith("rclone "));
  assert.is(commands.length, 3);
  const env = { RCLONE_CONFIG: "/dev/null", RCLONE_CONFIG_KHO_TYPE: "alias", RCLONE_CONFIG_KHO_REMOTE: cwd };
  for (const command of commands.slice(0, only)) {
    const { status, stderr } = await run("sh", ["-c", command], { cwd, env });
    assert.is(status, 0, stderr);
  }
  const all = await readdir(join(cwd, "bucket"), { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, "bucket/").length))
    .sort();
}

if (rclone === undefined) untried(recipes, "rclone");
else
  recipes("for a store: what lasts goes first, then all else, and what is gone goes last", async () => {
    const cwd = await scratch();
    const files = [...lasting, ...others, ...untold].map((path) => [`dist/${path}`, path] as const);
    await writeAll(cwd, Object.fromEntries(files));
    const pattern = new RegExp(lastingPattern({ searches: ["tim-kiem", "search"] }));
    assert.ok(lasting.every((path) => pattern.test(`/${path}`)));
    assert.equal(await store(cwd, 1), [...lasting].sort());
    assert.equal(await store(cwd), [...lasting, ...others].sort());
    await rm(join(cwd, "dist/assets/site-0123abcd.css"));
    await writeFile(join(cwd, "dist/assets/site-89abcdef.css"), "mới");
    const now = [...lasting.slice(1), "assets/site-89abcdef.css", ...others];
    assert.equal(await store(cwd), now.sort());
  });

recipes.run();
