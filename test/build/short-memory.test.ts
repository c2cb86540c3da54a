/** A build for which there is too little memory: it is said in words, and the site that was published stands. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mayRunShort } from "../../src/cli/apart.ts";
import { archiveOf, article, writeAll } from "../tools.ts";
import { filesIn, hashesOf, mainFile, plainEnvironment, run, until } from "./run.ts";

const short = suite("short memory");

const archive = await archiveOf({ "src/articles/2021/a.md": article("A", "2021-09-15", "Chữ.") });
const [out, build] = [join(archive, "dist"), [mainFile, "build", "--archive", archive, "--lang", "en"]];

short("with little, but enough, a build is as any other", async () => {
  assert.not(mayRunShort(archive));
  const { status, stderr } = await run(process.execPath, ["--max-old-space-size=80", ...build]);
  assert.is(status, 0, stderr);
  assert.match(stderr, /site +\/.+dist\n/);
});

short("where there is not enough, that is said in words, once", async () => {
  const before = await hashesOf(out);
  const { status, stderr } = await run(process.execPath, ["--max-old-space-size=24", ...build]);
  assert.is(status, 134);
  assert.is(stderr.match(/the build was ended before its time \(\w+\): most often memory was short/g)?.length, 1);
  assert.equal(await hashesOf(out), before);
});

short("it does not go on when the process that has begun it is killed", async () => {
  await writeAll(archive, { "src/articles/2021/a.md": article("B", "2021-09-15", "Chữ.") });
  const before = await hashesOf(out);
  const above = spawn(process.execPath, ["--max-old-space-size=80", ...build], { env: plainEnvironment() });
  await until("it is under way", async () => (await filesIn(join(archive, ".dist.next"))).length > 3);
  above.kill("SIGKILL");
  await once(above, "close");
  await until("it has ended", async () => !(await readdir(archive)).includes(".dist.lock"));
  assert.equal(await hashesOf(out), before);
  assert.not((await readdir(archive)).includes(".dist.next"));
});

short.run();
