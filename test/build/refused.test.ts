/** What a system may refuse a build: room, writing, files. It is told in words, with the place; the site from before stands. */
import { execFileSync } from "node:child_process";
import { chmod, cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, type Ran, scratch, tool, writeAll } from "../tools.ts";
import { hashesOf, mainFile, run } from "./run.ts";
import { sample } from "./sample.ts";

const refused = suite("refused by the system");
const first = await archiveOf(sample);
assert.is((await tool(["build", "--archive", first])).status, 0);
const before = await hashesOf(join(first, "dist"));

/** A file system of so many kilobytes, with the archive and its site on it; nothing where none can be mounted. */
async function smallDisk(kilobytes: number): Promise<{ archive: string; mount: (wish: string) => void } | undefined> {
  const disk = await scratch();
  const mount = (wish: string): void => {
    execFileSync("mount", [...wish.split(" "), disk], { stdio: "ignore" });
  };
  try {
    mount("-t tmpfs -o size=100m doi-chieu-test");
  } catch {
    console.log("skipped: nothing can be mounted here");
    return undefined;
  }
  await cp(first, join(disk, "kho"), { recursive: true });
  await writeAll(join(disk, "kho"), { "_data/site.yaml": "title: Kho Vịnh Lam\n" });
  const used = Number(execFileSync("df", ["--output=used", disk], { encoding: "utf8" }).split("\n")[1]);
  mount(`-o remount,size=${used + kilobytes}k`);
  return { archive: join(disk, "kho"), mount };
}

function unmount(archive: string): void {
  execFileSync("umount", [join(archive, "..")]);
}

/** What it says, in plain words, with status 1. */
function saidOf({ status, stderr }: Ran): string {
  assert.is(status, 1, stderr);
  assert.not.match(stderr, /\n\s+at |panicked|stack/);
  return stderr;
}

async function madeIn(archive: string): Promise<string[]> {
  return (await readdir(archive)).filter((name) => /dist/.test(name)).sort();
}

refused(
  "a disk that gets full, at several places of a build: the file and the cause, and the old site stands",
  async () => {
    const disk = await smallDisk(0);
    if (disk === undefined) return;
    const { archive, mount } = disk;
    try {
      const used = Number(execFileSync("df", ["--output=used", archive], { encoding: "utf8" }).split("\n")[1]);
      for (const room of [8, 120]) {
        mount(`-o remount,size=${used + room}k`);
        const said = saidOf(await tool(["build", "--archive", archive]));
        assert.match(said, /ENOSPC: no space left on device/i);
        assert.ok(said.includes(`${archive}/.dist`), said);
        assert.equal(await hashesOf(join(archive, "dist")), before);
        assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
      }
      mount("-o remount,size=100m");
      assert.is((await tool(["build", "--archive", archive])).status, 0);
    } finally {
      unmount(archive);
    }
  },
);

refused("a disk that can only be read", async () => {
  const disk = await smallDisk(1000);
  if (disk === undefined) return;
  const { archive, mount } = disk;
  try {
    mount("-o remount,ro");
    const said = saidOf(await tool(["build", "--archive", archive]));
    assert.match(said, new RegExp(`nothing can be published to ${archive}/dist: EROFS`));
  } finally {
    unmount(archive);
  }
});

refused("a store that can only be read: the site is built without, and that is said", async () => {
  const archive = await scratch();
  await cp(first, archive, { recursive: true });
  const store = join(archive, ".dist.cache");
  const mount = (...wish: readonly string[]): Buffer => execFileSync("mount", [...wish, store], { stdio: "ignore" });
  try {
    mount("--bind", store);
  } catch {
    return console.log("skipped: nothing can be mounted here");
  }
  try {
    mount("-o", "remount,bind,ro");
    await writeAll(archive, { "_data/site.yaml": "title: Kho Vịnh Lam\n" });
    const { status, stderr } = await tool(["build", "--archive", archive]);
    assert.is(status, 0, stderr);
    assert.match(stderr, /nothing is kept for the next build: EROFS/);
    assert.not.equal(await hashesOf(join(archive, "dist")), before);
  } finally {
    execFileSync("umount", [store]);
  }
});

/** Runs a build as somebody who owns none of its files; nothing where this user may not become another. */
async function asNobody(archive: string): Promise<Ran | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const command = ["-u", "nobody", "--", process.execPath, mainFile, "build", "--archive", archive, "--lang", "en"];
  const ran = await run("runuser", command);
  return /runuser|ENOENT.*runuser|EACCES.*node/.test(ran.stderr) ? undefined : ran;
}

refused("a folder in which one may not write", async () => {
  const archive = await scratch();
  await cp(first, archive, { recursive: true });
  await chmod(archive, 0o755);
  const ran = await asNobody(archive);
  if (ran === undefined) return console.log("skipped: no other user can be taken here");
  assert.match(saidOf(ran), /nothing can be published to .*dist: EACCES|cannot be started: EACCES/);
  assert.equal(await hashesOf(join(archive, "dist")), before);
});

refused("files, of which only few may be open", async () => {
  const archive = await scratch();
  await cp(first, archive, { recursive: true });
  for (const most of [40, 90]) {
    const command = `ulimit -n ${most}; "${process.execPath}" "${mainFile}" build --archive "${archive}" --lang en`;
    const ran = await run("sh", ["-c", command]);
    if (ran.status !== 0) assert.match(saidOf(ran), /EMFILE|the tool cannot be started/);
    assert.equal(await hashesOf(join(archive, "dist")), before);
  }
});

refused.run();
