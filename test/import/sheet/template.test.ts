/** The template as a person opens it: headings, cells that keep what is typed, lists to choose from, a guide that is right. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import readWorkbook, { readSheet } from "read-excel-file/node";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../../../src/archive/read.ts";
import { validate } from "../../../src/archive/validate.ts";
import { columns } from "../../../src/import/sheet/columns.ts";
import { nest } from "../../../src/import/sheet/nest.ts";
import { letterOf } from "../../../src/import/sheet/places.ts";
import { unzip } from "../../../src/import/sheet/unzip.ts";
import { choices, choiceWords } from "../../../src/import/sheet/words.ts";
import { newSheet } from "../../../src/new/sheet.ts";
import { archiveOf, root, scratch, tool, toolAsIs } from "../../tools.ts";
import { bring, files, goods, headings, ledgerOf } from "./bring.ts";
import { rowsXml, zipOf } from "./sheets.ts";

const template = suite("the template of a sheet");

async function madeFor(archive: string): Promise<string> {
  const path = join(await scratch(), "chi-tieu.xlsx");
  await newSheet(archive, path);
  return path;
}

const archive = await archiveOf(files);
const path = await madeFor(archive);

function partsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const parts = unzip(bytes);
  if ("message" in parts) throw new Error(String(parts.message));
  return parts;
}

const parts = partsOf(await readFile(path));
const sheetXml = parts.get("xl/worksheets/sheet1.xml") ?? "";

/** The cells of the guide, those that are empty too. */
async function guideOf(file: string): Promise<string[][]> {
  const rows = await readSheet(file, "Hướng dẫn");
  return rows.map((row) => row.map((cell) => String(cell ?? "").trim()));
}

const guide = await guideOf(path);

template("it has a sheet of rows and a guide", async () => {
  assert.equal(
    (await readWorkbook(path)).map(({ sheet }) => sheet),
    ["Dòng", "Hướng dẫn"],
  );
});

template("its first row holds every heading, and nothing stands below", async () => {
  const rows = await readSheet(path, "Dòng");
  assert.equal(
    rows[0],
    columns.map(({ heading }) => heading),
  );
  assert.equal(
    rows
      .slice(1)
      .flat()
      .filter((cell) => cell !== null),
    [],
  );
});

template("every column below its heading is text, so that 8,0 stays 8,0", () => {
  const style = /<c r="A2" s="(\d+)"/.exec(sheetXml)?.[1] ?? "";
  const cols = [...sheetXml.matchAll(/<col [^>]*>/g)].map(([col]) => col);
  assert.is(cols.length, columns.length);
  for (const col of cols) assert.match(col, `style="${style}"`);
  const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<cellXfs[\s\S]*?<\/cellXfs>/g)].join("");
  const xf = [...formats.matchAll(/<xf [^>]*>/g)][Number(style)]?.[0] ?? "";
  // 49 is "@", text. Source: ECMA-376, part 1, 18.8.30.
  assert.match(xf, /numFmtId="49"/);
});

