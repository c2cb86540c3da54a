/** What is kept between processes: served only whole, never in the way of another process, and never needed. */
import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kept } from "../../src/render/kept.ts";
import { scratch } from "../tools.ts";

const keeping = suite("kept");

/** Makes a content, and counts how often. */
function maker(text = "Nội dung") {
  const make = async () => {
    make.runs += 1;
    return Buffer.from(text);
  };
  make.runs = 0;
  return make;
}

async function onlyEntry(folder: string): Promise<string> {
  const names = await readdir(folder);
  assert.is(names.length, 1, names.join());
  return join(folder, names[0] ?? "");
}

keeping("what was made once is not made again, and is the same", async () => {
  const folder = join(await scratch(), "not", "yet", "there");
  const make = maker();
  const first = await kept(folder, "k", make);
  assert.equal(await kept(folder, "k", make), first);
  assert.is(make.runs, 1);
});

keeping("another key is another entry, also where it begins alike", async () => {
  const folder = await scratch();
  await kept(folder, "k", maker("a"));
  assert.is((await kept(folder, "k2", maker("b"))).toString(), "b");
  assert.is((await kept(folder, "k", maker("c"))).toString(), "a");
});

const harms: Readonly<Record<string, (path: string) => Promise<void>>> = {
  "cut short": (path) => truncate(path, 3),
  emptied: (path) => truncate(path, 0),
  "lengthened by one byte": (path) => writeFile(path, "x", { flag: "a" }),
  "altered in one byte": (path) => writeFile(path, "nội dung"),
};

for (const [harm, inflict] of Object.entries(harms)) {
  keeping(`an entry that was ${harm} is made anew and mended`, async () => {
    const folder = await scratch();
    const make = maker();
    const first = await kept(folder, "k", make);
    await inflict(await onlyEntry(folder));
    assert.equal(await kept(folder, "k", make), first);
    assert.is(make.runs, 2);
    assert.equal(await readFile(await onlyEntry(folder)), first);
  });
}

keeping("where nothing can be kept, it is made each time", async () => {
  const file = join(await scratch(), "file");
  await writeFile(file, "");
  for (const folder of [file, join(file, "below")]) {
    const make = maker();
    for (let run = 1; run <= 2; run += 1) {
      assert.is((await kept(folder, "k", make)).toString(), "Nội dung");
      assert.is(make.runs, run);
    }
  }
});

keeping("where the first place is closed to writing, it is kept in the next", async () => {
  const [file, folder] = [join(await scratch(), "file"), await scratch()];
  await writeFile(file, "");
  const make = maker();
  for (let run = 1; run <= 2; run += 1) await kept([file, folder], "k", make);
  assert.is(make.runs, 1);
  await onlyEntry(folder);
});

keeping("many at once get the same, and leave one entry and nothing else", async () => {
  const folder = await scratch();
  const all = await Promise.all(Array.from({ length: 20 }, () => kept(folder, "k", maker())));
  for (const content of all) assert.is(content.toString(), "Nội dung");
  await onlyEntry(folder);
});

keeping.run();
