/** Texts packed beside themselves: as small as can be, the same each time, and only what has changed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packedFaults } from "../../src/check/packed.ts";
import { packFiles } from "../../src/publish/pack.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { filesIn } from "../build/run.ts";
import { scratch, writeAll } from "../tools.ts";

const packing = suite("packed files");

const page = "<p>Sản lượng hàng hóa qua cảng đạt 2,4 triệu tấn.</p>\n".repeat(60);
const texts = { "index.html": page, "du-lieu/a.json": `[${"1,".repeat(900)}1]`, "nho.txt": "nhỏ", "anh/a.png": page };

/** A store that counts what is made and not found. */
function counting(store: Store): { readonly store: Store; readonly made: string[] } {
  const made: string[] = [];
  const place: Store["place"] = (key, target, make) =>
    store.place(key, target, () => {
      made.push(target);
      return make();
    });
  const counted: Store = {
    ...store,
    place,
    put: (...args) => store.put(...args),
    placed: () => store.placed(),
    close: () => store.close(),
  };
  return { store: counted, made };
}

/** Puts files into a folder as a build does, and packs them. */
async function packedIn(cache: string, files: Readonly<Record<string, string>>) {
  const folder = await scratch();
  const { store, made } = counting(openStore(cache));
  for (const [path, text] of Object.entries(files)) store.put(join(folder, path), Buffer.from(text));
  await packFiles(folder, store);
  await store.close();
  return { folder, made: made.map((target) => target.slice(folder.length + 1)).sort() };
}

packing("stand beside texts that are worth it, and are what they are packed from", async () => {
  const { folder } = await packedIn(await scratch(), texts);
  assert.equal(
    (await filesIn(folder)).filter((path) => /\.(br|gz)$/.test(path)),
    ["du-lieu/a.json.br", "du-lieu/a.json.gz", "index.html.br", "index.html.gz"],
  );
  const [brotli, zipped] = [
    await readFile(join(folder, "index.html.br")),
    await readFile(join(folder, "index.html.gz")),
  ];
  assert.is(brotliDecompressSync(brotli).toString(), page);
  assert.is(gunzipSync(zipped).toString(), page);
  assert.ok(brotli.length < zipped.length && zipped.length < page.length / 10);
  // Neither a time nor a system: RFC 1952, 2.3.1.
  assert.equal([...zipped.subarray(4, 8), zipped[9]], [0, 0, 0, 0, 255]);
});

packing("are made once for each text, and come from the store from then on, byte for byte the same", async () => {
  const cache = await scratch();
  const first = await packedIn(cache, texts);
  assert.is(first.made.length, 4);
  const again = await packedIn(cache, texts);
  assert.equal(again.made, []);
  const edited = await packedIn(cache, { ...texts, "index.html": `${page}<p>Thêm` });
  assert.equal(edited.made, ["index.html.br", "index.html.gz"]);
  const elsewhere = await packedIn(await scratch(), texts);
  for (const path of ["index.html.br", "index.html.gz", "du-lieu/a.json.br"]) {
    const one = await readFile(join(first.folder, path));
    assert.equal(await readFile(join(again.folder, path)), one);
    assert.equal(await readFile(join(elsewhere.folder, path)), one);
  }
});

packing("that are not what the file beside them is are faults, and so are those beside nothing", async () => {
  const { folder } = await packedIn(await scratch(), texts);
  const faults = async (): Promise<string[]> =>
    packedFaults(folder, new Set(await filesIn(folder))).map(({ file }) => file);
  assert.equal(await faults(), []);
  await writeAll(folder, {
    "index.html": page.toUpperCase(),
    "du-lieu/a.json.gz": "không nén",
    "mat.html.br": await readFile(join(folder, "index.html.br")),
  });
  assert.equal((await faults()).sort(), ["du-lieu/a.json.gz", "index.html.br", "index.html.gz", "mat.html.br"]);
  const known = packedFaults(folder, new Set(["index.html", "index.html.br"]), () => "0");
  assert.equal(known, []);
});

packing.run();
