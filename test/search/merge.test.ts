/** An index that is put together from parts is the very one that Pagefind makes of all documents at once. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CborReader, CborWriter } from "../../src/search/index/cbor.ts";
import { type Document, documentsOf } from "../../src/search/index/documents.ts";
import { mergeParts, moveDocuments } from "../../src/search/index/merge.ts";
import { readMeta } from "../../src/search/index/meta.ts";
import { nameOf } from "../../src/search/index/packed.ts";
import { placeShard } from "../../src/search/index/place.ts";
import { writePart } from "../../src/search/index/write.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { scratch } from "../tools.ts";
import { sites } from "./engine-site.ts";

const merge = suite("an index put together from parts");

let documents: readonly Document[];
merge.before(async () => {
  const [{ archive }] = await sites();
  documents = documentsOf(archive);
});

/** What is in every file of a folder, unpacked: two programs pack alike only to the letter of what is packed. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = files.sort().map(async (file) => {
    const bytes = await readFile(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [file.slice(folder.length + 1), (isPacked ? gunzipSync(bytes) : bytes).toString("latin1")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function same(made: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): void {
  assert.equal(Object.keys(made), Object.keys(wanted));
  for (const [name, content] of Object.entries(wanted)) assert.ok(made[name] === content, name);
}

function shardOf(parts: readonly (readonly Document[])[], folder = "") {
  return { folder, documents: parts.flat(), parts, from: "", to: "" };
}

function cutAt(...places: readonly number[]): Document[][] {
  return [0, ...places].map((start, index) => documents.slice(start, places[index]));
}

/** How often something had to be made. */
function counting(store: Store): { readonly store: Pick<Store, "fill">; readonly made: () => number } {
  let made = 0;
  return {
    made: () => made,
    store: {
      fill: async (key, folder, make) => {
        const kept = await store.fill(key, folder, make);
        if (!kept) made += 1;
        return kept;
      },
    },
  };
}

const noProgress = (): void => {};

for (const [what, places] of [
  ["two parts", [90]],
  ["parts of all sizes", [1, 2, 40, 41, 120]],
] as const) {
  merge(`from ${what} it has the same files as from one`, async () => {
    const [whole, target] = [await scratch(), await scratch()];
    await writePart({ documents, withModule: true, chunkSize: 3000 }, whole);
    const parts = cutAt(...places);
    assert.equal(parts.flat(), documents);
    await placeShard(shardOf(parts), target, await openStore(await scratch()), noProgress);
    same(await contentsOf(target), await contentsOf(whole));
  });
}

merge("parts that know other metadata have it renumbered", async () => {
  const known = async (part: readonly Document[]): Promise<readonly string[]> => {
    const folder = await scratch();
    await writePart({ documents: part, withModule: false, chunkSize: 3000 }, folder);
    return (await readMeta(folder)).fields;
  };
  // What the two parts above have must differ, else they would not tell.
  const isRow = ({ address }: Document): boolean => !address.startsWith("/bai-viet/");
  const [rows, articles] = [documents.filter(isRow), documents.filter((one) => !isRow(one))];
  assert.not.equal(await known(rows), await known(articles));
  const [whole, target] = [await scratch(), await scratch()];
  await writePart({ documents: [...rows, ...articles], withModule: true, chunkSize: 3000 }, whole);
  await placeShard(shardOf([rows, articles]), target, await openStore(await scratch()), noProgress);
  same(await contentsOf(target), await contentsOf(whole));
});

merge("only the newest shard has Pagefind's module beside it", async () => {
  const folder = await scratch();
  const store = openStore(await scratch());
  await placeShard(shardOf(cutAt(100), "1/"), folder, store, noProgress);
  assert.equal(
    (await readdir(join(folder, "1"))).filter((name) => !/^(filter|fragment|index|pagefind[.-])/.test(name)),
    [],
  );
  assert.not.ok((await readdir(join(folder, "1"))).includes("pagefind.js"));
});

merge("an edit makes one part anew, and what is together; without one all is kept", async () => {
  const store = openStore(await scratch());
  const [first, again, third] = [await scratch(), await scratch(), await scratch()];
  const parts = cutAt(40, 80, 120);
  assert.is(await placeShard(shardOf(parts), first, store, noProgress), false);
  assert.is(await placeShard(shardOf(parts), again, store, noProgress), true);
  same(await contentsOf(again), await contentsOf(first));
  const edited = documents.map((one, place) =>
    place === 100 ? { ...one, key: `${one.key}, đổi`, html: one.html.replace("<p>", "<p>Chữ mới thêm. ") } : one,
  );
  assert.not.equal(edited[100]?.html, documents[100]?.html);
  const { store: watched, made } = counting(store);
  const after = [0, 40, 80, 120].map((start, index) => edited.slice(start, [40, 80, 120][index]));
  await placeShard(shardOf(after), third, watched, noProgress);
  assert.is(made(), 2);
  const whole = await scratch();
  await writePart({ documents: edited, withModule: true, chunkSize: 3000 }, whole);
  same(await contentsOf(third), await contentsOf(whole));
});

merge("what a build that was broken off has left is not taken for a part", async () => {
  const [target, clean] = [await scratch(), await scratch()];
  const parts = cutAt(90);
  await writePart({ documents: documents.slice(0, 10), withModule: true, chunkSize: 3000 }, join(target, "parts", "0"));
  await placeShard(shardOf(parts), target, await openStore(await scratch()), noProgress);
  await placeShard(shardOf(parts), clean, await openStore(await scratch()), noProgress);
  same(await contentsOf(target), await contentsOf(clean));
});

merge("documents of different parts that have one name keep apart", async () => {
  const [one, two, target] = [await scratch(), await scratch(), await scratch()];
  const few = documents.slice(0, 3);
  for (const folder of [one, two]) await writePart({ documents: few, withModule: true, chunkSize: 3000 }, folder);
  await mergeParts([one, two], target, 3000);
  await moveDocuments([one, two], target);
  const names = (await readMeta(target)).pages.map(({ name }) => name);
  assert.is(new Set(names).size, 6);
  const files = await readdir(join(target, "fragment"));
  assert.equal(files.sort(), names.map((name) => `${name}.pf_fragment`).sort());
});

merge("a name is as short as Pagefind's, and longer where it is taken", () => {
  const taken = new Set<string>();
  const body = Buffer.from("một");
  const first = nameOf(body, taken);
  const second = nameOf(body, taken);
  assert.match(first, /^vi_[0-9a-f]{7}$/);
  assert.match(second, /^vi_[0-9a-f]{8}$/);
  assert.ok(second.startsWith(first));
});

merge("numbers of every size and texts are read as they were written", () => {
  const numbers = [0, 23, 24, 255, 256, 65535, 65536, 4294967295];
  const texts = ["", "a", "x".repeat(5000)];
  const writer = new CborWriter();
  writer.each(numbers, (number) => writer.number(number));
  writer.texts(texts);
  const reader = new CborReader(writer.done());
  assert.equal(
    reader.each(() => reader.number()),
    numbers,
  );
  const { at } = reader;
  assert.equal(
    reader.each(() => reader.text()),
    texts,
  );
  const end = reader.at;
  reader.at = at;
  reader.skip();
  assert.is(reader.at, end);
});

merge("what is written in another way than is known is refused", () => {
  for (const bytes of [[0xa0], [0x1b, 0, 0, 0, 0, 0, 0, 0, 1], [0x9f]])
    assert.throws(() => new CborReader(Buffer.from(bytes)).skip(), /not known/);
  assert.throws(() => new CborReader(Buffer.from([0x01])).text(), /not known/);
});

merge.run();
