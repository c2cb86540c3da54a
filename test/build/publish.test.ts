/** Publishing: only a whole site takes the place of the one before, and only of one that this tool has made. */
import { spawn } from "node:child_process";
import { cp, link, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article, scratch, tool, writeAll } from "../tools.ts";
import { filesIn, hashesOf, mainFile, plainEnvironment, until } from "./run.ts";
import { road, roadPage, sample } from "./sample.ts";

const publishing = suite("publish");

const faulty = { [road]: "---\ntitle: Thông xe\ndate: 2022-02-30\ntopic: [giao-thong]\n---\n\nTuyến đường.\n" };
const leadingNowhere = { [road]: article("Thông xe", "2022-01-20", "Xem [bài này](/khong-co/).") };

const first = await archiveOf(sample);

publishing("an archive that is whole is published", async () => {
  const built = await tool(["build", "--archive", first]);
  assert.is(built.status, 0, built.stderr);
});

/** An archive with its published site, and that site's files by hash. */
async function published() {
  const archive = await scratch();
  await cp(first, archive, { recursive: true });
  const out = join(archive, "dist");
  return { archive, out, before: await hashesOf(out) };
}

async function present(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The names in an archive that builds have made. */
async function madeIn(archive: string): Promise<string[]> {
  return (await readdir(archive)).filter((name) => /dist/.test(name)).sort();
}

publishing("a faulty article leaves the published site as it was, byte for byte", async () => {
  const { archive, out, before } = await published();
  await writeAll(archive, faulty);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 1);
  assert.match(built.stderr, /^src\/articles\/2022\/duong-ven-bien\.md:3:7 {2}.*2022-02-30/m);
  assert.match(built.stderr, /^src\/articles\/2022\/duong-ven-bien\.md:4:1 {2}.*topic/m);
  assert.match(built.stderr, /\n2 faults; nothing is published\n$/);
  assert.equal(await hashesOf(out), before);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing("a finished site that fails its check is not published, and the page and the link are named", async () => {
  const { archive, out, before } = await published();
  await writeAll(archive, leadingNowhere);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 1);
  assert.match(built.stderr, /^check {2}failed$/m);
  assert.match(built.stderr, /^bai-viet\/2022\/duong-ven-bien\/index\.html:\d+:\d+ {2}.*khong-co\/”/m);
  assert.equal(await hashesOf(out), before);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing("a first build that fails publishes nothing at all; what it has read is kept", async () => {
  const archive = await archiveOf({ ...sample, ...faulty });
  assert.is((await tool(["build", "--archive", archive])).status, 1);
  assert.equal(await madeIn(archive), [".dist.cache"]);
});

publishing("builds at once of one site take turns, and none mixes with another", async () => {
  const { archive, out, before } = await published();
  const builds = await Promise.all([1, 2, 3].map(() => tool(["build", "--archive", archive, "--clean"])));
  for (const { status, stderr } of builds) assert.is(status, 0, stderr);
  assert.ok(builds.filter(({ stderr }) => /another build of this site is under way/.test(stderr)).length >= 1);
  assert.equal(await hashesOf(out), before);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing("an earlier site is replaced as a whole: a page whose article is gone is gone", async () => {
  const { archive, out } = await published();
  await rm(join(archive, road));
  await writeAll(archive, { "src/articles/2021/cang-vinh-xanh.md": article("Cảng", "2021-09-15", "Tàu 5% tăng.") });
  await writeAll(archive, { "_data/targets.yaml": "" });
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  assert.not(await present(join(out, roadPage)));
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing("an empty folder is published into", async () => {
  const archive = await archiveOf(sample);
  const out = await scratch();
  const built = await tool(["build", "--archive", archive, "--out", out]);
  assert.is(built.status, 0, built.stderr);
  assert.ok(await present(join(out, roadPage)));
});

publishing("a folder with files of others is never replaced, and the message names it", async () => {
  const archive = await archiveOf({ ...sample, "dist/thu-rieng.txt": "của tôi", "dist/.git/HEAD": "ref" });
  const out = join(archive, "dist");
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 1);
  assert.ok(built.stderr.includes(`${out} holds files that no build of this tool has made`), built.stderr);
  assert.equal(await filesIn(out), [".git/HEAD", "thu-rieng.txt"]);
  assert.equal(await madeIn(archive), ["dist"]);
});

publishing("the archive itself is never published over", async () => {
  const archive = await archiveOf(sample);
  const before = await hashesOf(archive);
  const built = await tool(["build", "--archive", archive, "--out", archive]);
  assert.is(built.status, 1);
  assert.equal(await hashesOf(archive), before);
});

publishing("a file is not published over, nor a place below one", async () => {
  const archive = await archiveOf({ ...sample, "dist.txt": "của tôi" });
  for (const out of ["dist.txt", "dist.txt/dist"]) {
    const built = await tool(["build", "--archive", archive, "--out", join(archive, out)]);
    assert.is(built.status, 1);
    assert.ok(built.stderr.includes(join(archive, out)), built.stderr);
    assert.not.match(built.stderr, /\n\s+at /);
  }
  assert.is(await readFile(join(archive, "dist.txt"), "utf8"), "của tôi");
});

publishing("what a cut-off build left in staging is no part of the next site", async () => {
  const { archive, out, before } = await published();
  const building = { tool: "doi-chieu", version: "0.0.0", state: "building", indexed: 0 };
  await writeAll(archive, { ".dist.next/doi-chieu.json": JSON.stringify(building), ".dist.next/rac/index.html": "…" });
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  assert.equal(await hashesOf(out), before);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing("a build that was cut off while it began to mark its staging is healed", async () => {
  const { archive, out, before } = await published();
  await writeAll(archive, { ".dist.next/doi-chieu.json.new": "" });
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  assert.equal(await hashesOf(out), before);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing("staging that holds files of others is refused", async () => {
  const archive = await archiveOf({ ...sample, ".dist.next/thu-rieng.txt": "của tôi" });
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 1);
  assert.ok(built.stderr.includes(join(archive, ".dist.next")), built.stderr);
  assert.equal(await filesIn(join(archive, ".dist.next")), ["thu-rieng.txt"]);
});

publishing("a site that a cut-off build had moved away comes back, even when the next build fails", async () => {
  const { archive, out, before } = await published();
  await cp(out, join(archive, ".dist.prev"), { recursive: true });
  await rm(out, { recursive: true });
  await writeAll(archive, leadingNowhere);
  assert.is((await tool(["build", "--archive", archive])).status, 1);
  assert.equal(await hashesOf(out), before);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing("a build that is killed leaves the published site as it was, and the next one mends the rest", async () => {
  const { archive, out, before } = await published();
  await writeAll(archive, { [road]: article("Thông xe đoạn hai", "2022-01-20", "Tuyến đường dài 20 km.") });
  const child = spawn(process.execPath, [mainFile, "build", "--archive", archive], { env: plainEnvironment() });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await until("the build is under way", () => present(join(archive, ".dist.next", "doi-chieu.json")));
  child.kill("SIGKILL");
  await ended;
  assert.equal(await hashesOf(out), before);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  assert.match(await readFile(join(out, roadPage), "utf8"), /Thông xe đoạn hai/);
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing(
  "what others have put into a published site is never lost: it is named, and nothing is replaced",
  async () => {
    const { archive, out, before } = await published();
    const elsewhere = await scratch();
    await writeAll(out, { "cua-toi.txt": "của tôi", "thu-muc/.DS_Store": "x" });
    await rm(join(out, "bai-viet"), { recursive: true });
    await symlink(elsewhere, join(out, "bai-viet"));
    const refused = await tool(["build", "--archive", archive]);
    assert.is(refused.status, 1);
    assert.ok(
      refused.stderr.includes(`${out} holds what no build of this tool has put there: “bai-viet”, “cua-toi.txt”;`),
    );
    assert.is(await readFile(join(out, "cua-toi.txt"), "utf8"), "của tôi");
    await rm(join(out, "cua-toi.txt"));
    await rm(join(out, "bai-viet"));
    for (let time = 0; time < 2; time++) {
      const built = await tool(["build", "--archive", archive]);
      assert.is(built.status, 0, built.stderr);
      assert.equal(await hashesOf(out), before);
    }
    assert.equal(await filesIn(elsewhere), [], "nothing is written through a link");
  },
);

publishing("what others put into a site while the next one is built is not lost either", async () => {
  const { archive, out } = await published();
  await writeAll(archive, { [road]: article("Thông xe đoạn hai", "2022-01-20", "Tuyến đường dài 20 km.") });
  const build = tool(["build", "--archive", archive]);
  await until("the build is under way", () => present(join(archive, ".dist.next", "doi-chieu.json")));
  await writeFile(join(out, "cua-toi.txt"), "của tôi");
  const { status, stderr } = await build;
  assert.is(status, 1);
  assert.match(stderr, /“cua-toi\.txt”/);
  assert.is(await readFile(join(out, "cua-toi.txt"), "utf8"), "của tôi");
  assert.equal(await madeIn(archive), [".dist.cache", "dist"]);
});

publishing(
  "what somebody has changed in a published site is put aside and told; what is lost there comes back",
  async () => {
    const { archive, out, before } = await published();
    const aside = join(archive, ".dist.changed");
    for (const text of ["đã sửa", "sửa nữa", "đã sửa"]) {
      await writeFile(join(out, "index.html"), text);
      await rm(join(out, "bai-viet"), { recursive: true });
      const built = await tool(["build", "--archive", archive]);
      assert.is(built.status, 0, built.stderr);
      assert.ok(built.stderr.includes(`“index.html”; what stood there lies in ${aside}`), built.stderr);
      assert.equal(await hashesOf(out), before);
    }
    assert.equal(await filesIn(aside), ["index.html", "index.html.2"]);
    assert.is(await readFile(join(aside, "index.html"), "utf8"), "đã sửa");
    const again = await tool(["build", "--archive", archive]);
    assert.not.match(again.stderr, /not as they were published/);
  },
);

publishing("a damaged disk under a published site, which shares its files with the store, stops no build", async () => {
  const archive = await archiveOf(sample);
  const out = join(archive, "dist");
  const build = async (): Promise<void> => {
    const built = await tool(["build", "--archive", archive]);
    assert.is(built.status, 0, built.stderr);
  };
  await build();
  const before = await hashesOf(out);
  const one = (end: string): string => Object.keys(before).find((path) => path.endsWith(end)) ?? end;
  const [index, style] = [one(".pf_index"), one(".css")];
  for (const [path, damage] of [
    [roadPage, (file: string) => truncate(file, 50)],
    [index, (file: string) => truncate(file, 0)],
    [style, (file: string) => writeFile(file, "?", { flag: "r+" })],
  ] as const) {
    await damage(join(out, path));
    await build();
    await build();
    assert.equal(await hashesOf(out), before, path);
  }
});

publishing("no link in the store leads a build to take away what lies elsewhere", async () => {
  const { archive, out, before } = await published();
  const elsewhere = await scratch();
  await writeAll(elsewhere, { "cua-toi.txt": "của tôi", "tu-dien/cua-toi.txt": "của tôi" });
  const mine = await hashesOf(elsewhere);
  const spare = join(archive, ".dist.cache", "spare");
  const build = async (): Promise<void> => {
    const built = await tool(["build", "--archive", archive]);
    assert.is(built.status, 0, built.stderr);
    assert.equal(await hashesOf(out), before);
    assert.equal(await hashesOf(elsewhere), mine);
  };
  await build();
  await rm(join(spare, "tim-kiem"), { recursive: true });
  await symlink(elsewhere, join(spare, "tim-kiem"));
  await build();
  await rm(spare, { recursive: true });
  await symlink(elsewhere, spare);
  for (let time = 0; time < 2; time++) await build();
});

publishing("another name of a published file is not written through", async () => {
  const { archive, out } = await published();
  const copy = await scratch();
  await link(join(out, "doi-chieu.json"), join(copy, "doi-chieu.json"));
  const marker = await readFile(join(copy, "doi-chieu.json"), "utf8");
  await writeAll(archive, { [road]: article("Thông xe đoạn hai", "2022-01-20", "Tuyến đường dài 20 km.") });
  for (let time = 0; time < 2; time++) assert.is((await tool(["build", "--archive", archive])).status, 0);
  assert.is(await readFile(join(copy, "doi-chieu.json"), "utf8"), marker);
});

publishing("a folder of which all articles are gone is gone, when its site comes to be used again, too", async () => {
  const { archive, out } = await published();
  const build = async (): Promise<void> => {
    const built = await tool(["build", "--archive", archive]);
    assert.is(built.status, 0, built.stderr);
  };
  await build();
  await rm(join(archive, road));
  await writeAll(archive, { "src/articles/2021/cang-vinh-xanh.md": article("Cảng", "2021-09-15", "Tàu 5% tăng.") });
  await writeAll(archive, { "_data/targets.yaml": "" });
  for (let time = 0; time < 3; time++) {
    await build();
    assert.not(await present(join(out, "bai-viet", "2022")));
  }
});

publishing.run();
