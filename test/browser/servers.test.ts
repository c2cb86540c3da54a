/**
 * A site at a sub-path of real servers, by the recipes of `deploy/` and the files that the build has written for them: all works, each
 * answer carries its headers, texts come packed, browsers keep what lasts, and who comes to an earlier address is led on.
 */
import { chmod, cp, readdir, readFile } from "node:fs/promises";
import { get, type IncomingHttpHeaders } from "node:http";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { originalOf } from "../../src/policy/packable.ts";
import { types } from "../../src/policy/types.ts";
import { port, portPage, sample } from "../build/sample.ts";
import { archiveOf, scratch } from "../tools.ts";
import { untried } from "../untried.ts";
import { launch } from "./chromium.ts";
import { answered } from "./search-page.ts";
import { hasBrotli, serveBy, servers } from "./servers.ts";
import { openPage } from "./site.ts";

const real = suite("real servers");
let browser: Browser;
let site: string;

const settings = `title: Kho Vịnh Xanh
url: https://example.org/kho/
languages: [vi, en]
hosts: [netlify, cloudflare, nginx, apache, caddy, github]
precompress: yes
`;

/** The sample, with pages that have moved, and an id that ends as if it were a hash. */
function moved(): Record<string, string | Uint8Array> {
  const targets = String(sample["_data/targets.yaml"]);
  return {
    ...sample,
    "_data/site.yaml": settings,
    "_data/targets.yaml": targets.replace(
      "id: san-luong-tang-2021",
      "id: san-luong-20202021\n  moved_from: /chi-tieu/cu/",
    ),
    [port]: String(sample[port]).replace("---\n\n", "moved_from: [/bai-viet/2019/cang-cu, /tin/cang.html]\n---\n\n"),
  };
}

real.before(async () => {
  const archive = await archiveOf(moved());
  const built = join(archive, "dist");
  await build({ archive, out: built }, makeReporter({ quiet: true }));
  site = join(await readable(), "kho");
  await cp(built, site, { recursive: true });
  browser = await launch();
});
real.after(() => browser.close());

/** A folder that servers may read, whoever they run as. */
async function readable(): Promise<string> {
  const folder = await scratch();
  await chmod(folder, 0o755);
  return folder;
}

