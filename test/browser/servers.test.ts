/** A site on real servers, with the headers that the build has written for them: all works, and each answer carries them. */
import { chmod, cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { portPage, sample } from "../build/sample.ts";
import { archiveOf, scratch } from "../tools.ts";
import { launch } from "./chromium.ts";
import { answered } from "./search-page.ts";
import { serveBy, servers } from "./servers.ts";
import { openPage } from "./site.ts";

const real = suite("real servers");
let browser: Browser;
let site: string;
real.before(async () => {
  const hosts = "hosts: [netlify, cloudflare, nginx, apache, caddy]\n";
  const archive = await archiveOf({ ...sample, "_data/site.yaml": `title: Kho Vịnh Xanh\n${hosts}` });
  const built = join(archive, "dist");
  await build({ archive, out: built }, makeReporter({ quiet: true }));
  site = join(await readable(), "site");
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
  assert.match(
    await readFile(join(site, "_headers"), "utf8"),
    /^\/\*\n {2}Content-Security-Policy: default-src 'none'/,
  );
});

const names = [
  "content-security-policy",
  "strict-transport-security",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
];

/** Opens pages of each kind, searches on two of them, and looks where nothing is. */
async function walk(base: string): Promise<void> {
  for (const path of [
    "",
    portPage.replace("index.html", ""),
    "chi-tieu/",
    "chi-tieu/san-luong-tang-2021/",
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
  await page.goto(`${base}khong/co/`);
  await page.waitForSelector('main a[href="/"]');
  assert.ok(
    troubles.every((one) => one.startsWith("404 ")),
    troubles.join(),
  );
  await page.context().close();
}

async function carried(address: string): Promise<void> {
  const { headers } = await fetch(address);
  for (const name of names) assert.ok(headers.get(name), `${name} of ${address}`);
  assert.match(headers.get("content-security-policy") ?? "", "frame-ancestors 'none'");
}

for (const { name, program } of servers) {
  if (program === undefined) {
    process.stdout.write(`${name} is not installed: its headers are not tried\n`);
    real.skip(`${name} is not installed`);
    continue;
  }
  real(`${name}: every answer has the headers, and nothing of a page is refused`, async () => {
    const served = await serveBy(name, program, site, join(await readable(), "work"));
    try {
      for (const path of ["", "404.html", "khong/co/", "pagefind/pagefind-entry.json", "sitemap.xml"])
        await carried(served.base + path);
      await walk(served.base);
    } finally {
      await served.close();
    }
  });
}

real.run();
