/** What files may be like on disk: encodings, names, sizes, links. Made here, for git and editors would change them. */
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError, UserError } from "../../src/input/fault.ts";
import { drawn } from "../pictures.ts";
import { archiveOf, article, type Files, scratch, writeAll } from "../tools.ts";

const reading = suite("reading");

async function model(files: Files) {
  return modelOf(validate(await readSources(await archiveOf(files))));
}

async function faults(folder: string): Promise<string[]> {
  try {
    validate(await readSources(folder));
    return [];
  } catch (error) {
    if (error instanceof FaultsError) return error.message.split("\n");
    throw error;
  }
}

reading("a file that is not UTF-8 is refused", async () => {
  const bytes = new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x41]);
  const folder = await archiveOf({ "src/articles/2021/a.md": bytes });
  assert.equal(await faults(folder), [
    "src/articles/2021/a.md:1:1  the file is not UTF-8 text",
    "    save it again as UTF-8",
  ]);
});

reading("site.yaml that is not UTF-8 is told once, not as missing too", async () => {
  const folder = await archiveOf({ "_data/site.yaml": new Uint8Array([0xff, 0xff]) });
  assert.equal(await faults(folder), ["_data/site.yaml:1:1  the file is not UTF-8 text", "    save it again as UTF-8"]);
});

reading("a byte-order mark and CRLF are taken as if they were not there", async () => {
  const text = `\ufeff${article("Bài", "2021-01-15", "Một\nhai.\n\nBa.")}`.replaceAll("\n", "\r\n");
  const { articles } = await model({ "src/articles/2021/a.md": text, "_data/site.yaml": "\ufefftitle: Kho\r\n" });
  assert.equal(
    articles[0]?.blocks.map(({ text }) => text),
    ["Một hai.", "Ba."],
  );
});

reading("decomposed text and file names are composed, and quotes still match", async () => {
  const { articles, rows } = await model({
    [`src/articles/2021/${"Cảng biển".normalize("NFD")}.md`]: article(
      "Bài",
      "2021-01-15",
      "Tăng 8,8% mỗi năm.",
    ).normalize("NFD"),
    "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
    "_data/targets.yaml":
      '- { id: a, name: A, organisation: cang, period: 2020, measure: rate, unit: percent-per-year, result: { value: "8.8", article: 2021/cang-bien, quote: "Tăng 8,8% mỗi năm" } }\n',
  });
  assert.is(articles[0]?.file, "src/articles/2021/Cảng biển.md");
  assert.is(articles[0]?.blocks[0]?.text, "Tăng 8,8% mỗi năm.".normalize("NFC"));
  assert.is(rows[0]?.citations.length, 1);
});

reading("two names that differ only in Unicode form are one name", async () => {
  const text = article("Bài", "2021-01-15", "Một.");
  const folder = await archiveOf({
    [`src/articles/2021/${"bà".normalize("NFD")}.md`]: text,
    [`src/articles/2021/${"bà".normalize("NFC")}.md`]: text,
  });
  assert.match((await faults(folder))[0] ?? "", /the name is the same/);
});

reading("an article of 20 MB is refused with its size", async () => {
  const folder = await archiveOf({ "src/articles/2021/a.md": article("Bài", "2021-01-15", "x".repeat(20_000_000)) });
  assert.equal(await faults(folder), [
    "src/articles/2021/a.md:1:1  the file has 20.0 MB; at most 4 MB are read",
    "    divide it into several files",
  ]);
});

reading("control characters are refused, each line once with its place", async () => {
  const folder = await archiveOf({
    "src/articles/2021/a.md": article("A\u0000\u0001", "2021-01-15", "Một\thai.\n\nBa\u007f."),
  });
  assert.equal(
    (await faults(folder)).filter((line) => !line.startsWith(" ")),
    [
      "src/articles/2021/a.md:2:9  the text holds the control character U+0000",
      "src/articles/2021/a.md:8:3  the text holds the control character U+007F",
    ],
  );
});

reading("a link is not followed, whatever it points to", async () => {
  const folder = await archiveOf({ "src/articles/2021/a.md": article("Bài", "2021-01-15", "Một.") });
  await symlink("/etc/passwd", join(folder, "src/articles/2021/b.md"));
  assert.match((await faults(folder))[0] ?? "", /b\.md:1:1 {2}this is a link or a special file/);
});

reading("a folder without site.yaml says what is missing, in one line", async () => {
  const folder = await scratch();
  await writeAll(folder, { "src/articles/2021/a.md": "x" });
  try {
    await readSources(folder);
    assert.unreachable("it was read");
  } catch (error) {
    assert.instance(error, UserError);
    assert.match(error instanceof Error ? error.message : "", /is no archive: it has no _data\/site\.yaml/);
  }
});

reading("a picture beside an article is found by its path, and gets an address of its own", async () => {
  const { assets, articles } = await model({
    "src/articles/2021/a.md": article(
      "Bài",
      "2021-01-15",
      "![Cầu](Cầu%20cảng.JPG)\n\nMột.",
      'image: { src: cau.png, alt: "" }\n',
    ),
    "src/articles/2021/Cầu cảng.JPG": await drawn({ width: 900, height: 600, format: "jpeg" }),
    "src/articles/2021/cau.png": await drawn({ width: 300, height: 200 }),
  });
  assert.is(assets.length, 2);
  for (const { address } of assets.flatMap(({ variants }) => variants))
    assert.match(address, /^\/anh\/cau(-cang)?-[0-9a-f]{8}-\d+\.(avif|webp|jpg)$/);
  assert.match(articles[0]?.blocks[0]?.html ?? "", /src="\.\.\/\.\.\/\.\.\/anh\/cau-cang-[0-9a-f]{8}-720\.jpg"/);
});

reading("the newest article comes first, and its day is the archive's own", async () => {
  const { articles, updated } = await model({
    "src/articles/2020/a.md": article("A", "2020-05-01", "Một."),
    "src/articles/2021/b.md": article("B", "2021-05-01", "Hai."),
    "src/articles/2021/c.md": article("C", "2021-05-01", "Ba."),
  });
  assert.equal(
    articles.map(({ id }) => id),
    ["2021/b", "2021/c", "2020/a"],
  );
  assert.is(updated, "2021-05-01");
});

reading.run();