real("have their files in the site, and other hosts theirs", async () => {
  assert.equal((await readdir(join(site, "deploy"))).sort(), ["Caddyfile", "nginx.conf"]);
  assert.match(await readFile(join(site, ".htaccess"), "utf8"), "Header always set");
  assert.is(await readFile(join(site, ".nojekyll"), "utf8"), "");
  const headers = await readFile(join(site, "_headers"), "utf8");
  assert.match(headers, /^\/\*\n {2}Content-Security-Policy: default-src 'none'/);
  const rules = headers.split("\n").filter((line) => line !== "");
  // Cloudflare reads no more rules, and no more of a line; each line is an address, or a header below one.
  assert.ok(rules.filter((line) => line.startsWith("/")).length <= 100 && rules.every((line) => line.length <= 2000));
  for (const line of rules) assert.match(line, /^(?:\/[\w./*-]*| {2}[A-Z][A-Za-z-]+: \S.*)$/);
  // Whatever is told to last is there.
  const lasting = [...headers.matchAll(/^\/(.+)\n {2}Cache-Control: /gm)].map(([, path = ""]) => path);
  assert.is(lasting.filter((path) => /^(en\/)?(tim-kiem|search)\/[a-z]+-[0-9a-f]{8}\.js$/.test(path)).length, 6);
  for (const path of lasting.filter((path) => !path.endsWith("*"))) await readFile(join(site, path));
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as a browser does that takes packed files, or none; nothing is unpacked or followed. */
function ask(address: string, encoding = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = encoding === "" ? {} : { "accept-encoding": encoding };
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}

const names = [
  "content-security-policy",
  "strict-transport-security",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
];

async function carried(address: string, encoding: string): Promise<void> {
  const { headers } = await ask(address, encoding);
  for (const name of names) assert.ok(headers[name], `${name} of ${address}`);
  assert.match(String(headers["content-security-policy"]), "frame-ancestors 'none'");
}

/** The only file of a folder whose name begins and ends so. */
async function nameIn(folder: string, begin: string, end: string): Promise<string> {
  const found = (await readdir(join(site, folder))).filter((name) => name.startsWith(begin) && name.endsWith(end));
  assert.is(found.length, 1, `${folder}/${begin}…${end}`);
  return `${folder}/${found[0]}`;
}

/** Every text comes packed to whoever takes it so, as what it is, and unpacked to all others. */
async function packed(base: string, best: string): Promise<void> {
  const files = {
    "": "index.html",
    "en/": "en/index.html",
    "du-lieu/bang-doi-chieu.json": "du-lieu/bang-doi-chieu.json",
  };
  const sheet = await nameIn("assets", "article-", ".css");
  for (const [path, file] of [...Object.entries(files), [sheet, sheet]] as const) {
    const plain = await ask(base + path);
    assert.is(plain.headers["content-encoding"], undefined, path);
    assert.equal(plain.body, await readFile(join(site, file)), path);
    for (const [encoding, expected] of [
      ["gzip, deflate, br", best],
      ["gzip", "gzip"],
    ] as const) {
      const { status, headers, body } = await ask(base + path, encoding);
      assert.equal([status, headers["content-encoding"]], [200, expected], path);
      assert.equal(body, await readFile(join(site, `${file}.${expected === "br" ? "br" : "gz"}`)), path);
      assert.is(typeOf(headers), typeOf(plain.headers), path);
      assert.match(String(headers.vary), /accept-encoding/i, path);
    }
    assert.match(String(plain.headers.vary), /accept-encoding/i, path);
  }
}

function typeOf(headers: IncomingHttpHeaders): string {
  return String(headers["content-type"]).split(";")[0] ?? "";
}

/** What hosts are told of a site, and is no part of it to those who read. */
const forHosts = /^(?:deploy\/|\.htaccess$|\.nojekyll$|_headers$|_redirects$)/;

/** One file of each kind that the site holds, by the end of its name. */
async function kindsOfFiles(): Promise<ReadonlyMap<string, string>> {
  const all = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .filter((path) => !forHosts.test(path) && originalOf(path) === undefined);
  return new Map(paths.map((path) => [extname(path).slice(1), path]));
}

/** Each file comes as what it is, packed or not, texts with how their letters are encoded; what is missing comes as a page. */
async function typed(base: string): Promise<void> {
  for (const [end, path] of await kindsOfFiles())
    for (const encoding of ["", "gzip, br"])
      assert.is((await ask(base + path, encoding)).headers["content-type"], types[end], path);
  for (const path of ["khong.md", "khong.webmanifest", "pagefind/khong.pf_index"])
    assert.is(typeOf((await ask(base + path)).headers), "text/html", path);
}

const year = "public, max-age=31536000, immutable";

/** What has a hash in its name is kept for a year; all else, what only looks so and what is missing, is not. */
async function keptRightly(base: string): Promise<void> {
  const lasting = [
    await nameIn("assets", "article-", ".css"),
    await nameIn("en/assets", "icon-", ".svg"),
    await nameIn("tim-kiem", "search-", ".js"),
    await nameIn("en/search", "search-", ".js"),
    ...(await readdir(join(site, "anh"))).filter((name) => name.endsWith(".webp")).map((name) => `anh/${name}`),
  ];
  assert.ok(lasting.length > 4);
  for (const path of lasting)
    for (const encoding of ["", "gzip, br"])
      assert.is((await ask(base + path, encoding)).headers["cache-control"], year, path);
  for (const path of [
    "",
    "chi-tieu/",
    "du-lieu/chi-tieu/san-luong-20202021.json",
    "tim-kiem/dialog.json",
    "doi-chieu.json",
  ])
    assert.is((await ask(base + path, "gzip, br")).headers["cache-control"], "no-cache", path);
  const missing = await ask(`${base}assets/article-00000000.css`);
  assert.is(missing.status, 404);
  assert.not.match(String(missing.headers["cache-control"]), "max-age=31536000");
}

const ways: readonly (readonly [from: string, to: string])[] = [
  ["bai-viet/2019/cang-cu/", "bai-viet/2021/cang-vinh-xanh/"],
  ["bai-viet/2019/cang-cu", "bai-viet/2021/cang-vinh-xanh/"],
  ["tin/cang.html", "bai-viet/2021/cang-vinh-xanh/"],
  ["chi-tieu/cu/", "chi-tieu/san-luong-20202021/"],
  ["en/articles/2019/cang-cu/", "en/articles/2021/cang-vinh-xanh/"],
];

async function ledOn(base: string): Promise<void> {
  for (const [from, to] of ways) {
    const { status, headers } = await ask(base + from);
    assert.ok(status === 301 || status === 308, `${from}: ${status}`);
    assert.is(new URL(headers.location ?? "", base + from).href, base + to, from);
    assert.is((await ask(base + to)).status, 200);
  }
  assert.is((await ask(`${base}bai-viet/2019/cang-cu/toan-van.md`)).status, 200);
}

/** Opens pages of each kind, searches on two of them, and looks where nothing is. */
async function walk(base: string): Promise<void> {
  for (const path of [
    "",
    portPage.replace("index.html", ""),
    "chi-tieu/",
    "chi-tieu/san-luong-20202021/",
    "du-lieu/",
  ]) {
    const { page, troubles } = await openPage(browser, base, path);
    await page.waitForLoadState("networkidle");
    assert.equal([...troubles], [], path);
    await page.context().close();
  }
  const { page, troubles } = await openPage(browser, base, "tim-kiem/?q=cang");
  assert.ok((await answered(page, "cang")) > 0);
  await page.goto(base);
  await page.click("a[data-search]");
  await page.waitForSelector("dialog[open]");
  await page.fill("dialog input[name=q]", "cang");
  await page.waitForSelector("dialog[data-state=done] .found");
  assert.is(page.workers().length, 1);
  assert.equal([...troubles], []);
  await page.goto(`${base}bai-viet/2019/cang-cu/index.html`);
  await page.waitForURL(`${base}bai-viet/2021/cang-vinh-xanh/`);
  assert.equal([...troubles], []);
  await page.goto(`${base}khong/co/`);
  await page.waitForSelector('main a[href="/kho/"]');
  // The page for what is missing names its icon by the address of the site, which this host has not.
  assert.ok(
    troubles.every((one) => one.startsWith("404 ") || one.includes("https://example.org/kho/assets/icon")),
    troubles.join(),
  );
  await page.context().close();
}

for (const { name, program } of servers) {
  if (program === undefined) {
    untried(real, name);
    continue;
  }
  real(`${name}: by its recipe, all of a site works below a folder of its host`, async () => {
    const served = await serveBy(name, program, site, join(await readable(), "work"));
    try {
      for (const path of ["", "404.html", "khong/co/", "pagefind/pagefind-entry.json", "sitemap.xml"])
        for (const encoding of ["", "gzip, br"]) await carried(served.base + path, encoding);
      assert.is((await ask(served.base.replace(/\/$/, ""))).status, 301);
      for (const encoding of ["", "gzip, br"]) assert.is((await ask(`${served.base}khong/co/`, encoding)).status, 404);
      assert.equal((await ask(`${served.base}khong/co/`)).body, await readFile(join(site, "404.html")));
      await packed(served.base, name === "nginx" && !hasBrotli ? "gzip" : "br");
      await typed(served.base);
      await keptRightly(served.base);
      await ledOn(served.base);
      await walk(served.base);
    } finally {
      await served.close();
    }
  });
}

real.run();
