/** What whoever writes is told of a build that the system has ended. */
import { execFileSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runBuild } from "../../src/start/run-build.ts";
import { until } from "../build/run.ts";
import { archiveOf, article } from "../tools.ts";

const builds = suite("builds under start");

/** The processes that this one has begun to build an archive. */
function buildsOf(archive: string): number[] {
  const listed = execFileSync("ps", ["-e", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return listed.split("\n").flatMap((line) => {
    const [pid, above] = line.trim().split(/\s+/).map(Number);
    return line.includes(archive) && pid !== undefined && above === process.pid ? [pid] : [];
  });
}

builds("one that is killed says why that may be, and that the site from before stands", async () => {
  const archive = await archiveOf({ "src/articles/2021/a.md": article("A", "2021-01-15", "Một.") });
  const run = runBuild({ archive, out: `${archive}/dist`, language: "en" });
  await until("the build is under way", async () => buildsOf(archive).length > 0);
  for (const pid of buildsOf(archive)) process.kill(pid, "SIGKILL");
  assert.match((await run).text, /^the build was ended before its time \(SIGKILL\)/);
});

builds.run();
