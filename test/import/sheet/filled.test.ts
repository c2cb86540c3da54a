/** The ledger as a sheet and back: nothing is lost, and what is edited changes the rows where they stand. */
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { importFiles } from "../../../src/import/import.ts";
import { printOutcome } from "../../../src/import/print.ts";
import { readKnown } from "../../../src/import/sheet/known.ts";
import { fieldsOfRow } from "../../../src/import/sheet/nest.ts";
import { rewritten } from "../../../src/import/sheet/rewrite.ts";
import type { Language } from "../../../src/input/languages.ts";
import type { FaultLanguage } from "../../../src/input/said.ts";
import { newSheet } from "../../../src/new/sheet.ts";
import { archiveOf, root, scratch } from "../../tools.ts";
import { files } from "./bring.ts";

const filled = suite("the ledger as a sheet");

/** Everything that a row can hold, and comments in every place. */
const ledger = `# Cảng
- id: hang-2020 # địa chỉ
  name: "Sản lượng: qua cảng"
  in: { en: { name: "Goods, in tonnes" } }
  organisation: cang-xanh
  topic: cang
  period: 2020
  measure: flow
  unit: million-tonne
  # hai mức đề ra
  targets:
    - value: "12"
      article: 2021/cang
      quote: "vượt kế hoạch 12 triệu tấn" # trong bài
    - text: 'Tăng so với năm trước; "nếu được"'
      article: 2021/cang
      quote: "cao hơn chỉ tiêu"
      set_on: 2019-12-01
  result: { value: "12.5", article: 2021/cang, quote: "đạt 12,5 triệu tấn" }
  wording: { value: vuot, article: 2021/cang, quote: "vượt kế hoạch 12 triệu tấn" }
  history:
    - { on: 2021-02-03, note: "=sửa; câu trích" }
# Đất
- id: bai-2020
  name: Diện tích kho bãi
  organisation: cang-xanh
  period: 2020
  measure: stock
  unit: hectare
  result:
    value: "13.625"
    marks: decimal # đã hỏi
    article: 2021/cang
    quote: "Diện tích kho bãi là 13,625 ha"

- id: tau-2020
  name: Lượt tàu
  organisation: cang-xanh
  period: 2020
  measure: flow
  unit: ship
  result:
    value: "15000"
    article: 2021/cang
    quote: "đón 15.000 lượt tàu"
# hết
`;

const units =
  "- { id: ship, dimension: ship, scale: 1, vi: { short: lượt tàu, long: lượt tàu }, en: { short: ships, long: ships } }\n";
const all = { ...files, "_data/targets.yaml": ledger, "_data/units.yaml": units };

async function sheetOf(archive: string, name: string, language: FaultLanguage): Promise<string> {
  const path = join(await scratch(), name);
  await newSheet(archive, path, { filled: true, language });
  return path;
}

/** The rows of an archive, each as its fields. */
async function rowsOf(archive: string): Promise<unknown> {
  const { items, faults } = await readKnown(archive);
  assert.equal(faults, []);
  return items.map(({ plain }) =>
    Object.fromEntries(
      fieldsOfRow(plain ?? "")
        .map(({ path, value }) => [path.join("."), value])
        .sort(),
    ),
  );
}

async function bringBack(archive: string, path: string, update = false): Promise<string> {
  const [outcome] = await importFiles([path], { archive, update });
  return outcome === undefined ? "" : printOutcome(outcome).replaceAll(path, "sheet");
}

/** A file, the language that faults are told in, and the archive's own. */
const forms = [
  ["chi-tieu.csv", "vi", "vi"],
  ["chi-tieu.csv", "en", "vi"],
  ["chi-tieu.xlsx", "vi", "vi"],
  ["chi-tieu.csv", "vi", "en"],
  ["chi-tieu.xlsx", "vi", "en"],
] as const;

function archiveIn(lang: Language): Promise<string> {
  return archiveOf({ ...all, "_data/site.yaml": `title: Kho thử\nlang: ${lang}\n` });
}

