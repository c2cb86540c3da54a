/** The command `start`: the site is served while it is written, and what is wrong is shown above the last good site. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article, type Files, scratch, writeAll } from "../tools.ts";
import { freePort, hashesOf, mainFile, plainEnvironment, until } from "./run.ts";
import { port, road, sample } from "./sample.ts";

interface Started {
  readonly archive: string;
  /** The site's address. */
  readonly at: string;
  /** All that the terminal has shown. */
  readonly shown: () => string;
  readonly child: ChildProcess;
  /** The exit status, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

const starting = suite("start");
const running = new Set<ChildProcess>();
const roadAddress = "bai-viet/2022/duong-ven-bien/";

starting.after.each(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

/** Starts the command on an archive, at a port that is free, and waits until something is served. */
async function started(files: Files, ...more: readonly string[]): Promise<Started> {
  const archive = await archiveOf(files);
  const free = await freePort();
  const args = [mainFile, "start", "--archive", archive, "--port", String(free), ...more];
  const child = spawn(process.execPath, args, { cwd: await scratch(), env: plainEnvironment() });
  running.add(child);
  let shown = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
    });
  const ended = new Promise<number | string | null>((resolve) =>
    child.once("close", (status, signal) => resolve(status ?? signal)),
  );
  const at = `http://localhost:${free}/`;
  await until("the address is shown", async () => shown.includes(at));
  return { archive, at, shown: () => shown, child, ended };
}

/** What is served at an address, with plain spaces; nothing where nothing is served. */
async function page(address: string): Promise<string> {
  const text = await fetch(address).then(
    (response) => response.text(),
    () => "",
  );
  return text.replaceAll("\u00a0", " ");
}

function shows(address: string, words: string | RegExp): () => Promise<boolean> {
  return async () => {
    const html = await page(address);
    return typeof words === "string" ? html.includes(words) : words.test(html);
  };
}

starting("the site is served, follows its sources, shows what is wrong, and recovers", async () => {
  const { archive, at, shown, child, ended } = await started(sample);
  const address = at + roadAddress;
  await until("the page is served", shows(address, "Tuyến đường dài 18 km."));
  assert.match(await page(at), /<h1/);
  assert.is((await fetch(`${at}pagefind/pagefind.js`)).status, 200);
  assert.is((await fetch(`${at}khong-co/`)).status, 404);

  await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", "Tuyến đường dài 20 km.") });
  await until("the changed article is served", shows(address, "Tuyến đường dài 20 km."));

  const good = await hashesOf(join(archive, "dist"));
  const fault = /src\/articles\/2022\/duong-ven-bien\.md:3:7 .*2022-02-30/;
  await writeAll(archive, { [road]: article("Thông xe", "2022-02-30", "Tuyến đường dài 22 km.") });
  await until("the fault stands on the page", shows(address, fault));
  await until("the fault stands on every page", shows(at, fault));
  assert.ok((await page(address)).includes("Tuyến đường dài 20 km."), "the last good page is still there");
  assert.match(shown(), fault);
  assert.equal(await hashesOf(join(archive, "dist")), good);

  await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", "Tuyến đường dài 22 km.") });
  await until("the mended page is served", shows(address, "Tuyến đường dài 22 km."));
  await until("the fault is gone", async () => !(await page(address)).includes("2022-02-30"));

  child.kill("SIGTERM");
  assert.ok([0, "SIGTERM"].includes((await ended) ?? ""), "it ends when it is told to");
  assert.is(await page(at), "", "nothing is served any more");
});

