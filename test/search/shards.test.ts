import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Document } from "../../src/search/index/documents.ts";
import { type Shard, type Sizes, shardsOf } from "../../src/search/index/shards.ts";

const shards = suite("shards");

const sizes: Sizes = {
  mostWhole: 60,
  old: { least: 20, most: 60, every: 8 },
  newest: { least: 5, most: 25, every: 4 },
  part: { least: 4, most: 15, every: 4 },
};

const content = { lang: "vi", title: "", passages: [], filters: [], meta: [] };

/** The days from the first of January 2001 on. */
function document(number: number, more = ""): Document {
  const day = new Date(Date.UTC(2001, 0, 1 + number)).toISOString().slice(0, 10);
  return { address: `/bai-viet/${day}${more}/`, day, key: "", content };
}

/** So many documents, newest first. */
function documents(count: number): Document[] {
  return Array.from({ length: count }, (_, index) => document(count - 1 - index));
}

function keyOf({ documents: all }: Shard): string {
  return all.map(({ address }) => address).join(" ");
}

/** How many shards of the second set are not in the first. */
function changed(before: readonly Shard[], after: readonly Shard[]): number {
  const known = new Set(before.map(keyOf));
  return after.filter((shard) => !known.has(keyOf(shard))).length;
}

shards("nothing has no shard, a little has one", () => {
  assert.equal(shardsOf([]), []);
  for (const count of [1, 60]) {
    const [only, ...others] = shardsOf(documents(count), sizes);
    assert.is(others.length, 0);
    assert.is(only?.folder, "");
    assert.is(only?.documents.length, count);
  }
  assert.is(shardsOf(documents(61), sizes).length > 1, true);
});

for (const count of [61, 100, 500, 1000]) {
  const all = documents(count);
  const parts = shardsOf(all, sizes);
  shards(`${count} documents keep their order, each in one shard`, () => {
    assert.equal(
      parts.flatMap((shard) => shard.documents),
      all,
    );
  });
  shards(`the shards of ${count} documents have the sizes they may have`, () => {
    const [newest, lastOfOld, ...old] = parts.map((shard) => shard.documents.length);
    assert.ok((newest ?? 0) >= sizes.newest.least && (newest ?? 0) <= sizes.newest.most);
    assert.ok((lastOfOld ?? 0) > 0 && (lastOfOld ?? 0) <= sizes.old.most);
    for (const size of old) assert.ok(size >= sizes.old.least && size <= sizes.old.most, String(size));
  });
  shards(`the shards of ${count} documents are numbered from the oldest, and know their years`, () => {
    assert.equal(
      parts.map(({ folder }) => folder),
      ["", ...parts.slice(1).map((_, index) => `${parts.length - 1 - index}/`)],
    );
    for (const { documents: own, from, to } of parts) {
      assert.is(from, own.at(-1)?.day.slice(0, 4));
      assert.is(to, own[0]?.day.slice(0, 4));
    }
  });
}

shards("the same documents give the same shards", () => {
  assert.equal(shardsOf(documents(400), sizes), shardsOf(documents(400), sizes));
});

shards("day after day, a new document changes the newest shard and now and then the one before it", () => {
  let before = shardsOf(documents(300), sizes);
  let sum = 0;
  for (let count = 301; count <= 400; count += 1) {
    const after = shardsOf(documents(count), sizes);
    assert.ok(changed(before, after) <= 2);
    sum += changed(before, after);
    before = after;
  }
  assert.ok(sum < 150, `${sum} shards in 100 days`);
});

shards("a document added in the middle, or taken away, changes its shard and now and then the one behind it", () => {
  const all = documents(600);
  const before = shardsOf(all, sizes);
  let sum = 0;
  for (let place = 40; place < 600; place += 7) {
    const more = [...all.slice(0, place), document(599 - place, "-b"), ...all.slice(place)];
    const fewer = [...all.slice(0, place), ...all.slice(place + 1)];
    sum += changed(before, shardsOf(more, sizes)) + changed(before, shardsOf(fewer, sizes));
  }
  const edits = 2 * Math.ceil((600 - 40) / 7);
  assert.ok(sum / edits < 2, `${sum / edits} shards an edit`);
});

shards("an edit within a document changes its shard alone", () => {
  const all = documents(300);
  const edited = all.map((one, place) => (place === 150 ? { ...one, key: "x" } : one));
  const [before, after] = [shardsOf(all, sizes), shardsOf(edited, sizes)];
  const differing = after.filter((shard, place) =>
    shard.documents.some((one, at) => one !== before[place]?.documents[at] && one.key === "x"),
  );
  assert.is(differing.length, 1);
  assert.is(changed(before, after), 0);
});

for (const count of [15, 60, 1000]) {
  const all = shardsOf(documents(count), sizes);
  shards(`the parts of ${count} documents are their shards, each within its size`, () => {
    for (const { documents: own, parts } of all) {
      assert.equal(parts.flat(), own);
      const [newest = 0, ...others] = parts.map(({ length }) => length);
      assert.ok(newest > 0 && newest <= sizes.part.most, String(newest));
      for (const size of others) assert.ok(size >= sizes.part.least && size <= sizes.part.most, String(size));
      assert.is(parts.length > 1, own.length > sizes.part.most);
    }
  });
}

shards("a document added, or taken away, changes its part and now and then the one behind it", () => {
  const partsIn = (all: readonly Document[]): Shard[] =>
    shardsOf(all, { ...sizes, mostWhole: 1000 }).flatMap((shard) =>
      shard.parts.map((part) => ({ ...shard, documents: part })),
    );
  const all = documents(300);
  const before = partsIn(all);
  assert.ok(before.length > 20, String(before.length));
  let sum = 0;
  for (let place = 0; place < 300; place += 7) {
    sum += changed(before, partsIn([...all.slice(0, place), document(299 - place, "-b"), ...all.slice(place)]));
    sum += changed(before, partsIn([...all.slice(0, place), ...all.slice(place + 1)]));
  }
  const edits = 2 * Math.ceil(300 / 7);
  assert.ok(sum / edits < 2.5, `${sum / edits} parts an edit`);
});

shards.run();
