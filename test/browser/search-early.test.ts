/** Under `start`, a search in a browser finds what was written just now, while the build that will publish it waits. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { locked } from "../../src/publish/lock.ts";
import { lockOf } from "../../src/publish/owner.ts";
import { freePort, mainFile, plainEnvironment, until } from "../build/run.ts";
import { port, road, sample } from "../build/sample.ts";
import { archiveOf, article, writeAll } from "../tools.ts";
import { launch } from "./chromium.ts";
import { answered, titles } from "./search-page.ts";

const early = suite("search of an article that was changed just now");
let [archive, out, at] = ["", "", ""];
let child: ChildProcess | undefined;
let browser: Browser;

early.before(async () => {
  archive = await archiveOf(sample);
  out = join(archive, "dist");
  const free = await freePort();
  at = `http://localhost:${free}/`;
  const args = [mainFile, "start", "--archive", archive, "--port", String(free)];
  child = spawn(process.execPath, args, { stdio: "ignore", env: plainEnvironment() });
  browser = await launch();
  await until("the site is served", async () => (await fetch(at).catch(() => undefined))?.ok === true);
});

early.after(async () => {
  child?.kill("SIGKILL");
  await browser.close();
});

async function writeRoad(words: string): Promise<void> {
  await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", words, "topics: [giao-thong]\n") });
}

async function writePort(words: string): Promise<void> {
  await writeAll(archive, { [port]: String(sample[port]).replace("mở rộng thêm", words) });
}

function edition(): Promise<string> {
  return readFile(join(out, "tim-kiem", "hien-hanh.json"), "utf8");
}

/** Writes an article until its page is there, though nothing is built: the process that makes it has then read the archive. */
async function ready(): Promise<void> {
  let metres = 100;
  await until("pages are made before they are published", async () => {
    metres += 1;
    await writeRoad(`Tuyến đường dài ${metres} m.`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return /dài \d+\u00a0m\./.test(await (await fetch(`${at}bai-viet/2022/duong-ven-bien/`)).text());
  });
}

/** Asks again and again until so many are found. What is shown early loads the page anew, so that the query stands in its address. */
async function finds(page: Page, query: string, wanted: number): Promise<void> {
  await until(`${wanted} are found by ${query}`, async () => {
    const opened = page.goto(`${at}tim-kiem/?${new URLSearchParams({ q: query })}`);
    return (await opened.then(() => answered(page, query)).catch(() => undefined)) === wanted;
  });
}

early(
  "it is found by its new words and not by those that are gone, and goes on being found when it is published",
  async () => {
    const page = await browser.newPage();
    const before = await edition();
    // Builds wait for each other: none comes while this has the lock.
    const meanwhile = async (): Promise<void> => {
      await ready();
      await writePort("lát gạch hoa thêm");
      await finds(page, '"lát gạch hoa"', 1);
      assert.equal(await titles(page), ["Cảng Vịnh Xanh đón tàu lớn"]);
      await writePort("trải nhựa thêm");
      await finds(page, '"trải nhựa thêm"', 1);
      await finds(page, '"lát gạch hoa"', 0);
      await finds(page, '"tàu lớn"', 1);
      assert.is(await edition(), before, "nothing of it is published");
    };
    await locked(lockOf(out), () => {}, meanwhile);
    await until("the next build is published", async () => (await edition()) !== before);
    await finds(page, '"trải nhựa thêm"', 1);
    await page.close();
  },
);

early.run();
