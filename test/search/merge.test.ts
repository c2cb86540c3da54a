/** An index that is put together from parts is the very one that Pagefind makes of all documents at once. */
import { rmSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CborReader, CborWriter } from "../../src/search/index/cbor.ts";
import { htmlOf } from "../../src/search/index/content.ts";
import { type Document, documentsOf } from "../../src/search/index/documents.ts";
import { writeIndex } from "../../src/search/index/index.ts";
import { makerHere } from "../../src/search/index/maker.ts";
import { readMeta } from "../../src/search/index/meta.ts";
import { namesInWhole } from "../../src/search/index/names.ts";
import { nameOf, readPacked, writePacked } from "../../src/search/index/packed.ts";
import { all, chunkSize, keyOfPart, Part, type Workshop } from "../../src/search/index/parts.ts";
import { placeShard } from "../../src/search/index/place.ts";
import { Queue } from "../../src/search/index/queue.ts";
import { shardsOf } from "../../src/search/index/shards.ts";
import { writePart } from "../../src/search/index/write.ts";
import { filesBelow } from "../../src/store/files.ts";
import { openStore } from "../../src/store/store.ts";
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

function cutAt(...places: readonly number[]): Document[][] {
  return [0, ...places].map((start, index) => documents.slice(start, places[index]));
}

function partWish(documents: readonly Document[], withModule: boolean, size: number) {
  return { documents, withModule, chunkSize: size };
}

/** Puts a shard of some parts in its place; what had to be made is told. */
async function place(
  parts: readonly (readonly Document[])[],
  target: string,
  store: Workshop["store"],
  isNewest = true,
): Promise<{ readonly isKept: boolean; readonly made: readonly string[] }> {
  const made: string[] = [];
  const maker: Workshop["maker"] = {
    ...makerHere,
    ask: (task, given) => {
      made.push(task);
      return makerHere.ask(task, given);
    },
  };
  const shop = { store, maker, work: await scratch(), queue: new Queue(2) };
  const size = parts.length > 1 ? all : chunkSize;
  const begun = parts.map((part, number) => new Part(partWish(part, isNewest && number === 0, size), shop, () => {}));
  return { isKept: await placeShard(begun, { name: "", target }, shop), made };
}

/** The index that Pagefind makes of documents at once. */
async function writeAtOnce(some: readonly Document[], folder: string, withModule = true): Promise<void> {
  const written = some.map(({ address, content }) => ({ address, html: htmlOf(content) }));
  await writePart({ documents: written, withModule, chunkSize: 3000 }, folder);
}

for (const [what, places] of [
  ["two parts", [90]],
  ["parts of all sizes", [1, 2, 40, 41, 120]],
] as const) {
  merge(`from ${what} it has the same files as from one`, async () => {
    const [whole, target] = [await scratch(), await scratch()];
    await writeAtOnce(documents, whole);
    const parts = cutAt(...places);
    assert.equal(parts.flat(), documents);
    await place(parts, target, openStore(await scratch()));
    same(await contentsOf(target), await contentsOf(whole));
  });
}

merge("parts that know other metadata have it renumbered", async () => {
  const known = async (part: readonly Document[]): Promise<readonly string[]> => {
    const folder = await scratch();
    await writeAtOnce(part, folder, false);
    return readMeta(folder).fields;
  };
  // What the two parts above have must differ, else they would not tell.
  const isRow = ({ address }: Document): boolean => !address.startsWith("/bai-viet/");
  const [rows, articles] = [documents.filter(isRow), documents.filter((one) => !isRow(one))];
  assert.not.equal(await known(rows), await known(articles));
  const [whole, target] = [await scratch(), await scratch()];
  await writeAtOnce([...rows, ...articles], whole);
  await place([rows, articles], target, openStore(await scratch()));
  same(await contentsOf(target), await contentsOf(whole));
});

merge("only the newest shard has Pagefind's module beside it", async () => {
  const folder = await scratch();
  await place(cutAt(100), folder, openStore(await scratch()), false);
  assert.equal(
    (await readdir(folder)).filter((name) => !/^(filter|fragment|index|pagefind[.-])/.test(name)),
    [],
  );
  assert.not.ok((await readdir(folder)).includes("pagefind.js"));
});

merge("an edit makes one part anew, and what is together; without one all is kept", async () => {
  const store = openStore(await scratch());
  const [first, again, third] = [await scratch(), await scratch(), await scratch()];
  const parts = cutAt(40, 80, 120);
  assert.is((await place(parts, first, store)).isKept, false);
  assert.equal(await place(parts, again, store), { isKept: true, made: [] });
  same(await contentsOf(again), await contentsOf(first));
  const edited = documents.map((one, number) =>
    number === 100
      ? {
          address: one.address,
          day: one.day,
          key: `${one.key}, đổi`,
          content: { ...one.content, title: "Chữ mới thêm" },
        }
      : one,
  );
  const after = [0, 40, 80, 120].map((start, index) => edited.slice(start, [40, 80, 120][index]));
  assert.equal((await place(after, third, store)).made, ["part", "whole"]);
  const whole = await scratch();
  await writeAtOnce(edited, whole);
  same(await contentsOf(third), await contentsOf(whole));
});