for (const [name, language, lang] of forms)
  filled(
    `${name} in ${language} of an archive in ${lang} brings all rows back where there are none, and gives the same sheet again`,
    async () => {
      const archive = await archiveIn(lang);
      const path = await sheetOf(archive, name, language);
      const wished = await rowsOf(archive);
      await rm(join(archive, "_data/targets.yaml"));
      assert.match(await bringBack(archive, path), /^imported/);
      assert.equal(await rowsOf(archive), wished);
      assert.equal(await readFile(await sheetOf(archive, name, language)), await readFile(path));
    },
  );

for (const [name, language, lang] of forms)
  filled(
    `the project's own ledger comes back from ${name} in ${language}, were it in ${lang}, without loss`,
    async () => {
      const archive = await scratch();
      for (const part of ["_data", "src/articles"])
        await cp(join(root, part), join(archive, part), { recursive: true });
      const site = await readFile(join(archive, "_data/site.yaml"), "utf8");
      await writeFile(join(archive, "_data/site.yaml"), site.replace(/^lang: .*$/m, `lang: ${lang}`));
      const path = await sheetOf(archive, name, language);
      const wished = await rowsOf(archive);
      for (const part of ["targets.yaml", "targets"])
        await rm(join(archive, "_data", part), { recursive: true, force: true });
      assert.match(await bringBack(archive, path), /^imported/);
      assert.equal(await rowsOf(archive), wished);
      assert.equal(await readFile(await sheetOf(archive, name, language)), await readFile(path));
    },
  );

filled("a sheet that nothing was changed in changes nothing", async () => {
  for (const [name, language, lang] of forms) {
    const archive = await archiveIn(lang);
    assert.match(await bringBack(archive, await sheetOf(archive, name, language), true), "holds nothing new");
    assert.is(await readFile(join(archive, "_data/targets.yaml"), "utf8"), ledger);
  }
});

/** The English sheet with some of its text changed. */
async function edited(archive: string, ...changes: readonly (readonly [string, string])[]): Promise<string> {
  const path = await sheetOf(archive, "chi-tieu.csv", "en");
  let text = await readFile(path, "utf8");
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), from);
    text = text.replace(from, to);
  }
  await writeFile(path, text);
  return path;
}

filled("without --update a changed cell is a fault that names the row's place, and nothing is written", async () => {
  const archive = await archiveOf(all);
  const said = await bringBack(archive, await edited(archive, ["Lượt tàu", "Số lượt tàu"]));
  assert.match(
    said,
    "sheet:4:B  name: “Số lượt tàu” here, but “Lượt tàu” in the row of the same id, _data/targets.yaml:36",
  );
  assert.match(said, "--update changes the row in the archive");
  assert.is(await readFile(join(archive, "_data/targets.yaml"), "utf8"), ledger);
});

filled("with it the row changes where it stands, and all else stays to the last byte", async () => {
  const archive = await archiveOf(all);
  const said = await bringBack(archive, await edited(archive, ["Lượt tàu", "Số lượt tàu"]), true);
  assert.match(said, "changed tau-2020 (_data/targets.yaml:36): name Lượt tàu → Số lượt tàu");
  assert.is(
    await readFile(join(archive, "_data/targets.yaml"), "utf8"),
    ledger.replace("name: Lượt tàu", "name: Số lượt tàu"),
  );
});

filled("comments and marks of a changed row stay; a field that is emptied goes, one that is new comes", async () => {
  const archive = await archiveOf(all);
  const path = await edited(archive, ["Sản lượng: qua cảng", "Hàng: qua cảng"], [",2019-12-01", ","]);
  assert.match(
    await bringBack(archive, path, true),
    /changed hang-2020 .*name .*; targets\.2\.set_on 2019-12-01 → nothing/,
  );
  const text = await readFile(join(archive, "_data/targets.yaml"), "utf8");
  assert.match(text, '- id: hang-2020 # địa chỉ\n  name: "Hàng: qua cảng"\n');
  assert.match(text, "  # hai mức đề ra\n  targets:\n");
  assert.match(text, 'quote: "vượt kế hoạch 12 triệu tấn" # trong bài\n');
  assert.not.match(text, "set_on");
  assert.ok(text.endsWith(ledger.slice(ledger.indexOf("# Đất"))));
});

/** The English sheet with a note on the row of ships. */
async function noted(archive: string, note: string): Promise<string> {
  const path = await sheetOf(archive, "chi-tieu.csv", "en");
  const [headings = "", ...rows] = (await readFile(path, "utf8")).trimEnd().split("\r\n");
  assert.not.match(headings, "note,");
  const lines = rows.map((row) => (row.startsWith("tau-2020") ? `${row},"${note}"` : row));
  await writeFile(path, [`${headings},note`, ...lines].join("\r\n"));
  return path;
}

