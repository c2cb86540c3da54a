/** What hosts are told of a site, and the files that tell them. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { belowHost, type Hosting } from "../../src/policy/hosting.ts";
import { type HostName, headersOf, hostFiles, hostNames } from "../../src/policy/hosts.ts";
import { lastingAddresses, lastingPattern } from "../../src/policy/lasting.ts";
import { isPackable, originalOf } from "../../src/policy/packable.ts";
import { policyOf, sourceOf } from "../../src/policy/policy.ts";

const hosts = suite("hosts");
const inline = { scripts: ["a()"], styles: ["b{}"] };
const headers = headersOf(inline);
const lasting = { roots: ["/", "/en/"], searches: ["tim-kiem", "search"], scripts: ["search-0123abcd.js"] };
const moves = [
  { from: "/bai-viet/2019/cu/", to: "/bai-viet/2020/moi/" },
  { from: "/tin/a.b.html", to: "/chi-tieu/x/" },
];
const hosting: Hosting = { headers, moves, below: "/kho", lasting, isPacked: true };

/** The lines of the only file, or of the one at an address. */
function linesFor(host: HostName, told: Partial<Hosting> = {}, address?: string): string[] {
  const files = hostFiles([host], { ...hosting, ...told });
  const file = files.find((one) => address === undefined || one.address === address);
  return file?.text.split("\n") ?? [];
}

hosts("allow whatever a page allows, as both hold, and nobody to frame it", () => {
  const [, policy = ""] = headers.find(([name]) => name === "Content-Security-Policy") ?? [];
  assert.ok(policy.endsWith(";frame-ancestors 'none'"));
  const allowed = new Map(policy.split(";").map((part) => [part.split(" ")[0], part.split(" ")]));
  for (const page of [policyOf(), policyOf(inline), policyOf({ wasm: true })])
    for (const part of page.split(";")) {
      const [name, ...sources] = part.split(" ");
      for (const source of sources) assert.ok(allowed.get(name)?.includes(source), `${name} ${source}`);
    }
});

