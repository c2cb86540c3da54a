/** What need not be read again of a file, and what is noticed of one that changed. */
import { rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleFile } from "../../src/archive/source-file.ts";
import type { Fault } from "../../src/input/fault.ts";
import type { Recall } from "../../src/store/recall.ts";
import { scratch } from "../tools.ts";

const files = suite("source files");

/** A recall in memory, and how often something was made anew. */
function remembering(): { readonly recall: Recall; readonly made: () => number } {
  const known = new Map<string, unknown>();
  let made = 0;
  const recall: Recall = {
    get: <Value>(kind: string, key: string, make: () => Value): Value => {
      const before = known.get(kind + key);
      if (isOf<Value>(before)) return before;
      made += 1;
      const value = make();
      known.set(kind + key, value);
      return value;
    },
    later: (_kind, _key, make) => make(),
    knows: (kind, key) => known.has(kind + key),
  };
  return { recall, made: () => made };
}

function isOf<Value>(known: unknown): known is Value {
  return known !== undefined;
}

async function settled(text: string) {
  const disk = join(await scratch(), "a.md");
  await writeFile(disk, text);
  // A file is believed by its times only when they lie a little back.
  await wait(60);
  return { path: "src/articles/2021/a.md", disk };
}

files(
  "one that stands as it stood is looked at without being read; a touched one is read, and is the same",
  async () => {
    const { recall, made } = remembering();
    const found = await settled("Một");
    const [first, second] = [articleFile(found, [], recall), articleFile(found, [], recall)];
    assert.is(made(), 1);
    assert.is(first?.sum, second?.sum);
    await utimes(found.disk, new Date(), new Date());
    await wait(60);
    assert.is(articleFile(found, [], recall)?.sum, first?.sum);
    assert.is(made(), 2);
  },
);

files("one that is written within the same moment, as long as before and with its old times, is noticed", async () => {
  const { recall } = remembering();
  const found = await settled("Một");
  const before = articleFile(found, [], recall);
  const old = new Date("2021-01-01T00:00:00Z");
  await writeFile(found.disk, "Hai");
  await utimes(found.disk, old, old);
  assert.is.not(articleFile(found, [], recall)?.sum, before?.sum);
  await writeFile(found.disk, "Ba ");
  await utimes(found.disk, old, old);
  assert.is(articleFile(found, [], recall)?.read().text, "Ba ");
});

files("another file in its place is noticed, whatever its times are", async () => {
  const { recall } = remembering();
  const [found, other] = [await settled("Một"), await settled("Hai")];
  articleFile(found, [], recall);
  await rename(other.disk, found.disk);
  assert.is(articleFile(found, [], recall)?.read().text, "Hai");
});

files("what was wrong with its bytes is told again without reading it", async () => {
  const { recall, made } = remembering();
  const found = await settled("Một\u0001");
  const told = [0, 1].map(() => {
    const faults: Fault[] = [];
    articleFile(found, faults, recall);
    return faults.map(({ line, column }) => [line, column]);
  });
  assert.equal(told, [[[1, 4]], [[1, 4]]]);
  assert.is(made(), 1);
});

files("one that changes between two looks is refused, not taken for what it was", async () => {
  const { recall } = remembering();
  const found = await settled("Một");
  const file = articleFile(found, [], recall);
  await writeFile(found.disk, "Hai");
  assert.throws(() => file?.read(), /2021\/a\.md was changed while it was being read/);
});

files.run();
