/** What the store keeps it gives back whole or not at all, and nothing that happens to it stops a build. */
import { execFileSync } from "node:child_process";
import { copyFile, lstat, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { adoptFiles } from "../../src/store/adopt.ts";
import { keepBeside } from "../../src/store/beside.ts";
import { readList } from "../../src/store/entries.ts";
import { filesBelow } from "../../src/store/files.ts";
import { keyOf } from "../../src/store/key.ts";
import { openEmptyStore, openStore, type Store } from "../../src/store/store.ts";
import { hashesOf } from "../build/run.ts";
import { scratch, writeAll } from "../tools.ts";

const store = suite("store");

const files = { "a.txt": "một", "con/b.txt": "hai", "con/c.txt": "một" };

/** Fills a folder with the files above, and says whether they were kept. */
async function fill(open: Store, folder: string, key = "tệp"): Promise<boolean> {
  const targetOf = (path: string): string => join(folder, path);
  if (open.spread(keyOf([key]), targetOf)) return true;
  const work = await scratch();
  await writeAll(work, files);
  open.adopt(keyOf([key]), work, await adoptFiles(work, open.folder), targetOf);
  return false;
}

function bytes(text: string): () => Promise<Uint8Array> {
  return async () => Buffer.from(text);
}

/** One build: opens the store, fills a new folder, closes the store. */
async function build(folder: string): Promise<{ kept: boolean; made: Record<string, string> }> {
  const [open, out] = [openStore(folder), await scratch()];
  const kept = await fill(open, out);
  assert.is(await open.close(), undefined);
  return { kept, made: await hashesOf(out) };
}

/** The files of the contents that are kept. */
async function blobsOf(folder: string): Promise<string[]> {
  return (await filesBelow(join(folder, "blobs"))).map((path) => join(folder, "blobs", path));
}

store("a second build is given what the first has made; a content is kept once", async () => {
  const folder = await scratch();
  const first = await build(folder);
  assert.not(first.kept);
  assert.equal(Object.keys(first.made), Object.keys(files));
  assert.equal(await build(folder), { kept: true, made: first.made });
  assert.is((await blobsOf(folder)).length, 2);
});

store(
  "a content that is a link to elsewhere is made anew: what it leads to may change, and the link shows nothing of it",
  async () => {
    const [folder, elsewhere] = [await scratch(), join(await scratch(), "khác")];
    const { made } = await build(folder);
    for (const file of await blobsOf(folder)) {
      await copyFile(file, elsewhere);
      await rm(file);
      await symlink(elsewhere, file);
      assert.equal(await build(folder), { kept: false, made }, file);
      assert.ok((await lstat(file)).isFile());
    }
  },
);

store("a single file is placed, over whatever stands there", async () => {
  const [folder, out] = [await scratch(), join(await scratch(), "mới", "tệp")];
  const place = async (open: Store, text: string): Promise<boolean> => open.place(keyOf(["k"]), out, bytes(text));
  const open = openStore(folder);
  assert.not(await place(open, "một"));
  await open.close();
  await rm(out);
  await writeFile(out, "khác");
  assert.ok(await place(openStore(folder), "hai"));
  assert.is(await readFile(out, "utf8"), "một");
});

for (const [how, damage] of [
  ["cut", (file: string) => truncate(file, 1)],
  ["emptied", (file: string) => truncate(file, 0)],
  ["lost", (file: string) => rm(file)],
  [
    "altered in a bit",
    async (file: string) => {
      const content = await readFile(file);
      content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
      await writeFile(file, content);
    },
  ],
] as const) {
  store(`a content that was ${how} is made anew, and is whole the next time`, async () => {
    const folder = await scratch();
    const { made } = await build(folder);
    for (const file of await blobsOf(folder)) {
      await damage(file);
      assert.equal(await build(folder), { kept: false, made }, file);
      assert.equal(await build(folder), { kept: true, made }, file);
    }
  });

  store(`a list that was ${how} is not believed`, async () => {
    const folder = await scratch();
    const { made } = await build(folder);
    await damage(join(folder, "entries.json"));
    assert.equal(await build(folder), { kept: false, made });
    assert.equal(await build(folder), { kept: true, made });
    assert.is((await blobsOf(folder)).length, 2);
  });
}

store("every bit of the list counts", async () => {
  const folder = await scratch();
  await build(folder);
  const list = await readFile(join(folder, "entries.json"));
  for (let at = 0; at < list.length; at += 7) {
    const altered = Buffer.from(list);
    altered[at] = (altered[at] ?? 0) ^ 1;
    await writeFile(join(folder, "entries.json"), altered);
    assert.not(await fill(openStore(folder), await scratch()), String(at));
  }
});

store("what is altered keeping its size and the time of its writing is noticed, too", async () => {
  const folder = await scratch();
  const { made } = await build(folder);
  for (const file of await blobsOf(folder)) {
    const open = openStore(folder);
    await fill(open, await scratch());
    await setTimeout(50);
    await open.close();
    assert.is(readList(folder).marks.size, 2, "both are known by their times");
    const times = join(await scratch(), "times");
    execFileSync("touch", ["-r", file, times]);
    const content = await readFile(file);
    await writeFile(file, content.reverse());
    execFileSync("touch", ["-r", times, file]);
    assert.equal((await build(folder)).made, made, file);
  }
});

store("what a build has found whole and is altered before it ends is not believed by the next", async () => {
  const [folder, out] = [await scratch(), await scratch()];
  const { made } = await build(folder);
  const open = openStore(folder);
  assert.ok(await fill(open, out));
  await writeFile(join(out, "a.txt"), "x");
  await open.close();
  assert.equal((await build(folder)).made, made);
});

store("a content that is at hand is put in its place, and written but once", async () => {
  const [folder, out] = [await scratch(), await scratch()];
  const open = openStore(folder);
  open.put(join(out, "a", "tệp"), Buffer.from("một"));
  open.put(join(out, "b"), Buffer.from("một"));
  await open.close();
  assert.is(await readFile(join(out, "a", "tệp"), "utf8"), "một");
  assert.is(await readFile(join(out, "b"), "utf8"), "một");
  assert.is((await blobsOf(folder)).length, 1);
  assert.is((await stat(join(out, "b"))).nlink, 3);
});

store("what another process has kept is adopted, and the next build has it without reading it again", async () => {
  const [folder, out] = [await scratch(), await scratch()];
  const open = openStore(folder);
  const target = join(out, "a", "b", "tệp");
  await writeFile(join(out, "a"), "a file where a folder is wanted gives way");
  open.noteKept(keyOf(["k"]), target, keepBeside(open.folder, target, Buffer.from("một")));
  open.noteKept(keyOf(["l"]), join(out, "c"), keepBeside(open.folder, join(out, "c"), Buffer.from("một")));
  assert.is(open.placed().get(target)?.size, 5);
  await setTimeout(50);
  assert.is(await open.close(), undefined);
  assert.is(await readFile(target, "utf8"), "một");
  assert.is((await blobsOf(folder)).length, 1);
  assert.is(readList(folder).marks.size, 1);
  const again = join(await scratch(), "tệp");
  assert.ok(openStore(folder).take(keyOf(["k"]), again));
  assert.is(await readFile(again, "utf8"), "một");
});

store("what another process writes takes the place of what stands there, and never goes into it", async () => {
  const [folder, out] = [await scratch(), await scratch()];
  const target = join(out, "tệp");
  keepBeside(folder, target, Buffer.from("một"));
  keepBeside(folder, target, Buffer.from("hai"));
  assert.is(await readFile(target, "utf8"), "hai");
  assert.equal((await Promise.all((await blobsOf(folder)).map((file) => readFile(file, "utf8")))).sort(), [
    "hai",
    "một",
  ]);
  for (const file of await blobsOf(folder)) await truncate(file, 1);
  keepBeside(folder, join(out, "khác"), Buffer.from("một"));
  assert.is(await readFile(join(out, "khác"), "utf8"), "một");
});

store("where another process cannot keep anything it still stands in its place, and the reason is told", async () => {
  const [folder, out] = [await scratch(), await scratch()];
  await writeFile(join(folder, "blobs"), "no folder");
  const open = openStore(folder);
  const target = join(out, "a", "tệp");
  open.noteKept(keyOf(["k"]), target, keepBeside(open.folder, target, Buffer.from("một")));
  assert.is(await readFile(target, "utf8"), "một");
  assert.ok(open.placed().has(target));
  assert.match((await open.close()) ?? "", /ENOTDIR|EEXIST/);
  assert.not.ok(openStore(folder).take(keyOf(["k"]), join(out, "b")));
});

store("what is altered on the site is not taken over from there", async () => {
  const [folder, out] = [await scratch(), await scratch()];
  const open = openStore(folder);
  await fill(open, out);
  await open.close();
  const { made } = await build(folder);
  const again = join(await scratch(), "site");
  await fill(openStore(folder), again);
  await writeFile(join(again, "a.txt"), "x");
  assert.equal((await build(folder)).made, made);
});

store("another key, as another version of the tool has, is given nothing", async () => {
  const folder = await scratch();
  await build(folder);
  assert.not(await fill(openStore(folder), await scratch(), "khác"));
});

store("two builds at once both end well, and the next has what either made", async () => {
  const folder = await scratch();
  const [one, other] = [openStore(folder), openStore(folder)];
  await Promise.all([fill(one, await scratch(), "một"), fill(other, await scratch(), "hai")]);
  await one.close();
  await other.close();
  const next = openStore(folder);
  assert.equal([await fill(next, await scratch(), "một"), await fill(next, await scratch(), "hai")], [true, true]);
});

store("a content that another build lets go of meanwhile is made, and nothing stands there in part", async () => {
  const [folder, out] = [await scratch(), await scratch()];
  await build(folder);
  const late = openStore(folder);
  for (const file of await blobsOf(folder)) await rm(file);
  assert.not(await fill(late, out));
  assert.equal(Object.keys(await hashesOf(out)), Object.keys(files));
});

store("what was not wanted for longest goes first, and what this build wants stays whatever it takes up", async () => {
  const folder = await scratch();
  const places = async (spare: number, ...names: readonly string[]): Promise<void> => {
    const open = openStore(folder, { spare });
    for (const name of names) await open.place(keyOf([name]), join(await scratch(), "x"), bytes(name.repeat(100)));
    await open.close();
  };
  const left = async (): Promise<string[]> => {
    const texts = await Promise.all((await blobsOf(folder)).map((file) => readFile(file, "utf8")));
    return texts.map((text) => text.slice(0, 1)).sort();
  };
  await places(1000, "a", "b");
  await places(1000, "c");
  assert.equal(await left(), ["a", "b", "c"]);
  await places(1000, "a");
  await places(200, "d");
  assert.equal(await left(), ["a", "c", "d"]);
  await places(0, "e", "f");
  assert.equal(await left(), ["e", "f"]);
});

store("what a build left that was cut off is swept away by the next but one; foreign files stay", async () => {
  const folder = await scratch();
  await build(folder);
  const [blob = ""] = await blobsOf(folder);
  await writeFile(join(blob, "..", "ghi-chu.txt"), "của người khác");
  const open = openStore(folder);
  await open.place(keyOf(["dở"]), join(await scratch(), "x"), bytes("dở dang"));
  assert.is((await blobsOf(folder)).length, 4);
  await build(folder);
  await build(folder);
  assert.is((await blobsOf(folder)).length, 3);
  await openEmptyStore(folder);
  assert.equal(
    (await blobsOf(folder)).map((file) => file.split("/").at(-1)),
    ["ghi-chu.txt"],
  );
  assert.not((await readdir(folder)).includes("entries.json"));
});

store("a store that cannot be written costs only time, and says why", async () => {
  const blocked = join(await scratch(), "tệp");
  await writeFile(blocked, "");
  const [open, out] = [openStore(join(blocked, "kho")), await scratch()];
  assert.not(await fill(open, out));
  assert.equal(Object.keys(await hashesOf(out)), Object.keys(files));
  assert.match((await open.close()) ?? "", /ENOTDIR/);
  const empty = await openEmptyStore(join(blocked, "kho"));
  assert.not(await fill(empty, await scratch()));
});

store.run();
