/** Where a site may be published, and how it comes there: over a folder, by a link, file by file; never over what is somebody's. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { recover } from "../../src/publish/staging.ts";
import { sha256 } from "../../src/text/digest.ts";
import { archiveOf, article, type Ran, scratch, tool, writeAll } from "../tools.ts";
import { hashesOf } from "./run.ts";
import { port, road, roadPage, sample } from "./sample.ts";

const places = suite("places");
const first = await archiveOf(sample);
const edit = { [road]: article("Thông xe đoạn hai", "2022-01-20", "Tuyến đường dài 20 km.") };

async function build(archive: string, out: string, ...more: readonly string[]): Promise<Ran> {
  return tool(["build", "--archive", archive, "--out", out, ...more]);
}

async function mustBuild(archive: string, out: string, ...more: readonly string[]): Promise<void> {
  const { status, stderr } = await build(archive, out, ...more);
  assert.is(status, 0, stderr);
}

await mustBuild(first, join(first, "dist"));
const whole = await hashesOf(join(first, "dist"));

/** A copy of the archive, and a folder for its sites; beside what will be called `trang` lies all that a build has kept already. */
async function ground(): Promise<{ readonly archive: string; readonly folder: string }> {
  const [archive, folder] = [await scratch(), await scratch()];
  for (const part of ["_data", "src"]) await cp(join(first, part), join(archive, part), { recursive: true });
  await cp(join(first, ".dist.cache"), join(folder, ".trang.cache"), { recursive: true });
  return { archive, folder };
}

/** Releases, caches and the like, as they stand in a folder. */
async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

places(
  "the home folder, the system's root, the archive, its sources and what they lie in are refused, by way of links, too",
  async () => {
    const { archive, folder } = await ground();
    await symlink(join(archive, "src"), join(folder, "nguon"));
    await symlink("khac", join(folder, "trang"));
    const refused = {
      "/": /is the home folder, or holds it/,
      [homedir()]: /is the home folder, or holds it/,
      [archive]: /is the archive, or holds it/,
      [join(archive, "..")]: /is the archive, or holds it/,
      [join(archive, "_data", "dist")]: /lies within the archive's sources/,
      [join(folder, "nguon", "trang")]: /lies within the archive's sources/,
      [join(folder, ".trang.next")]: /has a name that builds use beside a site/,
      [join(folder, ".trang.cache", "trang")]: /has a name that builds use beside a site/,
      [join(folder, "trang.release-2")]: /has a name that builds use beside a site/,
    };
    for (const [out, reason] of Object.entries(refused)) {
      const { status, stderr } = await build(archive, out);
      assert.is(status, 1);
      assert.match(stderr, reason);
      assert.not.match(stderr, /\n\s+at /);
    }
  },
);

places(
  "where a link leads to the site, a new release is made, and the link is changed; the one before stays until the next",
  async () => {
    const { archive, folder } = await ground();
    const link = join(folder, "trang");
    await mkdir(join(folder, "ban", "mot"), { recursive: true });
    await symlink(join("ban", "mot"), link);
    await mustBuild(archive, link);
    assert.is(await readlink(link), join("ban", "trang.release-1"));
    assert.equal(await hashesOf(link), whole);
    await writeAll(archive, edit);
    await mustBuild(archive, link);
    await mustBuild(archive, link);
    assert.is(await readlink(link), join("ban", "trang.release-3"));
    assert.match(await readFile(join(link, roadPage), "utf8"), /Thông xe đoạn hai/);
    assert.equal(await namesIn(join(folder, "ban")), [".trang.owner", "mot", "trang.release-2", "trang.release-3"]);
    assert.equal(await namesIn(folder), [".trang.cache", "ban", "trang"]);
  },
);

places(
  "a release that somebody has put something into stays, and a link to the folder of others is not moved",
  async () => {
    const { archive, folder } = await ground();
    const link = join(folder, "trang");
    await symlink(join(folder, "ban"), link);
    await mustBuild(archive, link);
    assert.is(await readlink(link), join(folder, "trang.release-1"));
    await writeFile(join(link, "cua-toi.txt"), "của tôi");
    assert.match((await build(archive, link)).stderr, /“cua-toi\.txt”/);
    await rm(link);
    await mkdir(join(folder, "khac"));
    await writeFile(join(folder, "khac", "thu.txt"), "của tôi");
    await symlink("khac", link);
    assert.match((await build(archive, link)).stderr, /holds files that no build of this tool has made/);
    assert.is(await readlink(link), "khac");
    assert.is(await readFile(join(folder, "trang.release-1", "cua-toi.txt"), "utf8"), "của tôi");
  },
);