template("every closed list can be chosen from, in words that the import reads", () => {
  const lists = new Map(
    [...sheetXml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:\1(\d+)"[^>]*><formula1>"([^"]*)"<\/formula1>/g)].map(
      ([, letter = "", last, options = ""]) => [letter, { last, options: options.split(",") }],
    ),
  );
  const chosen = columns.flatMap((column, index) => {
    const choice = choices.find((each) => each === column.reads);
    return choice === undefined ? [] : [[letterOf(index + 1), choice] as const];
  });
  assert.is(lists.size, chosen.length);
  for (const [letter, choice] of chosen) {
    const { options = [], last } = lists.get(letter) ?? {};
    assert.is(last, "2001");
    assert.equal(
      options,
      [...choiceWords()[choice].values()].map(([word]) => word),
    );
    // A longer list is refused by spreadsheet programs. Source: Microsoft, Excel specifications and limits.
    assert.ok(options.join(",").length <= 255, letter);
  }
});

template("the guide explains every column, its words, and its key in the data file", () => {
  const begin = guide.findIndex(([first]) => first === "Cột");
  assert.equal(guide[begin], ["Cột", "Bắt buộc", "Ghi gì", "Từ dùng được", "Ví dụ", "Tên trường trong tệp"]);
  for (const [index, column] of columns.entries()) {
    const [heading, needed, help, words, example, key] = guide[begin + 1 + index] ?? [];
    assert.is(heading, column.heading);
    assert.is(needed, column.needed ? "có" : "");
    assert.is(help, column.help);
    assert.is(example, column.example);
    assert.is(key, column.path.join("."));
    const choice = choices.find((each) => each === column.reads);
    assert.is(words !== "", choice !== undefined);
  }
});

template("the guide lists what the archive knows by name", () => {
  const told = guide.map(([name, id]) => `${name}|${id}`);
  for (const line of ["Cảng Vịnh Xanh|cang-xanh", "Cảng biển|cang", "triệu tấn|million-tonne"])
    assert.ok(told.includes(line), line);
});

template("the examples of the guide are read as the guide says they are", async () => {
  const examples = columns.filter(({ example }) => example !== "");
  const shown = examples.filter(({ path: [first] }) => !["topic", "organisation"].includes(String(first)));
  for (const { heading, example, reads } of shown.filter(({ reads }) => !["article", "quote"].includes(reads))) {
    const { en } = await filled(new Map([[heading, example]]));
    assert.not.match(en, /is not (a|known)|not possible|cannot be an id|cannot be read/, `${heading}: ${reads}`);
  }
});

template("the same archive gives the same bytes", async () => {
  assert.equal(await readFile(await madeFor(archive)), await readFile(path));
});

template("names of an archive that no spreadsheet expects keep the template whole", async () => {
  const name = "constructor & <b> =1+1 __proto__";
  const odd = await archiveOf({
    "_data/topics.yaml": `- { id: constructor, name: x }\n- { id: la, name: "${name}" }\n- { id: kho, name: constructor }\n`,
  });
  const told = (await guideOf(await madeFor(odd))).map(([first]) => first);
  assert.ok(told.includes(name));
  assert.ok(told.includes("constructor"));
});

/** The template with one row filled in, and brought in again. */
async function filled(changes: ReadonlyMap<string, string>): ReturnType<typeof bring> {
  const cells = new Map<string, string>(headings.map((heading, index) => [heading, goods[index] ?? ""]));
  for (const [heading, text] of changes) cells.set(heading, text);
  const row = rowsXml([columns.map(({ heading }) => cells.get(heading))], 2);
  const xml = sheetXml.replace(/<row r="2"[\s\S]*?<\/row>/, row);
  assert.is.not(xml, sheetXml);
  return bring(zipOf({ ...Object.fromEntries(parts), "xl/worksheets/sheet1.xml": xml }));
}

template("filled and brought in, it gives the row that was meant, and the archive validates", async () => {
  const { archive: brought, vi } = await filled(new Map([["Ghi chú", "từ tệp mẫu"]]));
  assert.is(vi, "đã nhập  chi-tieu.xlsx → _data/targets/chi-tieu.yaml\n  1 dòng: hang-2020");
  const { rows } = validate(await readSources(brought));
  assert.equal(
    rows.map(({ id, unit, result }) => [id, unit, result?.value]),
    [["hang-2020", "million-tonne", "12.5"]],
  );
  assert.match(await ledgerOf(brought), /^# từ tệp mẫu\n- id: hang-2020\n/);
});

template("every column but the note leads to a field of its own in the row", () => {
  const fields = columns.filter(({ path: { length } }) => length > 0).map(({ path }) => ({ path, value: "x" }));
  assert.is(columns.length - fields.length, 1);
  assert.is(new Set(fields.map(({ path }) => path.join("."))).size, fields.length);
  assert.not.throws(() => nest(fields));
});

template("the command writes it once, under a name that ends in .xlsx, and says what comes next", async () => {
  const folder = await scratch();
  const made = await toolAsIs(["new", "sheet", "mau.xlsx", "--archive", archive], { cwd: folder });
  assert.equal(made, {
    status: 0,
    stdout: `${join(folder, "mau.xlsx")}\n\nđiền trang “Dòng”, lưu lại, rồi:  doi-chieu import mau.xlsx --archive ${archive}\n`,
    stderr: "",
  });
  const again = await tool(["new", "sheet", "mau.xlsx", "--archive", archive], { cwd: folder });
  assert.is(again.status, 1);
  assert.is(again.stderr, `${join(folder, "mau.xlsx")} is there already; it is not overwritten\n`);
  const other = await tool(["new", "sheet", "mau.ods", "--archive", archive], { cwd: folder });
  assert.is(other.status, 1);
  assert.match(other.stderr, /is no name for a sheet\n {4}it ends in \.xlsx or \.csv\n$/);
});

template("empty as it is, it holds no row to bring in", async () => {
  const folder = await scratch();
  await writeFile(join(folder, "mau.xlsx"), await readFile(path));
  const brought = await tool(["import", "mau.xlsx", "--archive", archive], { cwd: folder });
  assert.is(brought.status, 1);
  assert.match(brought.stdout, /^refused {3}mau\.xlsx: holds no row below its headings\n/);
});

template("the project's own archive has a template", async () => {
  const told = (await guideOf(await madeFor(root))).map(([, id]) => id);
  assert.ok(told.includes("kcn-ha-noi"));
});

template.run();
