/** Files of points: made once, kept by content, the same from a warm shelf and a cold one. */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { rastersOf } from "../../src/render/all-rasters.ts";
import { pictureRasters } from "../../src/render/pictures.ts";
import { type Raster, writeRasters } from "../../src/render/rasters.ts";
import { openStore } from "../../src/store/store.ts";
import { hashesOf } from "../build/run.ts";
import { drawn } from "../pictures.ts";
import { archiveOf, article, scratch } from "../tools.ts";

const rasters = suite("rasters");

/** The pictures of an archive whose article shows one. */
async function ofPicture(picture: Uint8Array, name = "anh.jpg") {
  const path = "src/articles/2021/bai.md";
  const folder = await archiveOf({
    [path]: article("Bài", "2021-01-15", `Một.\n\n![Cầu](${name})`),
    [`src/articles/2021/${name}`]: picture,
  });
  const archive = modelOf(validate(await readSources(folder)));
  return { archive, made: await pictureRasters(archive.assets) };
}

/** Writes rasters as a build does, with what earlier ones have kept; says how many were made. */
async function kept(made: readonly Raster[], folder: string, store: string): Promise<number> {
  const open = openStore(store);
  const fresh = await writeRasters(made, folder, open);
  await open.close();
  return fresh;
}

const photograph = await drawn({ width: 900, height: 600, format: "jpeg", orientation: 6, quality: 90 });

rasters("every file has the format and size that its address says, upright", async () => {
  const { archive, made } = await ofPicture(photograph);
  const folder = await scratch();
  assert.is(await writeRasters(made, folder, openStore(await scratch())), 5);
  for (const { address, format, width } of archive.assets.flatMap(({ variants }) => variants)) {
    const bytes = await readFile(join(folder, address));
    const head = await sharp(bytes).metadata();
    assert.is(head.format, format === "avif" ? "heif" : format);
    assert.equal([head.width, head.height], [width, width * 1.5]);
    // Held upright, the red half of what the camera saw is on the right.
    const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number) => [...data.subarray((Math.floor(info.height / 2) * info.width + x) * 3).subarray(0, 3)];
    const [left = [], right = []] = [at(8), at(info.width - 8)];
    assert.ok((left[2] ?? 0) > (left[0] ?? 0) && (right[0] ?? 0) > (right[2] ?? 0), `${address}: ${left} | ${right}`);
  }
});

rasters("what lets something through is put on paper, for black lines would be lost on a dark page", async () => {
  const { archive, made } = await ofPicture(await drawn({ width: 90, height: 60, alpha: true }), "anh.png");
  const folder = await scratch();
  await writeRasters(made, folder, openStore(await scratch()));
  for (const { address } of archive.assets.flatMap(({ variants }) => variants)) {
    const { data, info } = await sharp(await readFile(join(folder, address)))
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.is(info.channels, 3, address);
    // Half of the red of the picture, half of the paper.
    assert.ok(Math.abs((data[4] ?? 0) - 0xfa / 2) < 40, `${address}: ${data[4]}`);
  }
});

rasters("nothing that a camera notes is published", async () => {
  assert.ok(photograph.includes("secret-owner"), "the picture has nothing to hide");
  const folder = await scratch();
  await writeRasters((await ofPicture(photograph)).made, folder, openStore(await scratch()));
  const names = await readdir(join(folder, "anh"));
  assert.is(names.length, 5);
  for (const name of names) {
    const bytes = await readFile(join(folder, "anh", name));
    assert.not.ok(bytes.includes("secret-owner"), name);
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    assert.equal([exif, xmp, iptc, icc, orientation], [undefined, undefined, undefined, undefined, undefined], name);
  }
});

rasters("a second build makes nothing; its files, and those of a cold store, are the same bytes", async () => {
  const { made } = await ofPicture(photograph);
  const [first, second, cold, store] = [await scratch(), await scratch(), await scratch(), await scratch()];
  await kept(made, first, store);
  const idle = made.map((raster) => ({
    ...raster,
    make: () => Promise.reject(new Error(`${raster.address} was made again`)),
  }));
  assert.is(await kept(idle, second, store), 0);
  assert.is(await writeRasters(made, cold, openStore(await scratch())), 5);
  assert.equal(await hashesOf(second), await hashesOf(first));
  assert.equal(await hashesOf(cold), await hashesOf(first));
});

rasters("however many processors a machine has, the bytes are the same", async () => {
  const { made } = await ofPicture(photograph);
  const [one, many] = [await scratch(), await scratch()];
  const before = sharp.concurrency();
  await writeRasters(made, one, openStore(await scratch()));
  sharp.concurrency(8);
  await writeRasters(made, many, openStore(await scratch()));
  sharp.concurrency(before);
  assert.equal(await hashesOf(many), await hashesOf(one));
});

rasters("a picture that is damaged behind its head is told where it is shown", async () => {
  const whole = await drawn({ width: 400, height: 300, format: "jpeg", quality: 95 });
  const { made } = await ofPicture(whole.subarray(0, whole.length / 3));
  try {
    await writeRasters(made, await scratch(), openStore(await scratch()));
    assert.unreachable("it was written");
  } catch (error) {
    assert.instance(error, FaultsError);
    assert.match(
      error instanceof Error ? error.message : "",
      /^src\/articles\/2021\/bai\.md:8:1 {2}the picture cannot be read/,
    );
  }
});

rasters("two articles that show one picture share its files", async () => {
  const folder = await archiveOf({
    "src/articles/2021/a.md": article("A", "2021-01-15", "Một ![Cầu](cau.png)."),
    "src/articles/2021/b.md": article("B", "2021-01-16", "Hai ![Cầu](./cau.png)."),
    "src/articles/2021/cau.png": await drawn({ width: 90, height: 60 }),
  });
  const { assets } = modelOf(validate(await readSources(folder)));
  assert.is((await pictureRasters(assets)).length, 3);
});

rasters("the icons of the site have the sizes that systems ask for, on paper", async () => {
  const archive = modelOf(validate(await readSources(await archiveOf({}))));
  const [folder, made] = [await scratch(), await rastersOf(archive)];
  await mkdir(folder, { recursive: true });
  await writeRasters(made, folder, openStore(await scratch()));
  const sizes = await Promise.all(
    made.map(async ({ address }) => {
      const { data, info } = await sharp(join(folder, address)).raw().toBuffer({ resolveWithObject: true });
      assert.equal([...data.subarray(0, 3)], [0xfb, 0xfa, 0xf6], address);
      return `${info.width}×${info.height}`;
    }),
  );
  assert.equal(sizes, ["180×180", "192×192", "512×512"]);
});

rasters.run();
