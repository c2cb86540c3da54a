/** A build whose processes are killed: once costs time; again and again is a fault, and the site that was published stays. */
import { execFileSync, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article, type Files, writeAll } from "../tools.ts";
import { hashesOf, mainFile, run } from "./run.ts";

const killed = suite("killed");

/** Enough articles for processes of their own. */
const articles: Files = Object.fromEntries(
  Array.from({ length: 520 }, (_, number) => [
    `src/articles/2021/b${number}.md`,
    article(`Bài ${number}`, "2021-01-15", `Câu ${number}.`),
  ]),
);

/** The processes that a process has begun to make pages. */
function workersOf(parent: number | undefined): number[] {
  const list = execFileSync("ps", ["-e", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return list.split("\n").flatMap((line) => {
    const [pid, of, ...args] = line.trim().split(/\s+/);
    return Number(of) === parent && args.join(" ").includes("page-worker.js") ? [Number(pid)] : [];
  });
}

/** Builds with two processes that make pages, and kills so many of those that make pages. */
function built(archive: string, most: number): Promise<{ status: number | null; said: string; dead: number }> {
  const args = [mainFile, "build", "--archive", archive, "--lang", "en", "--jobs", "3", "--memory", "4G"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let [said, dead] = ["", 0];
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const timer = setInterval(() => {
    for (const pid of workersOf(child.pid).slice(0, most - dead)) {
      process.kill(pid, "SIGKILL");
      dead += 1;
    }
  }, 20);
  return new Promise((resolve) =>
    child.once("close", (status) => {
      clearInterval(timer);
      resolve({ status, said, dead });
    }),
  );
}

killed(
  "one that is killed is not missed; where all are, nothing is published, and the next build goes on",
  async () => {
    const archive = await archiveOf(articles);
    const once = await built(archive, 1);
    assert.is(once.status, 0, once.said);
    assert.is(once.dead, 1, "it was there to be killed");
    const site = await hashesOf(join(archive, "dist"));
    await writeAll(archive, { "_data/site.yaml": "title: Kho khác\n" });
    const never = await built(archive, Number.POSITIVE_INFINITY);
    assert.is(never.status, 1);
    assert.match(never.said, /a process that makes pages has ended before its time \(SIGKILL\), twice/);
    assert.not.match(never.said, /\n\s+at /);
    assert.equal(await hashesOf(join(archive, "dist")), site);
    assert.not.ok((await readdir(archive)).includes(".dist.next"));
    const again = await run(process.execPath, [mainFile, "build", "--archive", archive, "--lang", "en", "--jobs", "1"]);
    assert.is(again.status, 0, again.stderr);
    const other = await archiveOf({ ...articles, "_data/site.yaml": "title: Kho khác\n" });
    const here = await run(process.execPath, [mainFile, "build", "--archive", other, "--jobs", "1"]);
    assert.is(here.status, 0, here.stderr);
    assert.equal(await hashesOf(join(archive, "dist")), await hashesOf(join(other, "dist")));
  },
);

killed.run();
