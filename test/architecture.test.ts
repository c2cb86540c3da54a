/** Data flows one way: a room imports only from rooms that stand below it, and no file is part of a circle. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "./tools.ts";

const architecture = suite("architecture");

/** The rooms from the top down, as ARCHITECTURE.md lists them. */
const rooms = [
  ".eleventy.ts",
  "src/main.js",
  "src/cli.ts",
  "src/cli",
  "src/index.js",
  "src/api.ts",
  "src/start",
  "src/upgrade",
  "src/new",
  "src/import",
  "src/pipeline",
  "src/keep",
  "src/render",
  "src/pages",
  "_includes",
  "src/browser",
  "src/check",
  "src/publish",
  "src/feeds",
  "src/views",
  "src/metadata",
  "src/downloads",
  "src/search",
  "src/say",
  "src/charts",
  "src/cards",
  "src/archive",
  "src/ledger",
  "src/overrides",
  "src/store",
  "src/strings",
  "src/input",
  "src/policy",
  "src/text",
  "src/spans.ts",
  "src/means.ts",
  "src/tool.ts",
  "src/trace.ts",
  "src/door.js",
  "src/bundle.js",
  "src/code.js",
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(): string[] {
  const below = ["src", "_includes"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  return [".eleventy.ts", ...below].filter((path) => /\.(tsx?|js)$/.test(path) && !path.endsWith(".d.ts"));
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), "utf8");
  const named = [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, target = ""]) => target);
  return named.map((target) => ({ from: path, to: relative(root, join(root, dirname(path), target)) }));
}

function floorOf(path: string): number {
  return rooms.findIndex((room) => path === room || path.startsWith(`${room}/`));
}

const imports = sources().flatMap(importsOf);

architecture("every file stands in a room that is known", () => {
  assert.equal(
    sources().filter((path) => floorOf(path) < 0),
    [],
  );
});

architecture("no room imports from one above it", () => {
  const upward = imports.filter(({ from, to }) => floorOf(to) < floorOf(from));
  assert.equal(upward, []);
});

architecture("no file imports itself, by whatever way around", () => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const circles: string[][] = [];
  const visit = (path: string, way: readonly string[], done: Set<string>): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path]);
    if (way.includes(path) || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path], done);
    done.add(path);
  };
  const done = new Set<string>();
  for (const path of sources()) visit(path, [], done);
  assert.equal(circles, []);
});

architecture("no interface word stands in a template or a component", () => {
  for (const path of sources().filter((path) => /^(_includes|src\/pages)\//.test(path))) {
    const code = readFileSync(join(root, path), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "");
    assert.not.match(code, /[ăâêôơưđĂÂÊÔƠƯĐà-ỹÀ-Ỹ]/u, `${path} holds a Vietnamese word`);
  }
});

architecture.run();
