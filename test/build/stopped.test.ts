/** A build that is told to end does so at once; one that was cut off is healed by whatever command comes next. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article, scratch, tool, writeAll } from "../tools.ts";
import { hashesOf, mainFile, plainEnvironment, until } from "./run.ts";
import { road, sample } from "./sample.ts";

const stopping = suite("stopped");
const first = await archiveOf(sample);
assert.is((await tool(["build", "--archive", first])).status, 0);
const before = await hashesOf(join(first, "dist"));

async function published(): Promise<string> {
  const archive = await scratch();
  await cp(first, archive, { recursive: true });
  return archive;
}

async function madeIn(archive: string): Promise<string[]> {
  return (await readdir(archive)).filter((name) => /dist/.test(name)).sort();
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  stopping(`by ${signal} it ends with status ${status}, says so, and leaves nothing but the old site`, async () => {
    const archive = await published();
    await writeAll(archive, { [road]: article("Thông xe đoạn hai", "2022-01-20", "Tuyến đường dài 20 km.") });
    const child = spawn(process.execPath, [mainFile, "build", "--archive", archive, "--lang", "en"], {
      env: plainEnvironment(),
      stdio: ["ignore", "ignore", "pipe"],
    });
    let printed = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    const ended = once(child, "close");
    await until("the build is under way", () =>
      stat(join(archive, ".dist.next", "doi-chieu.json")).then(
        () => true,
        () => false,
      ),
    );
    child.kill(signal);
    assert.is((await ended)[0], status);
    assert.match(printed, /stopped; nothing is published/);
    assert.not.match(printed, /\n\s+at /);
    assert.equal(await hashesOf(join(archive, "dist")), before);
    assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
    assert.is((await tool(["build", "--archive", archive])).status, 0);
    assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
  });

stopping("a site that a build had moved away when it was cut off is back when it is checked", async () => {
  const archive = await published();
  await rename(join(archive, "dist"), join(archive, ".dist.prev"));
  const checked = await tool(["check", "--archive", archive]);
  assert.is(checked.status, 0, checked.stderr);
  assert.equal(await hashesOf(join(archive, "dist")), before);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

stopping.run();