places("a link that somebody turns back leaves the newer release until the next site is published", async () => {
  const { archive, folder } = await ground();
  const link = join(folder, "trang");
  await symlink("mot", link);
  await mustBuild(archive, link);
  await mustBuild(archive, link);
  await rm(link);
  await symlink("trang.release-1", link);
  await recover(link);
  const before = [".trang.cache", "trang", "trang.release-1", "trang.release-2"];
  assert.equal(await namesIn(folder), before);
  await rename(join(folder, "trang.release-2"), join(folder, "trang.release-7"));
  await writeFile(join(folder, "trang.release-7", "cua-toi.txt"), "của tôi");
  await mustBuild(archive, link);
  assert.is(await readlink(link), "trang.release-8");
  assert.equal(await namesIn(folder), [
    ".trang.cache",
    "trang",
    "trang.release-1",
    "trang.release-7",
    "trang.release-8",
  ]);
});

places(
  "two links of one name do not share their releases: the second is refused, and the first stays whole",
  async () => {
    const { archive, folder } = await ground();
    const [one, other, releases] = ["mot", "hai", "ban"].map((name) => join(folder, name));
    for (const made of [one, other, releases]) await mkdir(made ?? "");
    const [first, second] = [join(one ?? "", "trang"), join(other ?? "", "trang")];
    await symlink(join(releases ?? "", "trang.release-1"), first);
    await symlink(join(releases ?? "", "trang.release-2"), second);
    await mustBuild(archive, first);
    const published = await readlink(first);
    for (const out of [second, join(releases ?? "", "trang.release-9")]) {
      const { status, stderr } = await build(archive, out);
      assert.is(status, 1);
      assert.match(stderr, /leads to the releases of .*mot.trang|has a name that builds use beside a site/);
    }
    assert.is(await readlink(first), published);
    assert.equal(await hashesOf(first), whole);
    await mustBuild(archive, first);
    await rm(first);
    await mustBuild(archive, second);
    assert.equal(await hashesOf(second), whole);
  },
);

places(
  "in place, files are added, changed and taken away where they stand, and what others have put there stays",
  async () => {
    const { archive, folder } = await ground();
    const out = join(folder, "trang");
    await mustBuild(archive, out, "--in-place");
    assert.equal(await hashesOf(out), whole);
    await writeAll(out, { "cua-toi.txt": "của tôi" });
    await writeAll(archive, edit);
    await mustBuild(archive, out, "--in-place");
    assert.match(await readFile(join(out, roadPage), "utf8"), /Thông xe đoạn hai/);
    await cp(join(first, "src"), join(archive, "src"), { recursive: true });
    await mustBuild(archive, out, "--in-place");
    const { "cua-toi.txt": mine, ...site } = await hashesOf(out);
    assert.ok(mine);
    assert.equal(site, whole);
    assert.equal(await namesIn(folder), [".trang.cache", "trang"]);
  },
);

places("in place, no file of others is written over", async () => {
  const { archive, folder } = await ground();
  const out = join(folder, "trang");
  await mustBuild(archive, out, "--in-place");
  await writeAll(archive, { "src/articles/2023/moi.md": article("Mới", "2023-02-01", "Một đoạn.") });
  await writeAll(out, { "bai-viet/2023/moi/index.html": "của tôi" });
  const { status, stderr } = await build(archive, out, "--in-place");
  assert.is(status, 1);
  assert.match(stderr, /“bai-viet\/2023\/moi\/index\.html”/);
  assert.is(await readFile(join(out, "bai-viet/2023/moi/index.html"), "utf8"), "của tôi");
  await rm(join(out, "bai-viet/2023"), { recursive: true });
  await writeAll(out, { "bai-viet/2023": "của tôi" });
  assert.match((await build(archive, out, "--in-place")).stderr, /“bai-viet\/2023”/);
  await rm(join(out, "bai-viet/2023"));
  await mkdir(join(folder, "noi-khac"));
  await symlink(join(folder, "noi-khac"), join(out, "bai-viet/2023"));
  assert.match((await build(archive, out, "--in-place")).stderr, /“bai-viet\/2023”/);
  assert.equal(await namesIn(join(folder, "noi-khac")), []);
  await writeAll(folder, { "khac/thu.txt": "của tôi" });
  assert.match((await build(archive, join(folder, "khac"), "--in-place")).stderr, /no build of this tool has made/);
});

