/** Files that are kept as they came: each is named by an article beside it, with the sum of its bytes. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { originalAddress } from "../../src/archive/originals.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { originalFiles } from "../../src/downloads/originals.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { sha256 } from "../../src/text/digest.ts";
import { originalName } from "../../src/text/original.ts";
import { archiveOf, article, type Files } from "../tools.ts";

const originals = suite("originals");

const content = "Cảng đón tàu.\n";
const named = (name: string, sum = sha256(content)): string => `original: { file: ${name}, sha256: ${sum} }\n`;
const files = (front: string, more: Files = {}): Files => ({
  "src/articles/2021/cang.md": article("Cảng", "2021-02-01", "Cảng đón tàu.", front),
  ...more,
});

async function faultsOf(given: Files): Promise<string> {
  const sources = await readSources(await archiveOf(given));
  try {
    validate(sources);
    return "";
  } catch (error) {
    if (error instanceof FaultsError) return error.message;
    throw error;
  }
}

const beside = "src/articles/2021/cang.original.pdf";

originals("an article's original is its own, by name and sum", async () => {
  const folder = await archiveOf(files(named("cang.original.pdf"), { [beside]: content }));
  const archive = modelOf(validate(await readSources(folder)));
  const kept = archive.originals.get("2021/cang");
  assert.equal([kept?.bytes, kept?.sum], [Buffer.byteLength(content), sha256(content)]);
  const [file] = [...originalFiles(archive)];
  assert.is(file?.address, "/bai-viet/2021/cang/ban-goc.pdf");
  assert.is(Buffer.from(file?.content ?? "").toString(), content);
});

originals("one that was changed while the site is built is not published", async () => {
  const folder = await archiveOf(files(named("cang.original.pdf"), { [beside]: content }));
  const archive = modelOf(validate(await readSources(folder)));
  await writeFile(join(folder, beside), "khác");
  assert.throws(() => [...originalFiles(archive)].map((file) => file.content), /was changed while it was being read/);
});

originals("pages that were saved elsewhere are published as text, and other kinds as what they are", async () => {
  const { addresses } = modelOf(validate(await readSources(await archiveOf(files("")))));
  for (const [end, published] of [
    ["html", "html.txt"],
    ["HTM", "htm.txt"],
    ["xhtml", "xhtml.txt"],
    ["mhtml", "mhtml.txt"],
    ["mht", "mht.txt"],
    ["svg", "svg.txt"],
    ["docx", "docx"],
    ["txt", "txt"],
  ] as const)
    assert.is(originalAddress("/a/", { path: `x/a.original.${end}` }, addresses), `/a/ban-goc.${published}`);
});

originals("an end that is none, or too long, or has other signs, is not taken over", () => {
  for (const end of ["", ".", ".tar gz", ".đuôi", ".123456789"]) assert.is(originalName("a.md", end), "a.original.bin");
  assert.is(originalName("a.md", ".PDF"), "a.original.pdf");
});

originals("what is missing, exchanged, misnamed or of no article is told with its place", async () => {
  assert.is(
    await faultsOf(files(named("cang.original.pdf"))),
    "src/articles/2021/cang.md:4:19  the original “cang.original.pdf” is not there\n    it lies beside the article",
  );
  assert.match(
    await faultsOf(files(named("cang.original.pdf"), { [beside]: "khác" })),
    `cang.md:4:46  “cang.original.pdf” is not the file that was kept: its SHA-256 is ${sha256("khác")}`,
  );
  assert.match(await faultsOf(files(named("cang.pdf"))), "“cang.pdf” is no name of a kept original");
  assert.match(await faultsOf(files(named("../2020/a.original.pdf"))), "is no name of a kept original");
  assert.match(await faultsOf(files(named("cang.original.pdf", "ABC"))), "“ABC” is not a SHA-256");
  assert.match(
    await faultsOf(files("", { [beside]: content })),
    `${beside}:1:1  no article beside it names “cang.original.pdf” as its original\n    original: { file: cang.original.pdf, sha256: ${sha256(content)} }`,
  );
});

originals.run();
