/** What functions gave is recalled by what they were given, stays while it is wanted, and is made again where it was damaged. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow } from "../../src/store/files.ts";
import { keyOf } from "../../src/store/key.ts";
import { openRecall, type Recall, recallNothing } from "../../src/store/recall.ts";
import { openStore } from "../../src/store/store.ts";
import { scratch } from "../tools.ts";

const recall = suite("recall");

/** One build: what it asks for, and what it writes into the store. */
async function build(folder: string, ask: (recall: Recall) => Promise<void> | void): Promise<number> {
  const store = openStore(folder);
  let written = 0;
  const open = openRecall({
    ...store,
    read: (key) => store.read(key),
    touch: (key) => store.touch(key),
    look: (key) => store.look(key),
    write: (key, content) => {
      written += 1;
      store.write(key, content);
    },
  });
  await ask(open);
  open.close();
  await store.close();
  return written;
}

const keys = Array.from({ length: 500 }, (_, number) => keyOf([String(number)], []));

/** Asks for values, and says which had to be made. */
function asking(made: number[], numbers: readonly number[]) {
  return (open: Recall): void => {
    for (const number of numbers) {
      const value = open.get("vuông", keys[number] ?? "", () => {
        made.push(number);
        return { square: number * number };
      });
      assert.equal(value, { square: number * number });
    }
  };
}

const all = keys.map((_, number) => number);

recall("what a build has made the next is given", async () => {
  const [folder, made] = [await scratch(), []];
  await build(folder, asking(made, all));
  assert.is(made.length, all.length);
  await build(folder, asking(made, all));
  assert.is(made.length, all.length);
});

recall("one value more writes a segment and the list of them, and no other", async () => {
  const [folder, made] = [await scratch(), []];
  await build(folder, asking(made, all.slice(1)));
  assert.is(await build(folder, asking(made, all.slice(1))), 1);
  assert.is(await build(folder, asking(made, all)), 2);
  assert.is(made.length, all.length);
});

recall("what a build has not asked for is let go of, unless it says that it is to stay", async () => {
  const folder = await scratch();
  const made: number[] = [];
  await build(folder, asking(made, all));
  await build(folder, (open) => {
    assert.ok(open.knows("vuông", keys[1] ?? ""));
    assert.not(open.knows("vuông", keyOf(["khác"], [])));
  });
  made.length = 0;
  await build(folder, asking(made, [0, 1, 2]));
  assert.equal(made, [0, 2]);
});

recall("values of one kind are not those of another, and one that is waited for is kept, too", async () => {
  const folder = await scratch();
  const key = keyOf(["chung"], []);
  const ask = async (open: Recall, made: string): Promise<readonly string[]> => [
    open.get("một", key, () => `${made} 1`),
    await open.later("hai", key, async () => `${made} 2`),
  ];
  await build(folder, async (open) => assert.equal(await ask(open, "đầu"), ["đầu 1", "đầu 2"]));
  await build(folder, async (open) => assert.equal(await ask(open, "sau"), ["đầu 1", "đầu 2"]));
  assert.equal(await ask(recallNothing, "sau"), ["sau 1", "sau 2"]);
});

recall("values of which a byte was altered are made again", async () => {
  const folder = await scratch();
  const made: number[] = [];
  await build(folder, asking(made, all));
  for (const path of await filesBelow(join(folder, "blobs"))) {
    const file = join(folder, "blobs", path);
    const content = await readFile(file);
    content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
    await writeFile(file, content);
  }
  made.length = 0;
  await build(folder, asking(made, all));
  assert.equal(made, all);
  await build(folder, asking(made, all));
  assert.is(made.length, all.length);
});

recall.run();