places("in place, nothing is taken away behind a link that others have put there", async () => {
  const { archive, folder } = await ground();
  const out = join(folder, "trang");
  await mustBuild(archive, out, "--in-place");
  const elsewhere = join(folder, "noi-khac");
  await rename(join(out, "bai-viet/2022"), elsewhere);
  await symlink(elsewhere, join(out, "bai-viet/2022"));
  const before = await hashesOf(elsewhere);
  await rm(join(archive, road));
  await writeAll(archive, {
    [port]: String(sample[port]).replace("; xem thêm [đường ven biển](/bai-viet/2022/duong-ven-bien/)", ""),
  });
  await build(archive, out, "--in-place");
  assert.equal(await hashesOf(elsewhere), before);
});

for (const spoil of ["missing", "damaged"] as const)
  places(`a site whose manifest is ${spoil} is not replaced: nobody knows what of it is somebody's`, async () => {
    const { archive, folder } = await ground();
    const out = join(folder, "trang");
    await mustBuild(archive, out);
    await writeAll(out, { "cua-toi.txt": "của tôi" });
    if (spoil === "missing") await rm(join(out, "manifest-sha256.txt"));
    else await writeFile(join(out, "manifest-sha256.txt"), "x\n");
    for (const more of [[], ["--in-place"]]) {
      const { status, stderr } = await build(archive, out, ...more);
      assert.is(status, 1);
      assert.match(stderr, /manifest-sha256\.txt in .* is missing or damaged/);
    }
    assert.is(await readFile(join(out, "cua-toi.txt"), "utf8"), "của tôi");
  });

places(
  "in place, what others put where a first publishing was broken off at once is neither overwritten nor lost",
  async () => {
    const { archive, folder } = await ground();
    const out = join(folder, "trang");
    const building = { tool: "doi-chieu", version: "0.1.0", state: "building", indexed: 0 };
    await writeAll(out, {
      "doi-chieu.json": JSON.stringify(building),
      ".doi-chieu.new": "dở",
      "index.html": "của tôi",
    });
    for (const more of [["--in-place"], []]) {
      const { status, stderr } = await build(archive, out, ...more);
      assert.is(status, 1);
      assert.match(stderr, /“index\.html”/);
      assert.is(await readFile(join(out, "index.html"), "utf8"), "của tôi");
    }
    await rm(join(out, "index.html"));
    await mustBuild(archive, out, "--in-place");
    assert.equal(await hashesOf(out), whole);
  },
);

places("in place, a publishing that was broken off is marked, and the next one does the rest", async () => {
  const { archive, folder } = await ground();
  const out = join(folder, "trang");
  await mustBuild(archive, out, "--in-place");
  const marker = JSON.parse(await readFile(join(out, "doi-chieu.json"), "utf8"));
  await writeAll(out, { "doi-chieu.json": JSON.stringify({ ...marker, state: "building" }), ".doi-chieu.new": "dở" });
  await rm(join(out, roadPage));
  // Of a site before that one, and named by the list that stays until all of it is gone.
  await writeAll(out, { "bai-viet/2019/cu/index.html": "cũ" });
  const manifest = join(out, "manifest-sha256.txt");
  await writeFile(manifest, `${sha256("cũ")}  bai-viet/2019/cu/index.html\n${await readFile(manifest, "utf8")}`);
  const checked = await tool(["check", "--archive", archive, "--out", out]);
  assert.is(checked.status, 1);
  await mustBuild(archive, out, "--in-place");
  assert.equal(await hashesOf(out), whole);
});

/** Mounts a folder on another; nothing where this system does not allow it. */
function mounted(folder: string, at: string): (() => void) | undefined {
  try {
    execFileSync("mount", ["--bind", folder, at], { stdio: "ignore" });
    return () => execFileSync("umount", [at]);
  } catch {
    return undefined;
  }
}

places("a folder that is mounted is refused before anything is built, with the way out", async () => {
  const { archive, folder } = await ground();
  const out = join(folder, "trang");
  await mkdir(join(folder, "dia"));
  await mkdir(out);
  const unmount = mounted(join(folder, "dia"), out);
  if (unmount === undefined) return console.log("skipped: nothing can be mounted here");
  try {
    const { status, stderr } = await build(archive, out);
    assert.is(status, 1);
    assert.match(stderr, /trang is mounted, .*\n.*--in-place/);
    assert.not.match(stderr, /^render/m);
    assert.equal(await namesIn(folder), [".trang.cache", "dia", "trang"]);
    await mustBuild(archive, out, "--in-place");
    assert.equal(await hashesOf(join(folder, "dia")), whole);
  } finally {
    unmount();
  }
});

places.run();
