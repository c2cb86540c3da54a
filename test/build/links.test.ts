/** Every address that a page of the project's own site names leads to a file of it, wherever the site is placed. */
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root, scratch, tool } from "../tools.ts";
import { filesIn } from "./run.ts";

const links = suite("links");
const site = join(await scratch(), "dist");
let files: ReadonlySet<string> = new Set();

links("the project's own archive is built", async () => {
  const built = await tool(["build", "--archive", root, "--out", site]);
  assert.is(built.status, 0, built.stderr);
  files = new Set(await filesIn(site));
});

/** The values of all attributes of a page that name addresses. */
function addressesIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(_, { href, src, action, srcset = "" }) {
      const candidates = srcset.split(",").map((candidate) => candidate.trim().split(/\s/)[0]);
      for (const value of [href, src, action, ...candidates]) if (value) found.push(value);
    },
  });
  parser.end(html);
  return found;
}

/** The file that a host shows at an address, were the site placed in a folder of it; nothing where it leads out of the site. */
function fileAt(address: string, page: string): string | undefined {
  const base = "https://host.example/kho/luu-tru/";
  const shown = posix.basename(page) === "index.html" ? posix.join(posix.dirname(page), "/") : page;
  const { origin, pathname } = new URL(address, new URL(shown === "./" ? "" : shown, base));
  if (!`${origin}${pathname}`.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(new URL(base).pathname.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

const outward = /^(https?:\/\/|mailto:|data:)/;

links("all links within the site are relative and lead to its files, in any folder of a host", async () => {
  const wrong: string[] = [];
  const pages = [...files].filter((path) => path.endsWith(".html") && path !== "404.html");
  assert.ok(pages.length > 30);
  let seen = 0;
  for (const page of pages) {
    for (const address of addressesIn(await readFile(join(site, page), "utf8"))) {
      if (outward.test(address)) continue;
      seen += 1;
      const file = fileAt(address, page);
      if (address.startsWith("/") || file === undefined || !files.has(file)) wrong.push(`${page}: ${address}`);
    }
  }
  assert.ok(seen > pages.length * 5);
  assert.equal(wrong, []);
});

links("the style sheets name only files beside them", async () => {
  const sheets = [...files].filter((path) => path.endsWith(".css"));
  assert.ok(sheets.length > 0);
  for (const sheet of sheets) {
    const css = await readFile(join(site, sheet), "utf8");
    for (const [, url = ""] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      if (/^(data:|#)/.test(url)) continue;
      assert.ok(files.has(posix.join(posix.dirname(sheet), url)), `${sheet} names ${url}`);
    }
  }
});

links("every page can be reached from the first by following links", async () => {
  const reached = new Set(["index.html"]);
  for (const page of reached) {
    if (!page.endsWith(".html")) continue;
    for (const address of addressesIn(await readFile(join(site, page), "utf8"))) {
      const file = outward.test(address) ? undefined : fileAt(address, page);
      if (file !== undefined) reached.add(file);
    }
  }
  const lost = [...files].filter((path) => path.endsWith(".html") && path !== "404.html" && !reached.has(path));
  assert.equal(lost, []);
});

links("no page needs anything from another host", async () => {
  for (const page of [...files].filter((path) => path.endsWith(".html"))) {
    const html = await readFile(join(site, page), "utf8");
    const loaded = [...html.matchAll(/<(script|img|iframe|source)\b[^>]*\b(src|srcset)=["']?https?:/g)];
    const styles = [...html.matchAll(/<link\b[^>]*\brel=["']?(stylesheet|preload|icon)[^>]*\bhref=["']?https?:/g)];
    assert.equal(
      [...loaded, ...styles].map(([tag]) => `${page}: ${tag}`),
      [],
    );
  }
});

links.run();
