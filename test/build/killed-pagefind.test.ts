/** A build whose Pagefind is killed ends well or with words; the published site stays, and nothing goes on. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { appendFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article, tool } from "../tools.ts";
import { hashesOf, mainFile, plainEnvironment } from "./run.ts";

const killed = suite("a killed Pagefind");

const text = Array.from({ length: 60 }, (_, number) => `Một câu thứ ${number} của bài viết dài, đủ lâu để bị ngắt.`);
const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, number) => [
    `src/articles/2021/b${number}.md`,
    article(`Bài ${number}`, "2021-01-15", text.join("\n\n")),
  ]),
);

/** Processes of Pagefind that a process has started. */
function pagefindsOf(parent: number | undefined): number[] {
  const listed = execFileSync("ps", ["-e", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return listed.split("\n").flatMap((line) => {
    const [pid, above] = line.trim().split(/\s+/).map(Number);
    return line.includes("pagefind_extended") && pid !== undefined && above === parent ? [pid] : [];
  });
}

/** Kills Pagefind as often as is wanted, as soon as it is there. */
async function killIn(build: ChildProcess, times: number): Promise<number> {
  const seen = new Set<number>();
  while (build.exitCode === null && seen.size < times) {
    for (const pid of pagefindsOf(build.pid)) {
      if (!seen.has(pid) && seen.size < times) process.kill(pid, "SIGKILL");
      seen.add(pid);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return seen.size;
}

async function buildAndKill(archive: string, times: number) {
  const args = [mainFile, "build", "--lang", "en", "--archive", archive];
  const build = spawn(process.execPath, args, { env: plainEnvironment(), stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  build.stderr.setEncoding("utf8").on("data", (said: string) => (stderr += said));
  const ended = new Promise<number | null>((resolve) => build.on("close", resolve));
  const count = await killIn(build, times);
  return { status: await ended, stderr, count };
}

killed("once makes the part again, twice is a failure that leaves the site as it was", async () => {
  const archive = await archiveOf(files);
  const out = join(archive, "dist");
  assert.is((await tool(["build", "--archive", archive])).status, 0);
  const before = await hashesOf(out);
  await appendFile(join(archive, "src/articles/2021/b7.md"), "\nCâu thêm vào.\n");
  const twice = await buildAndKill(archive, 2);
  assert.is(twice.count, 2);
  assert.is(twice.status, 1, twice.stderr);
  assert.match(twice.stderr, /Pagefind was ended twice.*SIGKILL/);
  assert.not.match(twice.stderr, /\n {4}at /);
  assert.equal(await hashesOf(out), before);
  assert.not.ok((await readdir(archive)).includes(".dist.next"));
  const once = await buildAndKill(archive, 1);
  assert.is(once.count, 1);
  assert.is(once.status, 0, once.stderr);
  const mended = await hashesOf(out);
  assert.is((await tool(["build", "--archive", archive, "--clean"])).status, 0);
  assert.equal(mended, await hashesOf(out));
});

killed.run();
