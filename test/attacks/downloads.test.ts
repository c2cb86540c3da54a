/** Whatever an archive says, its files for programs say it as text: cells, JSON, citations, and what the search dialog reads. */
import { readSheet } from "read-excel-file/node";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Archive } from "../../src/archive/model.ts";
import { type Downloads, downloadsOf } from "../../src/downloads/downloads.ts";
import { restore } from "../../src/downloads/formula.ts";
import { readBibtex } from "../downloads/bibtex.ts";
import { parseCsv } from "../downloads/reading.ts";
import { entriesOf } from "../downloads/workbook.ts";
import { archiveFrom } from "../model.ts";
import { folded } from "./allowed.ts";
import { attackedFiles } from "./archive.ts";
import { packed } from "./packed.ts";
import { classes, payloads } from "./payloads.ts";

const files = suite("attacks on downloads");
/** What may begin a formula begins a cell of its own; all else stands together. */
const formulas: readonly string[] = classes.formulas;
const texts = [...formulas, ...packed(payloads.filter((text) => !formulas.includes(text)))];
let archive: Archive;
let downloads: Downloads;
files.before(async () => {
  archive = archiveFrom(attackedFiles(texts));
  downloads = await downloadsOf(archive);
});

/** The files whose names end so, as texts. */
function ending(ending: string): (readonly [address: string, text: string])[] {
  return [...downloads.files].flatMap(({ address, content }) =>
    address.endsWith(ending) ? [[address, Buffer.from(content).toString()] as const] : [],
  );
}

const numberCell = /^-\d+([.,]\d+)?$/;

files("no cell of any CSV begins a formula, however a program cuts it; numbers stay numbers", () => {
  for (const [address, text] of ending(".csv")) {
    for (const delimiter of [",", ";", "\t", "|"]) {
      const cells = text.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter));
      for (const cell of cells)
        assert.ok(numberCell.test(cell) || !/^["\s]*[=+\-@＝＋－＠]/.test(cell), `${address}: ${cell}`);
    }
  }
});

files("every payload comes back from the CSV of rows to the letter, and no row is lost", () => {
  const written = [...ending("bang-doi-chieu.csv"), ...ending("bang-doi-chieu-excel.csv")];
  assert.is(written.length, 2);
  for (const [address, text] of written) {
    const [header = [], ...lines] = parseCsv(text, address.includes("excel") ? ";" : ",");
    const at = header.indexOf("name");
    assert.ok(at >= 0 && lines.every((line) => line.length === header.length), address);
    const names = lines.map((line) => restore(line[at] ?? ""));
    assert.equal([...names].sort(), texts.map((one) => one.normalize("NFC")).sort(), address);
    assert.ok(lines.some((line) => line.includes(address.includes("excel") ? "48,37" : "48.37")));
  }
});

files("a workbook holds no formula, and each of its sheets can be read", async () => {
  const workbook = [...downloads.files].find(({ address }) => address.endsWith(".xlsx"));
  const bytes = Buffer.from(workbook?.content ?? "");
  for (const { name, text } of entriesOf(bytes)) {
    assert.not.match(text, /<f[ >/]/, name);
    assert.not.match(text, /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/u, name);
  }
  const rows = (await readSheet(bytes, 2, { trim: false })).flat().map((cell) => folded(String(cell)));
  // The library leaves out the sign for what could not be read.
  for (const text of texts) assert.ok(rows.includes(folded(text.replaceAll("\ufffd", ""))), text);
});

files("JSON is JSON: every payload comes back, and none becomes a key", () => {
  for (const [address, text] of ending(".json"))
    JSON.parse(text, (key, value) => {
      assert.ok(!/[<>"'{}=]|^__proto__$/.test(key), `${address}: ${key}`);
      return value;
    });
  const told = new Set(ending("bang-doi-chieu.json").flatMap(([, text]) => [...stringsIn(JSON.parse(text))]));
  for (const text of texts) assert.ok(told.has(text.normalize("NFC")), text);
  const polluted: Record<string, unknown> = {};
  assert.is(polluted["p46"], undefined);
});

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

files("citations hold each title and author as text", () => {
  const printed = (text: string): string => folded(text).replaceAll(/[{}]/g, "");
  const titles = ending(".bib").map(([, text]) => printed(readBibtex(text).fields["title"] ?? ""));
  const literal = ending("trich-dan.json").flatMap(([, text]) => [...stringsIn(JSON.parse(text))].map(folded));
  for (const text of texts) {
    assert.ok(
      titles.some((title) => title.includes(printed(text))),
      text,
    );
    assert.ok(
      literal.some((title) => title.includes(folded(text))),
      text,
    );
  }
});

files.after(() => console.log(`${payloads.length} payloads in ${[...downloads.files].length} files`));
files.run();
