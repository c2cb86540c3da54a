/** Values lie in segments: written when they are full, put together when many of them are poor, let go of when nobody wants them. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { keyOf } from "../../src/store/key.ts";
import { openStore } from "../../src/store/store.ts";
import { openValues, type Values } from "../../src/store/values.ts";
import { randomOf } from "../random.ts";
import { scratch } from "../tools.ts";

const values = suite("values");

/** Room for some ten of the values below. */
const size = 500;

const keys = Array.from({ length: 200 }, (_, number) => keyOf([String(number)], []));
const wordsOf = (key: string, round = 0): { readonly words: string } => ({ words: `${key.slice(0, 9)} chữ\n${round}` });

interface Build {
  readonly open: Values<{ readonly words: string }>;
  /** How many files were written so far. */
  readonly written: () => number;
  /** How many were read. */
  readonly read: () => number;
}

/** One build; what it did is closed when it is over. */
async function build(folder: string, act: (build: Build) => void): Promise<number> {
  const store = openStore(folder);
  let [written, read] = [0, 0];
  const counting = {
    read: (key: string) => {
      read += 1;
      return store.read(key);
    },
    touch: (key: string) => store.touch(key),
    look: (key: string) => {
      read += 1;
      return store.look(key);
    },
    write: (key: string, content: Uint8Array) => {
      written += 1;
      store.write(key, content);
    },
  };
  const open = openValues<{ readonly words: string }>(counting, "chữ", size);
  act({ open, written: () => written, read: () => read });
  open.close();
  await store.close();
  return written;
}

function setAll(open: Build["open"], some: readonly string[]): void {
  for (const key of some) open.set(key, wordsOf(key));
}

function holdsAll(open: Build["open"], some: readonly string[]): void {
  for (const key of some) assert.equal(open.get(key), wordsOf(key));
}

values("what is full is written before the build is over, and still given", async () => {
  const folder = await scratch();
  await build(folder, ({ open, written }) => {
    setAll(open, keys);
    assert.ok(written() >= 10, `${written()} segments`);
    holdsAll(open, keys);
  });
  await build(folder, ({ open }) => holdsAll(open, keys));
});

values("a value more costs a segment and the list, and many small segments become few", async () => {
  const folder = await scratch();
  await build(folder, ({ open }) => setAll(open, keys.slice(0, 100)));
  for (let count = 101; count <= 130; count += 1) {
    const written = await build(folder, ({ open }) => {
      for (const other of keys.slice(0, count)) open.want(other);
      setAll(open, keys.slice(count - 1, count));
    });
    assert.ok(written <= 4, `${written} files`);
  }
  await build(folder, ({ open, read }) => {
    holdsAll(open, keys.slice(0, 130));
    // The list, some ten segments of the first build, a few of the others.
    assert.ok(read() < 20, `${read()} files`);
  });
});

values("what nobody wants is gone, though what lay beside it stays", async () => {
  const folder = await scratch();
  await build(folder, ({ open }) => setAll(open, keys));
  const even = keys.filter((_, number) => number % 2 === 0);
  await build(folder, ({ open }) => holdsAll(open, even));
  await build(folder, ({ open }) => {
    assert.equal(
      keys.filter((key) => open.has(key)),
      even,
    );
    holdsAll(open, even);
  });
});

values("a value that is set again is the last one", async () => {
  const folder = await scratch();
  const [key = ""] = keys;
  await build(folder, ({ open }) => setAll(open, keys));
  await build(folder, ({ open }) => {
    for (const other of keys) open.want(other);
    open.set(key, wordsOf(key, 1));
    assert.equal(open.get(key), wordsOf(key, 1));
  });
  await build(folder, ({ open }) => assert.equal(open.get(key), wordsOf(key, 1)));
});

values("after any builds there is what the last one wanted, and nothing else", async () => {
  const folder = await scratch();
  const random = randomOf(11);
  let before = new Set<string>();
  for (let round = 0; round < 40; round += 1) {
    const wanted = new Set(keys.filter(() => random(100) < 88));
    await build(folder, ({ open }) => {
      for (const key of keys) assert.is(open.has(key), before.has(key));
      for (const key of wanted)
        if (open.has(key)) assert.equal(open.get(key), wordsOf(key));
        else open.set(key, wordsOf(key));
    });
    before = wanted;
  }
});

values("in a store that cannot be written nothing is recalled, and nothing fails", async () => {
  const nothing = { read: () => undefined, touch: () => false, look: () => undefined, write: () => {} };
  const open = openValues<number>(nothing, "chữ", 10);
  for (const [number, key] of keys.entries()) open.set(key, number);
  assert.is(open.get(keys[0] ?? ""), undefined);
  open.close();
});

values.run();