merge("files that the store cannot keep stand in their places all the same", async () => {
  const blocked = join(await scratch(), "tệp");
  await writeFile(blocked, "");
  const [whole, target] = [await scratch(), await scratch()];
  await writeAtOnce(documents, whole);
  const store = openStore(join(blocked, "kho"));
  assert.is((await place(cutAt(40, 80), target, store)).isKept, false);
  same(await contentsOf(target), await contentsOf(whole));
  assert.equal([...store.placed().keys()].sort(), (await filesBelow(target)).map((path) => join(target, path)).sort());
});

merge("what another build lets go of after it was looked at is made", async () => {
  const [kept, whole, target] = [await scratch(), await scratch(), await scratch()];
  await writeAtOnce(documents, whole);
  const first = openStore(kept);
  await place(cutAt(90), await scratch(), first);
  await first.close();
  const store = openStore(kept);
  let asked = 0;
  const spread: Workshop["store"]["spread"] = (key, targetOf) => {
    asked += 1;
    if (asked === 3) rmSync(join(kept, "blobs"), { recursive: true });
    return store.spread(key, targetOf);
  };
  const shop = {
    folder: store.folder,
    look: store.look.bind(store),
    adopt: store.adopt.bind(store),
    read: store.read.bind(store),
    write: store.write.bind(store),
    spread,
  };
  assert.equal((await place(cutAt(90), target, shop)).made, ["part", "part", "whole"]);
  same(await contentsOf(target), await contentsOf(whole));
});

merge("files of words that an edit leaves as they were are linked, not packed again, and are the same", async () => {
  const [body, other] = [Buffer.from("một ".repeat(500)), Buffer.from("hai ".repeat(500))];
  const [first, again] = [await scratch(), await scratch()];
  await writePacked(first, [
    { path: "index/a", body },
    { path: "index/b", body },
  ]);
  const before = new Map(["a", "b", "c"].map((name) => [`index/${name}`, join(first, "index", name)]));
  const files = [
    { path: "index/a", body },
    { path: "index/b", body: other },
    { path: "index/c", body },
  ];
  await writePacked(again, files, before);
  assert.equal(await readdir(join(again, "index")), ["a", "b", "c"]);
  for (const { path, body: wanted } of files) assert.ok(readPacked(join(again, path)).equals(wanted), path);
  const links = ["a", "b", "c"].map((name) => statSync(join(again, "index", name)).nlink);
  assert.equal(links, [2, 1, 1]);
});

merge("after an edit the files of words of the whole before are given to who puts parts together", async () => {
  const store = openStore(await scratch());
  await place(cutAt(90), await scratch(), store);
  const given: unknown[] = [];
  const maker: Workshop["maker"] = {
    ...makerHere,
    ask: (task, asked) => {
      if ("before" in asked) given.push(asked.before);
      return makerHere.ask(task, asked);
    },
  };
  const shop = { store, maker, work: await scratch(), queue: new Queue(1) };
  const parts = cutAt(60).map((part, number) => new Part(partWish(part, number === 0, all), shop, () => {}));
  await placeShard(parts, { name: "", target: await scratch() }, shop);
  const [before] = given;
  assert.ok(before instanceof Map && [...before.keys()].some((path) => /^index\/vi_/.test(path)));
});

merge("what a build that was broken off has left is not taken for a part, and nothing is left", async () => {
  const [{ archive }] = await sites();
  const shards = shardsOf(documentsOf(archive));
  const [target, clean] = [await scratch(), await scratch()];
  const left = join(target, "pagefind", "parts", keyOfPart(partWish(documents, true, chunkSize)), "index");
  await mkdir(left, { recursive: true });
  await writeFile(join(left, "dở"), "dang");
  await writeIndex(archive, shards, target, openStore(await scratch()));
  await writeIndex(archive, shards, clean, openStore(await scratch()));
  same(await contentsOf(target), await contentsOf(clean));
  assert.not.ok((await readdir(join(target, "pagefind"))).includes("parts"));
});

/** The same once more, told by other keys. */
function onceMore(some: readonly Document[]): Document[] {
  return some.map(({ address, day, key, content }) => ({ address, day, key: `${key} nữa`, content }));
}

merge("documents of different parts that have one name keep apart", async () => {
  const few = documents.slice(0, 3);
  const target = await scratch();
  await place([few, onceMore(few)], target, openStore(await scratch()));
  const names = readMeta(target).pages.map(({ name }) => name);
  assert.is(new Set(names).size, 6);
  const files = await readdir(join(target, "fragment"));
  assert.equal(files.sort(), names.map((name) => `${name}.pf_fragment`).sort());
});

merge("so they do when the parts are kept", async () => {
  const few = documents.slice(0, 3);
  const parts = [few, onceMore(few)];
  const [first, again, store] = [await scratch(), await scratch(), openStore(await scratch())];
  await place(parts, first, store);
  assert.equal((await place(parts, again, store)).made, []);
  same(await contentsOf(again), await contentsOf(first));
});

merge("a name that is free stays, and its document is not read", () => {
  const taken = new Set<string>();
  assert.equal([...namesInWhole(["vi_1234567"], () => "", taken)], [["vi_1234567", "vi_1234567"]]);
  assert.equal([...taken], ["1234567"]);
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
