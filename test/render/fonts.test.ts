/** The fonts are cut from whole typefaces: what a cut holds, and that it is the same whether it was kept or is made. */
import { readdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cutFont, wanted } from "../../src/render/font-cut.ts";
import { fontFaces, fontFiles } from "../../src/render/fonts.ts";
import { packageFile } from "../../src/tool.ts";
import { root, scratch } from "../tools.ts";
import { charactersOf } from "./character-map.ts";

const fonts = suite("fonts");
const vietnamese = [..."aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"].flatMap((vowel) =>
  ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
);
/** The words as a font's table of names holds them. */
const licence = Buffer.from("SIL Open Font License, Version 1.1", "utf16le").swap16();
const files = await fontFiles();

/** A cut as the font that it was before it was compressed. */
function unpacked(cut: Uint8Array): Promise<Buffer> {
  return subsetFont(Buffer.from(cut), "", { targetFormat: "truetype", keepAllGlyphs: true, preserveNameIds: [13] });
}

fonts("each face is one file, and the two that a page shows first are preloaded", () => {
  assert.equal(
    files.map(({ name, preload }) => [name, preload]),
    [
      ["source-serif-4-400.woff2", true],
      ["be-vietnam-pro-500.woff2", true],
      ["be-vietnam-pro-700.woff2", false],
    ],
  );
  assert.is(fontFaces(files).match(/@font-face/g)?.length, 3);
});

for (const { name, source, file } of files) {
  fonts(`${name} holds exactly the wanted characters that its typeface has`, async () => {
    const whole = charactersOf(await readFile(packageFile(source)));
    const held = charactersOf(await unpacked(file.content));
    assert.is(held, [...whole].filter((character) => wanted.includes(character)).join(""));
    for (const letter of [...vietnamese, ..."đĐ₫“”–…−%0123456789"]) assert.ok(held.includes(letter), letter);
  });

  fonts(`${name} tells its licence`, async () => {
    assert.ok((await unpacked(file.content)).includes(licence));
  });
}

fonts("all that a page loads are less than 60 KB, and those that it waits for less than 40", () => {
  const weight = (which: typeof files): number => which.reduce((sum, { file }) => sum + file.content.length, 0);
  assert.ok(weight(files) < 60_000, `${weight(files)} bytes`);
  assert.ok(weight(files.filter(({ preload }) => preload)) < 40_000);
});

fonts("a cut is the same made, kept, and made anew where the kept one is damaged", async () => {
  const { source = "", file } = files[0] ?? {};
  const folder = join(await scratch(), "fonts");
  const made = await cutFont(source, folder);
  assert.equal(Buffer.from(file?.content ?? []), made);
  const [entry = ""] = await readdir(folder);
  assert.equal(await readFile(join(folder, entry)), made);
  assert.equal(await cutFont(source, folder), made);
  await truncate(join(folder, entry), made.length - 1);
  assert.equal(await cutFont(source, folder), made);
  assert.equal(await readdir(folder), [entry]);
});

fonts("where no cut can be kept, the font is cut all the same", async () => {
  const { source = "", file } = files[1] ?? {};
  const folder = join(root, "package.json", "fonts");
  assert.equal(await cutFont(source, folder), Buffer.from(file?.content ?? []));
});

fonts("cuts are kept beside the packages that they are made from", async () => {
  const folder = join(root, "node_modules", ".cache", "doi-chieu", "fonts");
  const contents = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  for (const { file } of files)
    assert.ok(
      contents.some((content) => content.equals(file.content)),
      file.address,
    );
});

fonts.run();
