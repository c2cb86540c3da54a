/** Publishing in place that is broken off: nothing of others is lost, nothing of the old site stays for good, and the next build is right. */
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article, type Ran, scratch, writeAll } from "../tools.ts";
import { hashesOf, mainFile, run } from "./run.ts";
import { road, sample } from "./sample.ts";

const broken = suite("in place, broken off");

const hook = pathToFileURL(fileURLToPath(new URL("../faults/hook.js", import.meta.url))).href;

const gone = "src/articles/2020/cu.md";
const first = await archiveOf({ ...sample, [gone]: article("Bài cũ", "2020-05-01", "Một đoạn.") });
const out = join(first, "dist");
await mustBuild(first, out);

const edited = await scratch();
await cp(first, edited, { recursive: true });
await rm(join(edited, gone));
await writeAll(edited, {
  [road]: article("Thông xe đoạn hai", "2022-01-20", "Tuyến đường dài 20 km."),
  "src/articles/2023/moi.md": article("Bài mới", "2023-02-01", "Một đoạn."),
});
await mustBuild(edited, join(edited, "dist"));
const whole = await hashesOf(join(edited, "dist"));

function build(archive: string, target: string, more: readonly string[] = [], env = {}): Promise<Ran> {
  return run(process.execPath, [mainFile, "build", "--archive", archive, "--out", target, "--lang", "en", ...more], {
    env,
  });
}

async function mustBuild(archive: string, target: string, ...more: readonly string[]): Promise<void> {
  const { status, stderr } = await build(archive, target, more);
  assert.is(status, 0, stderr);
}

/** Publishes in place until a change of the site's folder fails, which from then on all do. @returns how many there were in all */
async function breakOff(target: string, at: number): Promise<number> {
  const counter = join(await scratch(), "count");
  await writeFile(counter, "");
  const faults = { FAULT_ROOT: target, FAULT_COUNT: counter, FAULT_AT: String(at), FAULT_LAST: "0", FAULT_CODE: "EIO" };
  const { status, stderr } = await build(edited, target, ["--in-place"], {
    ...faults,
    NODE_OPTIONS: `--import=${hook}`,
  });
  assert.is(status, at > 0 ? 1 : 0, stderr);
  assert.not.match(stderr, /\n\s+at /);
  return (await readFile(counter)).length;
}

/** The old site, in a folder of its own; beside it lies all that builds of the new one have kept. */
async function oldSite(): Promise<string> {
  const folder = await scratch();
  const target = join(folder, "trang");
  await cp(out, target, { recursive: true });
  await cp(join(edited, ".dist.cache"), join(folder, ".trang.cache"), { recursive: true });
  return target;
}

const changes = await breakOff(await oldSite(), 0);
const points = [4, 8, Math.floor(changes / 2), ...[4, 2, 0].map((before) => changes - before)];

for (const at of [...new Set(points)].sort((a, b) => a - b))
  broken(`at change ${at} of ${changes} the next one does the rest, and what others have put there stays`, async () => {
    const target = await oldSite();
    await writeAll(target, { "cua-toi.txt": "của tôi" });
    await breakOff(target, at);
    await writeAll(target, { "bai-viet/2023/khac/index.html": "của tôi" });
    await mustBuild(edited, target, "--in-place");
    const { "cua-toi.txt": one, "bai-viet/2023/khac/index.html": other, ...site } = await hashesOf(target);
    assert.ok(one && other);
    assert.equal(site, whole);
  });

broken("at whatever change, a build that would take its place names what is of others, and nothing else", async () => {
  for (const at of [5, changes - 1]) {
    const target = await oldSite();
    await breakOff(target, at);
    await writeAll(target, { "cua-toi.txt": "của tôi" });
    const { status, stderr } = await build(edited, target);
    assert.is(status, 1);
    assert.match(stderr, /holds what no build of this tool has put there: “cua-toi\.txt”; it is not replaced/);
    await rm(join(target, "cua-toi.txt"));
    await mustBuild(edited, target);
    assert.equal(await hashesOf(target), whole);
  }
});

broken("what one that was broken off has put there goes when the next one has it no longer", async () => {
  const target = await oldSite();
  await breakOff(target, changes - 4);
  await mustBuild(first, target, "--in-place");
  assert.equal(await hashesOf(target), await hashesOf(out));
});

broken.run();
