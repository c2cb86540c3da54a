import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleFile } from "../../src/import/article-file.ts";
import { draftOfText } from "../../src/import/draft.ts";
import { importFiles } from "../../src/import/import.ts";
import { notThere } from "../../src/import/messages.ts";
import { printOutcome } from "../../src/import/print.ts";
import { lead, rawText, title } from "./sample.ts";

const importing = suite<{ folder: string }>("importFiles");
const path = "src/articles/2019/cang-vinh-xanh-don-chuyen-tau-thu-1-000.md";

importing.before.each(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), "doi-chieu-import-"));
});
importing.after.each(async ({ folder }) => rm(folder, { recursive: true, force: true }));

/** Writes a raw text beside the archive and gives its path. */
async function put(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function filesIn(archive: string): Promise<readonly string[]> {
  const entries = await readdir(archive, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

importing("writes the article into the folder of its year", async ({ folder }) => {
  const archive = join(folder, "archive");
  const [outcome] = await importFiles([await put(folder, "a.txt", rawText())], { archive });
  assert.is(outcome?.written, path);
  assert.is(outcome?.refused, undefined);
  assert.is(await readFile(join(archive, path), "utf8"), articleFile(draftOfText(rawText())));
});

importing(
  "a Vietnamese text says that it is one in an archive of another language, and a page in that language does not",
  async ({ folder }) => {
    const archive = join(folder, "archive");
    await mkdir(join(archive, "_data"), { recursive: true });
    await writeFile(join(archive, "_data", "site.yaml"), "title: Port\nlang: en\n");
    const prose = `<p>${"The port took in more ships in every month of the year. ".repeat(8)}</p>`;
    const page = `<html lang="en-GB"><head><title>Ships</title><meta property="article:published_time" content="2020-02-02"></head><body><article><h1>Ships</h1>${prose}${prose.replaceAll("ships", "boats")}</article></body></html>`;
    const files = [await put(folder, "a.txt", rawText()), await put(folder, "b.html", page)];
    const [text, other] = await importFiles(files, { archive });
    assert.match(await readFile(join(archive, text?.written ?? ""), "utf8"), /^lang: vi$/m);
    assert.not.match(await readFile(join(archive, other?.written ?? ""), "utf8"), /^lang:/m);
  },
);

importing("a dry run tells the same and writes nothing", async ({ folder }) => {
  const archive = join(folder, "archive");
  const file = await put(folder, "a.txt", rawText());
  const [first, second] = await importFiles([file, file], { archive, dryRun: true });
  assert.is(first?.planned, path);
  assert.is(first?.written, undefined);
  assert.is(second?.refused?.message, `${path} exists already`);
  assert.equal(await filesIn(archive), []);
});

importing("never overwrites, in a dry run or not", async ({ folder }) => {
  const archive = join(folder, "archive");
  await mkdir(join(archive, "src/articles/2019"), { recursive: true });
  await writeFile(join(archive, path), "có sẵn");
  const file = await put(folder, "a.txt", rawText());
  for (const dryRun of [false, true]) {
    const [outcome] = await importFiles([file], { archive, dryRun });
    assert.is(outcome?.refused?.message, `${path} exists already`);
  }
  assert.is(await readFile(join(archive, path), "utf8"), "có sẵn");
});

importing("does not write through a link that leads elsewhere", async ({ folder }) => {
  const archive = join(folder, "archive");
  await mkdir(join(archive, "src/articles/2019"), { recursive: true });
  await symlink(join(folder, "elsewhere.md"), join(archive, path));
  const [outcome] = await importFiles([await put(folder, "a.txt", rawText())], { archive });
  assert.is(outcome?.refused?.message, `${path} exists already`);
});

importing("refuses a file that it cannot read, and goes on with the next", async ({ folder }) => {
  const archive = join(folder, "archive");
  await mkdir(join(folder, "d"));
  const files = [
    await put(folder, "latin.txt", Buffer.from("Đ cảng, cãi", "latin1")),
    await put(folder, "utf16.txt", Buffer.from("\ufeffTitle", "utf16le")),
    await put(folder, "binary.txt", "a\0b"),
    await put(folder, "large.txt", "a".repeat(4 * 1024 ** 2 + 1)),
    join(folder, "d"),
    join(folder, "none.txt"),
    join(folder, "latin.txt", "below.txt"),
    await put(folder, "good.txt", rawText()),
  ];
  const outcomes = await importFiles(files, { archive });
  assert.equal(
    outcomes.map(({ refused, written }) => refused?.message ?? written),
    [
      "is not in UTF-8; save it as UTF-8 and import it again",
      "is not in UTF-8; save it as UTF-8 and import it again",
      "is not a plain text: it holds NUL characters",
      "is larger than 4 MB",
      "is a folder without a file that can be imported",
      "does not exist",
      "lies below something that is not a folder",
      path,
    ],
  );
});

importing("refuses a text without title, date or body, and says which", async ({ folder }) => {
  const archive = join(folder, "archive");
  const texts = [
    "",
    rawText({ date: "31/02/2019" }),
    rawText({ date: "" }),
    `${title}\n15/09/2019\n(Báo Mẫu) – ${lead}`,
    rawText({ title: "???" }),
  ];
  const files = await Promise.all(texts.map((text, index) => put(folder, `${index}.txt`, text)));
  const outcomes = await importFiles(files, { archive });
  assert.equal(
    outcomes.map(({ refused }) => refused?.message),
    [
      "no title: the text holds no such line; no date: no line holds a date alone; no body: no paragraph is left for it",
      "no date: “31/02/2019”: there is no such day",
      "no date: no line holds a date alone",
      "no body: no paragraph is left for it",
      "the title has no letter or digit to make an address of",
    ],
  );
  assert.equal(await filesIn(archive), []);
});

importing("refuses where the archive has a file in place of a folder", async ({ folder }) => {
  const archive = await put(folder, "archive", "");
  const [outcome] = await importFiles([await put(folder, "a.txt", rawText())], { archive });
  assert.is(outcome?.refused?.message, `${path} lies below something that is not a folder`);
});

importing(
  "a day that the command names goes before one that was guessed, and not before one that is told",
  async ({ folder }) => {
    const archive = join(folder, "archive");
    const other = rawText({ date: "Thứ ba, 15/09/2019" });
    const files = [await put(folder, "a.txt", other), await put(folder, "b.txt", rawText())];
    const outcomes = await importFiles(files, { archive, date: "2020-01-02", dryRun: true, allowSimilar: true });
    assert.equal(
      outcomes.map(({ planned }) => planned?.slice("src/articles/".length, -".md".length).slice(0, 4)),
      ["2020", "2019"],
    );
    assert.match(
      outcomes[0] === undefined ? "" : printOutcome(outcomes[0]),
      "date       2020-01-02 (as --date gives it, not 2019-09-15, which was only guessed: “Thứ ba” is not the weekday of that day)",
    );
    const [none] = await importFiles([await put(folder, "c.txt", rawText({ date: "" }))], {
      archive,
      date: "2020-01-02",
    });
    assert.match(none === undefined ? "" : printOutcome(none), "2020-01-02 (as --date gives it)");
  },
);

importing("prints what was recognised, guessed and not found", async ({ folder }) => {
  const file = await put(folder, "a.txt", rawText({ caption: "", author: "PV" }));
  const [outcome] = await importFiles([file], { archive: join(folder, "archive") });
  assert.ok(outcome);
  assert.is(
    printOutcome({ ...outcome, file: "a.txt" }),
    `imported  a.txt → ${path}
  title      ${title} (line 1: the first line)
  date       2019-09-15 (line 3: alone on the line)
  publisher  Báo Vịnh Xanh (line 5: the dateline)
  lead       Sáng nay, cảng Vịnh Xanh đón chuyến tàu thứ 1.000 kể từ đầu năm, sớm hơn kế hoạ… (line 5: behind the dateline)
  author     PV (guessed, line 15: a single word on the last line may be a name)
  body       4 paragraphs (each line is a paragraph)
  not found: caption (no short line stands before the first paragraph); source (no line near an end holds an address alone)`,
  );
});

importing("prints a refusal with its reason, and a plan as a plan", () => {
  const refusal = { file: "a.txt", refused: notThere(), parts: [] };
  assert.is(printOutcome(refusal), "refused   a.txt: does not exist");
  assert.is(printOutcome(refusal, "vi"), "từ chối  a.txt: không tồn tại");
  assert.is(printOutcome({ file: "a.txt", planned: path, parts: [] }), `would be  a.txt → ${path}`);
});

importing.run();