filled("a note on a row that is there is written above it, once, and nothing else changes", async () => {
  for (const text of [ledger, ledger.replaceAll("\n", "\r\n"), ledger.replace(/^(?=.)/gm, "  ")]) {
    const archive = await archiveOf({ ...all, "_data/targets.yaml": text });
    const path = await noted(archive, "hỏi lại\n# của ai?");
    assert.match(
      await bringBack(archive, path, true),
      "changed tau-2020 (_data/targets.yaml:36): note, above the row: hỏi lại # của ai?",
    );
    const [, indent = "", end = ""] = /^( *)- id: tau-2020(\r?\n)/m.exec(text) ?? [];
    const wished = text.replace(/^ *- id: tau-2020/m, `${indent}# hỏi lại${end}${indent}# # của ai?${end}$&`);
    assert.is(await readFile(join(archive, "_data/targets.yaml"), "utf8"), wished);
    assert.match(await bringBack(archive, path, true), "holds nothing new");
  }
});

filled("without --update a note on a row that is there is told as not taken", async () => {
  const archive = await archiveOf(all);
  const said = await bringBack(archive, await noted(archive, "hỏi lại"));
  assert.match(said, "the row stands in _data/targets.yaml:36 already; the note is not taken");
  assert.is(await readFile(join(archive, "_data/targets.yaml"), "utf8"), ledger);
});

filled("a change that the article does not prove is refused with the build's own words", async () => {
  const archive = await archiveOf(all);
  const said = await bringBack(archive, await edited(archive, ["15000", "15001"]), true);
  assert.match(said, /^refused[\s\S]*value 15001 is not in/);
  assert.is(await readFile(join(archive, "_data/targets.yaml"), "utf8"), ledger);
});

filled("a word becomes a group when it gets its proof", () => {
  const changes = [{ path: ["wording", "quote"], from: undefined, to: "vượt kế hoạch" }];
  assert.is(
    rewritten("- id: a\n  wording: vuot\n", [{ index: 0, changes }]),
    '- id: a\n  wording:\n    value: vuot\n    quote: "vượt kế hoạch"\n',
  );
});

filled("new rows and changed ones come in together, or not at all", async () => {
  const archive = await archiveOf(all);
  const path = await edited(archive, ["Lượt tàu", "Số lượt tàu"]);
  const text = await readFile(path, "utf8");
  const [row = ""] = text.split("\r\n").filter((line) => line.startsWith("tau-2020"));
  await writeFile(path, `${text}${row.replace("tau-2020", "tau-2021").replace(",2020,", ",2021,")}\r\n`);
  assert.match(
    await bringBack(archive, path, true),
    /_data\/targets\.yaml, _data\/targets\/chi-tieu\.yaml\n {2}1 row: tau-2021\n {2}changed tau-2020/,
  );
  assert.match(await readFile(join(archive, "_data/targets/chi-tieu.yaml"), "utf8"), "id: tau-2021");
});

filled("a file with Windows' line ends keeps them, and one whose rows are indented its indent", async () => {
  for (const text of [ledger.replaceAll("\n", "\r\n"), ledger.replace(/^(?=.)/gm, "  ")]) {
    const archive = await archiveOf({ ...all, "_data/targets.yaml": text });
    await bringBack(archive, await edited(archive, ["Lượt tàu", "Số lượt tàu"]), true);
    const now = await readFile(join(archive, "_data/targets.yaml"), "utf8");
    assert.is(now, text.replace("name: Lượt tàu", "name: Số lượt tàu"));
  }
});

filled("a dry run tells what would change, and changes nothing", async () => {
  const archive = await archiveOf(all);
  const path = await edited(archive, ["Lượt tàu", "Số lượt tàu"]);
  const [outcome] = await importFiles([path], { archive, update: true, dryRun: true });
  assert.match(outcome === undefined ? "" : printOutcome(outcome), /^would be[\s\S]*changed tau-2020/);
  assert.is(await readFile(join(archive, "_data/targets.yaml"), "utf8"), ledger);
});

filled.run();
