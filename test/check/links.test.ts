/** Links between pages, taken in page by page. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Links } from "../../src/check/links.ts";
import type { Needs } from "../../src/check/rules.ts";

const links = suite("links of a site");

const site: Readonly<Record<string, Needs>> = {
  "a/index.html": { ids: ["mot"], targets: ["b/index.html", "b/index.html\nhai", "a/index.html\nmot", "anh.png"] },
  "b/index.html": { ids: ["hai"], targets: ["a/index.html\nkhong-co", "a/index.html\nmot"] },
  "c/index.html": { ids: [], targets: ["c/index.html\nkhong-co"] },
  "d/index.html": { ids: [], targets: ["khong-co/index.html", "a/index.html"] },
  "e/index.html": { ids: [], targets: ["a/index.html\nkhong-co"] },
};

links("a file that is not there, a place that is not on its page, on the own page too", () => {
  const all = new Links(new Set([...Object.keys(site), "anh.png"]));
  const asked: string[] = [];
  for (const [path, needs] of Object.entries(site)) all.add(path, needs);
  const lost = all.lost((path) => {
    asked.push(path);
    return site[path]?.ids ?? [];
  });
  assert.equal([...lost].sort(), ["b/index.html", "c/index.html", "d/index.html", "e/index.html"]);
  assert.equal(
    asked.sort(),
    ["a/index.html", "b/index.html"],
    "a page is asked for once, and only where others want places of it",
  );
});

links.run();
