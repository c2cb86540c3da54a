/** The recipes of `deploy/`: what they name is there. Those of servers are tried with the servers: `browser/servers.test.ts`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { type HostName, headersOf, hostFiles, hostNames } from "../../src/policy/hosts.ts";
import { root, tool } from "../tools.ts";

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

recipes.run();
