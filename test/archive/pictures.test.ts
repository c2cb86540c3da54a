/** Pictures of an archive: what is refused, and where it is told; in which sizes and formats the others are published. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { shownPicture } from "../../src/archive/pictures.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { drawn } from "../pictures.ts";
import { archiveOf, article, type Files } from "../tools.ts";

const pictures = suite("pictures");
const file = "src/articles/2021/bai.md";

/** What is said of an archive with one article, each fault on a line, without its hint. */
async function said(body: string, files: Files = {}, more = ""): Promise<string[]> {
  const folder = await archiveOf({ [file]: article("Bài", "2021-01-15", body, more), ...files });
  try {
    validate(await readSources(folder));
    return [];
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    return error.message.split("\n").filter((line) => !line.startsWith("    "));
  }
}

/** The one picture of an archive, as it is asked for from its article's text. */
async function assetOf(picture: Buffer, name = "anh.png") {
  const body = `Một.\n\n![Cầu](${name})`;
  const folder = await archiveOf({
    [file]: article("Bài", "2021-01-15", body),
    [`src/articles/2021/${name}`]: picture,
  });
  const [asset] = modelOf(validate(await readSources(folder))).assets;
  assert.ok(asset);
  return asset;
}

const png = await drawn({ width: 40, height: 30 });
const there = { "src/articles/2021/anh.png": png };

pictures("a picture of the text without an alternative text is told at its own place", async () => {
  assert.equal(await said("Một.\n\nHai ![](anh.png) ba.", there), [
    `${file}:8:5  the picture “anh.png” has no alternative text`,
  ]);
});

pictures("one that only decorates says so, in the text and in the front matter", async () => {
  assert.equal(await said('Một ![""](anh.png).', there, 'image: { src: anh.png, alt: "" }\n'), []);
});

pictures("the front matter's picture needs its alt, at its place", async () => {
  assert.equal(await said("Một.", there, "image:\n  src: anh.png\n"), [`${file}:5:3  the image has no alt`]);
});

pictures("a picture from elsewhere is never shown, whatever its scheme", async () => {
  const faults = await said(
    "Một ![a](https://example.org/a.png)\n\n![b](//example.org/b.png)\n\n![c](http://example.org/c.png)",
  );
  assert.equal(faults, [
    `${file}:6:5  the picture “https://example.org/a.png” is not in the archive`,
    `${file}:8:1  the picture “//example.org/b.png” is not in the archive`,
    `${file}:10:1  the picture “http://example.org/c.png” is not in the archive`,
  ]);
});

pictures("what cannot be read is a fault where it is shown, and none where it is not", async () => {
  const files = { "src/articles/2021/anh.png": "không phải ảnh", "src/articles/2021/thua.jpg": "x" };
  assert.equal(await said("Một ![a](anh.png).", files), [
    `${file}:6:5  the picture cannot be read: its file is damaged, or of another kind`,
  ]);
});

pictures("an SVG under the name of a picture of points is of another kind", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  assert.match((await said("Một.\n\n![a](anh.png)", { "src/articles/2021/anh.png": svg }))[0] ?? "", /of another kind/);
});

pictures("an absurdly large picture is refused by its head alone", async () => {
  const strip = await drawn({ width: 16_001, height: 1 });
  assert.match(
    (await said("Một.\n\n![a](anh.png)", { "src/articles/2021/anh.png": strip }))[0] ?? "",
    /:8:1 {2}the picture has 16001 × 1 points; at most 100 million are read, and 16,000 on one side/,
  );
});

pictures("a picture that moves is refused", async () => {
  assert.match(
    (await said("Một.\n\n![a](anh.gif)", { "src/articles/2021/anh.gif": await moving() }))[0] ?? "",
    /the picture moves; only still ones are shown/,
  );
});

/** Two frames of one point each, written by hand. */
async function moving(): Promise<Buffer> {
  const frame = [0x21, 0xf9, 4, 0, 9, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const head = [...Buffer.from("GIF89a"), 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  return Buffer.from([...head, ...frame, ...frame, 0x3b]);
}

pictures("a large picture has three sizes of two formats, and one file for browsers that know neither", async () => {
  const { variants } = await assetOf(await drawn({ width: 2000, height: 1000, format: "jpeg" }), "anh.jpg");
  assert.equal(
    variants.map(({ format, width }) => `${format} ${width}`),
    ["avif 400", "avif 720", "avif 1280", "webp 400", "webp 720", "webp 1280", "jpeg 720"],
  );
});

pictures("a small one is never made larger", async () => {
  const { variants } = await assetOf(await drawn({ width: 300, height: 200 }));
  assert.equal(
    variants.map(({ format, width }) => `${format} ${width}`),
    ["avif 300", "webp 300", "jpeg 300"],
  );
});

pictures("a size that is nearly the largest is left out", async () => {
  const { variants } = await assetOf(await drawn({ width: 760, height: 20 }));
  assert.equal([...new Set(variants.map(({ width }) => width))], [400, 760]);
});

pictures("the place that is kept free is that of the picture held upright", async () => {
  const asset = await assetOf(await drawn({ width: 900, height: 600, format: "jpeg", orientation: 6 }), "anh.jpg");
  const { width, height, sources } = shownPicture(asset, (to) => to);
  assert.equal([width, height], [600, 900]);
  assert.equal(
    sources.map(({ type }) => type),
    ["image/avif", "image/webp"],
  );
  assert.match(
    sources[0]?.srcset ?? "",
    /^\/anh\/anh-[0-9a-f]{8}-400\.avif 400w, \/anh\/anh-[0-9a-f]{8}-600\.avif 600w$/,
  );
});

pictures("another content has another address, and the same content the same", async () => {
  const [one, other] = [await assetOf(png), await assetOf(await drawn({ width: 41, height: 30 }))];
  assert.is((await assetOf(png)).variants[0]?.address, one.variants[0]?.address);
  assert.is.not(other.variants[0]?.address, one.variants[0]?.address);
});

pictures.run();