hosts("have every header in every file, in one line, in the words of each", () => {
  for (const host of hostNames.filter((host) => host !== "github"))
    for (const [name, value] of headers) {
      const line = linesFor(host).find((one) => one.includes(`${name}`)) ?? "";
      assert.ok(line.includes(value), `${host}: ${name}`);
      // What stands in a file between such signs must not hold them.
      assert.not.match(value, /["\n\\$]/);
    }
});

hosts("that read the same file have one", () => {
  const addresses = (...names: HostName[]): string[] => hostFiles(names, hosting).map(({ address }) => address);
  assert.equal(addresses("netlify", "cloudflare", "netlify", "apache"), ["/_headers", "/_redirects", "/.htaccess"]);
  assert.equal(addresses("github"), ["/.nojekyll"]);
  assert.equal(addresses(), []);
  assert.equal(linesFor("netlify", { moves: [] }, "/_redirects"), []);
});

hosts("are told of what stands in a page by its hash", () => {
  assert.ok(linesFor("nginx").some((line) => line.includes(sourceOf("a()"))));
});

hosts("lead on from an earlier address with its slash or without, wherever the site lies", () => {
  assert.equal(linesFor("netlify", {}, "/_redirects"), [
    "/bai-viet/2019/cu/ /bai-viet/2020/moi/ 301!",
    "/bai-viet/2019/cu /bai-viet/2020/moi/ 301!",
    "/tin/a.b.html /chi-tieu/x/ 301!",
    "",
  ]);
  assert.ok(linesFor("cloudflare", {}, "/_redirects").includes("/tin/a.b.html /chi-tieu/x/ 301"));
  assert.ok(linesFor("nginx").includes('rewrite "^/kho/tin/a\\.b\\.html$" /kho/chi-tieu/x/ permanent;'));
  assert.ok(linesFor("apache").includes('RedirectMatch 301 "^/kho/bai-viet/2019/cu/?$" "/kho/bai-viet/2020/moi/"'));
  for (const rule of [
    "redir /bai-viet/2019/cu/ ../../2020/moi/ permanent",
    "redir /bai-viet/2019/cu ../2020/moi/ permanent",
    "redir /tin/a.b.html ../chi-tieu/x/ permanent",
  ])
    assert.ok(linesFor("caddy").includes(rule), rule);
});

hosts("that read a list of redirects read each line, as three words without a pattern", () => {
  for (const host of ["netlify", "cloudflare"] as const)
    for (const line of linesFor(host, {}, "/_redirects").filter((each) => each !== ""))
      assert.match(line, /^\/[^\s*:]{0,490} \/[^\s*:]{0,490} 301!?$/);
});

hosts("are told no whole address where it is not known what the site lies below", () => {
  assert.is(belowHost(undefined), undefined);
  assert.is(belowHost("https://example.org"), "");
  assert.is(belowHost("https://example.org/a/kho/"), "/a/kho");
  assert.is(belowHost("https://example.org/kho;$1/"), undefined);
  for (const host of ["nginx", "apache"] as const)
    assert.not.match(linesFor(host, { below: undefined }).join("\n"), /rewrite "|RedirectMatch|ErrorDocument/);
  assert.ok(linesFor("caddy", { below: undefined }).some((line) => line.startsWith("redir ")));
});

hosts("let browsers keep what has a hash in its name, and nothing that only looks so", () => {
  const pattern = new RegExp(lastingPattern(lasting));
  for (const path of [
    "/assets/site-05d37038.css",
    "/kho/en/assets/icon-180-0db41940.png",
    "/anh/cang-0123abcd-400.avif",
    "/anh/the/chi-tieu-x-0123abcd.png",
    "/kho/tim-kiem/search-2323adc9.js",
    "/en/search/readings-892797e8.js",
  ])
    assert.match(path, pattern);
  for (const path of [
    "/du-lieu/chi-tieu/xuat-khau-20152020.json",
    "/du-lieu/qua-cac-ky/anh/xuat-khau-20152020.json",
    "/du-lieu/qua-cac-ky/assets/xuat-khau-20152020.csv",
    "/bai-viet/2020/anh/toan-van.md",
    "/pagefind/pagefind.js",
    "/pagefind/fragment/vi_1119c37.pf_fragment",
    "/tim-kiem/dialog.json",
    "/assets/site-05d37038.css.br",
  ])
    assert.not.match(path, pattern);
});

hosts("that know no patterns are told folders and names, and each header once for an address", () => {
  assert.equal(lastingAddresses(lasting), [
    "/assets/*",
    "/anh/*",
    "/en/assets/*",
    "/en/anh/*",
    "/tim-kiem/search-0123abcd.js",
    "/en/search/search-0123abcd.js",
  ]);
  const lines = linesFor("netlify", {}, "/_headers");
  const [general = ""] = lines.join("\n").split("\n/assets/*");
  assert.not.match(general, "Cache-Control");
  // Cloudflare reads no more of a line, and no more rules.
  assert.ok(lines.every((line) => line.length < 2000) && lines.filter((line) => line.startsWith("/")).length < 100);
});

hosts("send packed files where there are some", () => {
  assert.ok(linesFor("nginx").includes("gzip_static on;"));
  assert.not.match(linesFor("nginx", { isPacked: false }).join("\n"), "gzip_static");
  assert.match(linesFor("apache").join("\n"), /RewriteCond %\{REQUEST_FILENAME\}\.br -f/);
  assert.not.match(linesFor("apache", { isPacked: false }).join("\n"), "Rewrite");
});

hosts("texts are packed, and packed files known by their names", () => {
  for (const path of ["index.html", "a/b.json", "tin-moi.atom", "doi-chieu.json"]) assert.ok(isPackable(path), path);
  for (const path of ["a.png", "a.woff2", "a.pf_index", "wasm.unknown.pagefind", "LICENSE", "html", "a.constructor"])
    assert.not.ok(isPackable(path), path);
  assert.is(originalOf("a/index.html.br"), "a/index.html");
  assert.is(originalOf("a/b.json.gz"), "a/b.json");
  for (const path of ["a/index.html", "a.zip.gz", "a.html.constructor", "a.gz"])
    assert.is(originalOf(path), undefined, path);
});

hosts.run();
