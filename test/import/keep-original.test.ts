/** `--keep-original`: the file beside the article, its sum in the front matter, and the page that offers it. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { importFiles } from "../../src/import/import.ts";
import { printOutcome } from "../../src/import/print.ts";
import { sha256 } from "../../src/text/digest.ts";
import { archiveOf, root, scratch, tool, writeAll } from "../tools.ts";
import { rawText } from "./sample.ts";

const keeping = suite("--keep-original");
const slug = "cang-vinh-xanh-don-chuyen-tau-thu-1-000";

keeping("keeps the file beside the article, byte for byte, and its sum in the front matter", async () => {
  const archive = await archiveOf({});
  const folder = await scratch();
  await writeAll(folder, { "A B.TXT": rawText() });
  const [outcome] = await importFiles([join(folder, "A B.TXT")], { archive, keepOriginal: true });
  assert.match(outcome === undefined ? "" : printOutcome(outcome), `original   ${slug}.original.txt`);
  assert.is(await readFile(join(archive, `src/articles/2019/${slug}.original.txt`), "utf8"), rawText());
  const text = await readFile(join(archive, `src/articles/2019/${slug}.md`), "utf8");
  assert.match(text, `original:\n  file: ${slug}.original.txt\n  sha256: ${sha256(rawText())}\n`);
});

keeping("a dry run, and an import without it, keep nothing", async () => {
  const folder = await scratch();
  await writeAll(folder, { "a.txt": rawText() });
  for (const options of [{ keepOriginal: true, dryRun: true }, {}]) {
    const archive = await archiveOf({});
    await importFiles([join(folder, "a.txt")], { archive, ...options });
    const names = await readdir(join(archive, "src/articles/2019")).catch(() => []);
    assert.equal(
      names.filter((name) => name.includes("original")),
      [],
    );
  }
});

keeping("nothing is overwritten: where a file of that name is there, the article does not come in either", async () => {
  const archive = await archiveOf({ [`src/articles/2019/${slug}.original.txt`]: "có sẵn" });
  const folder = await scratch();
  await writeAll(folder, { "a.txt": rawText() });
  const [outcome] = await importFiles([join(folder, "a.txt")], { archive, keepOriginal: true });
  assert.match(outcome?.refused?.message ?? "", "exists already");
  assert.equal(await readdir(join(archive, "src/articles/2019")), [`${slug}.original.txt`]);
});

keeping("of a file of many articles it is said that it is not kept with each", async () => {
  const archive = await archiveOf({});
  const folder = await scratch();
  const record = {
    title: "Cảng đón tàu",
    date: "2020-01-02",
    body: ["Cảng đón chuyến tàu đầu năm, hàng về đầy kho bãi."],
  };
  await writeAll(folder, { "a.jsonl": JSON.stringify(record) });
  const [outcome] = await importFiles([join(folder, "a.jsonl")], { archive, keepOriginal: true });
  assert.is(outcome?.refused, undefined);
  assert.match(outcome === undefined ? "" : printOutcome(outcome), "original (the file holds many articles");
});

keeping("a site offers it beside the source; a saved page as a text, which no browser runs", async () => {
  const archive = await archiveOf({});
  const page = join(root, "test/import/pages/wordpress.html");
  const imported = await tool(["import", page, "--keep-original", "--archive", archive]);
  assert.is(imported.status, 0, imported.stdout + imported.stderr);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  const [, id = ""] = /src\/articles\/(\d{4}\/[^.]+)\.md/.exec(imported.stdout) ?? [];
  const place = join(archive, "dist/bai-viet", id);
  assert.equal(await readFile(join(place, "ban-goc.html.txt")), await readFile(page));
  const html = await readFile(join(place, "index.html"), "utf8");
  assert.match(html, /<dt>Bản gốc<\/dt><dd><a href="ban-goc\.html\.txt">HTML, [\d.,]+\sKB<\/a>/);
  assert.ok(html.includes(sha256(await readFile(page))));
});

keeping.run();