/** Changes an article until its page is served before it is published: the process that makes it reads the archive first. */
async function earlyPage({ archive, at }: Started): Promise<string> {
  for (let metres = 100; metres < 130; metres += 1) {
    await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", `Tuyến đường dài ${metres} m.`) });
    await until("the changed article is served", shows(at + roadAddress, `dài ${metres} m.`));
    const served = await (await fetch(at + roadAddress)).text();
    if (served !== (await publishedPage(archive))) return served;
    // Not at once again: a build ends meanwhile, after which the process is begun.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("no page was served before it was published");
}

function publishedPage(archive: string): Promise<string> {
  return readFile(join(archive, "dist", roadAddress, "index.html"), "utf8");
}

/** The processes that `start` has begun: those that make early pages, or those whose command holds something else. */
function besides(child: ChildProcess, what = "door.js"): number[] {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  return all.flatMap((line) => {
    const [, id, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === child.pid && command.includes(what) ? [Number(id)] : [];
  });
}

starting(
  "a changed article is served before it is published, to the letter as it then is, and below the faults of others",
  async () => {
    const start = await started(sample);
    const { archive, at } = start;
    const served = await earlyPage(start);
    await until("it is published so", async () => (await publishedPage(archive)) === served);
    await until("and served so", async () => (await (await fetch(at + roadAddress)).text()) === served);

    await writeAll(archive, { [port]: "Không có phần đầu.\n" });
    const fault = /cang-vinh-xanh\.md:1:1/;
    await until("the fault of another article stands on the page", shows(at + roadAddress, fault));
    const early = await earlyPage(start);
    assert.match(early, fault);
    const words = /dài \d+\u00a0m/.exec(early)?.[0] ?? "";
    await until("what could not be published is gone", async () => {
      return !(await (await fetch(at + roadAddress)).text()).includes(words);
    });
  },
);

starting(
  "without the process that makes early pages all goes on; it comes back with the next build, and goes with the rest",
  async () => {
    const start = await started(sample);
    const { archive, at, child, ended } = start;
    await until("the process is there", async () => besides(start.child).length === 1);
    const [first = 0] = besides(child);
    process.kill(first, "SIGKILL");
    await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", "Tuyến đường dài 20 km.") });
    await until("the changed article is served", shows(at + roadAddress, "Tuyến đường dài 20 km."));
    await until("another process is there", async () => besides(child).some((id) => id !== first));
    const [second = 0] = besides(child);
    await writeAll(archive, { "_data/site.yaml": "title: Kho đổi tên\n" });
    await until("one that knows the new title is there", async () => besides(child).some((id) => id !== second));
    assert.match(await earlyPage(start), "Kho đổi tên");
    const [third = 0] = besides(child);
    child.kill("SIGKILL");
    await ended;
    await until("it is gone, too", async () => !isThere(third));
  },
);

starting("told to end while it builds, it begins nothing more, and ends when the build is over", async () => {
  const { archive, child } = await started(sample);
  await until("the process is there", async () => besides(child).length === 1);
  await writeAll(archive, { "_data/site.yaml": "title: Kho đổi tên\n" });
  await until("it builds", async () => besides(child, "main.js build").length === 1);
  child.kill("SIGTERM");
  await until("it has ended", async () => child.exitCode !== null || child.signalCode !== null);
});

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

starting("a hidden file, such as editors keep beside what they write, is no change", async () => {
  const { archive, at, shown } = await started(sample, "--lang", "en");
  await until("the page is served", shows(at + roadAddress, "Tuyến đường dài 18 km."));
  await writeAll(archive, { "src/articles/2022/.#duong-ven-bien.md": "x", "_data/.targets.yaml.swp": "x" });
  await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", "Tuyến đường dài 20 km.") });
  await until("it is published", async () => (await publishedPage(archive)).includes("20\u00a0km"));
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.is(shown().split("\npublish").length - 1, 2, "one build at the beginning, one for the article");
});

starting("an added article, a removed one and a changed data file are followed", async () => {
  const { archive, at } = await started(sample);
  await writeAll(archive, { "src/articles/2023/ben-ca.md": article("Bến cá mới", "2023-03-01", "Bến dài 300 m.") });
  await until("the added article is served", shows(`${at}bai-viet/2023/ben-ca/`, "Bến dài 300 m."));
  await rm(join(archive, "src/articles/2023/ben-ca.md"));
  await until("the removed one is gone", async () => (await fetch(`${at}bai-viet/2023/ben-ca/`)).status === 404);
  await writeAll(archive, { "_data/site.yaml": "title: Kho đổi tên\n" });
  await until("the new title is served", shows(at, "Kho đổi tên"));
});

starting("the first article of an archive that has none is followed", async () => {
  const { archive, at } = await started({});
  await until("the empty archive is served", shows(at, "Kho thử"));
  await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", "Tuyến đường dài 18 km.") });
  await until("the article is served", shows(at + roadAddress, "Tuyến đường dài 18 km."));
});

starting(
  "an archive that is faulty from the beginning shows its faults, and its site once they are mended",
  async () => {
    const { archive, at } = await started({ ...sample, [road]: "Không có phần đầu.\n" });
    await until("the fault is served", shows(at, /duong-ven-bien\.md:1:1/));
    await writeAll(archive, sample);
    await until("the site is served", shows(at + roadAddress, "Tuyến đường dài 18 km."));
  },
);

starting(
  "the faults on a page are in the archive's language, or in the one asked for, and nothing else stands there",
  async () => {
    const faulty = { ...sample, [road]: article("Thông xe", "2022-02-30", "Tuyến đường dài 22 km.") };
    const shown = (language: string, message: string): RegExp =>
      new RegExp(
        `<pre role="alert" id="faults" lang="${language}"[^>]*>src/articles/2022/duong-ven-bien\\.md:3:7 {2}${message}`,
      );
    const usual = await started(faulty);
    await until("the faults are in Vietnamese", shows(usual.at, shown("vi", "không có ngày “2022-02-30”")));
    await writeAll(usual.archive, { "_data/site.yaml": "title: Kho thử\nlang: en\n" });
    await until(
      "the archive's new language is followed",
      shows(usual.at, /lang="en"[^>]*>_data\/site\.yaml|lang="en"[^>]*>src/),
    );
    const asked = await started(faulty, "--lang", "en");
    await until("the faults are in English", shows(asked.at, shown("en", "“2022-02-30” is not a day that exists")));
  },
);

starting("it ends when it is told to, though a browser holds a connection open", async () => {
  const { at, child, ended } = await started(sample);
  const headers = {
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": Buffer.from("0123456789abcdef").toString("base64"),
  };
  const asked = request(at, { headers });
  const open = new Promise<Duplex>((resolve, reject) =>
    asked.once("upgrade", (_, socket) => resolve(socket)).once("error", reject),
  );
  asked.end();
  const socket = await open;
  // A browser answers the server's farewell, a frame that begins so, by closing.
  socket.on("error", () => {}).on("data", (frame: Buffer) => frame[0] === 0x88 && socket.destroy());
  child.kill("SIGINT");
  assert.ok([0, "SIGINT"].includes((await ended) ?? ""));
});

starting.run();
