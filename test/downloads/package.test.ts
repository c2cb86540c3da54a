import { createHash } from "node:crypto";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nastyFiles } from "../feeds/nasty.ts";
import { archiveFrom, realArchive } from "../model.ts";
import { faultsIn } from "./conform.ts";
import { profile } from "./profile.ts";
import { packageSchema, type ReadTable, tableIn, tablesIn } from "./reading.ts";
import { bytesOf, downloadsOf, sampleArchive, textOf, whole } from "./sample.ts";

const packages = suite("the data package");

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(profile);

const archives = {
  "the project's own archive": await realArchive(),
  "an archive of everything": sampleArchive(whole),
  "one of names that break files": archiveFrom(nastyFiles),
};

for (const [name, archive] of Object.entries(archives)) {
  const downloads = await downloadsOf(archive);
  const text = textOf(downloads, "datapackage.json");

  packages(`${name}: the package is what the standard asks for`, () => {
    validate(JSON.parse(text));
    assert.equal(validate.errors ?? [], []);
  });

  packages(`${name}: every file is there with the bytes and the hash that the package names`, () => {
    const { resources } = packageSchema.parse(JSON.parse(text));
    assert.is(resources.length, 8);
    for (const { path, bytes, hash } of resources) {
      const content = bytesOf(downloads, path);
      assert.is(content.length, bytes, path);
      assert.is(`sha256:${createHash("sha256").update(content).digest("hex")}`, hash, path);
    }
  });

  packages(`${name}: every table, read by another parser, is what its schema says`, () => {
    const tables = tablesIn(downloads);
    assert.equal(
      tables.map((table) => table.name),
      ["bang-doi-chieu", "bang-doi-chieu-excel", "muc-de-ra", "con-so", "bai-viet"],
    );
    assert.equal(
      tables.flatMap((table) => faultsIn(table, tables)),
      [],
    );
  });
}

packages("a site that says little has a package with less in it, and that is whole too", async () => {
  const sparse = JSON.parse(textOf(await downloadsOf(sampleArchive()), "datapackage.json"));
  validate(sparse);
  assert.equal(validate.errors ?? [], []);
  for (const key of ["id", "homepage", "licenses"]) assert.not(key in sparse, key);
  assert.match(sparse.description, "không nêu giấy phép");
});

packages("licence, sources, version and day come from the archive", async () => {
  const { licenses, sources, version, created, homepage, id, contributors } = JSON.parse(
    textOf(await downloadsOf(sampleArchive(whole)), "datapackage.json"),
  );
  assert.equal(licenses, [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }]);
  assert.is(sources[0].path, "https://bao.example.vn");
  assert.equal([version, created], ["2021-03-04", "2021-03-04T00:00:00Z"]);
  assert.is(homepage, "https://kho.example.vn/doi-chieu/du-lieu/");
  assert.is(id, "https://kho.example.vn/doi-chieu/du-lieu/datapackage.json");
  assert.is(contributors[0].email, "kho@example.vn");
});

packages("a licence with a name of several words is called by its title", async () => {
  const site = "title: Kho\nlicence: { name: Giấy phép của kho, url: https://kho.example.vn/giay-phep }\n";
  const { licenses } = JSON.parse(textOf(await downloadsOf(sampleArchive(site)), "datapackage.json"));
  assert.equal(licenses, [{ title: "Giấy phép của kho", path: "https://kho.example.vn/giay-phep" }]);
});

packages("an archive without a ledger has a package too, its tables empty", async () => {
  const article = "---\ntitle: Một bài\ndate: 2021-02-01\n---\n\nMột câu.\n";
  const downloads = await downloadsOf(archiveFrom({ "src/articles/2021/mot.md": article }));
  validate(JSON.parse(textOf(downloads, "datapackage.json")));
  assert.equal(validate.errors ?? [], []);
  const tables = tablesIn(downloads);
  assert.equal(
    tables.flatMap((table) => faultsIn(table, tables)),
    [],
  );
  assert.equal(
    tables.map(({ lines }) => lines.length),
    [0, 0, 0, 0, 1],
  );
});

packages("the check of the tables is no mere form: it sees each kind of mistake", async () => {
  const tables = tablesIn(await downloadsOf(sampleArchive(whole)));
  const broken = (name: string, column: string, cell: string): string[] => {
    const table = tableIn(tables, name);
    const [first = [], ...rest] = table.lines;
    const line = first.map((old, index) => (table.header[index] === column ? cell : old));
    const changed: ReadTable = { ...table, lines: [line, ...rest] };
    return faultsIn(changed, [...tables.filter((other) => other.name !== name), changed]);
  };
  const seen: readonly (readonly [string, string, string, RegExp])[] = [
    ["bang-doi-chieu", "result", "8,8", /result cannot be 8,8/],
    ["bang-doi-chieu-excel", "result", "8.8", /result cannot be 8\.8/],
    ["bang-doi-chieu", "id", "", /id lacks a value/],
    ["bang-doi-chieu", "id", "lao-dong", /id has a value twice/],
    ["bang-doi-chieu", "verdict", "won", /verdict cannot be won/],
    ["bang-doi-chieu", "period_start", "2020-02-30", /period_start cannot be 2020-02-30/],
    ["bang-doi-chieu", "estimated", "0", /estimated cannot be 0/],
    ["bang-doi-chieu", "address", "/chi-tieu/a/", /address cannot be/],
    ["bai-viet", "topics", "a; b", /topics cannot be a; b/],
    ["muc-de-ra", "number", "1.0", /number cannot be 1\.0/],
    ["muc-de-ra", "row", "thu-ngan-sach", /two lines of one key/],
    ["con-so", "row", "no-such", /row names no-such, which is no line of bang-doi-chieu/],
  ];
  for (const [table, column, cell, fault] of seen) assert.match(broken(table, column, cell).join("\n"), fault);
});

packages("the check of the package is no mere form either", async () => {
  const given = JSON.parse(textOf(await downloadsOf(sampleArchive(whole)), "datapackage.json"));
  const [workbook, ...others] = given.resources;
  const wrong: readonly object[] = [
    { ...given, sources: [{}] },
    { ...given, licenses: [{ title: "x" }] },
    { ...given, created: "2021-03-04" },
    { ...given, resources: [] },
    { ...given, resources: [{ ...workbook, path: "../a.csv" }, ...others] },
    { ...given, resources: [{ ...workbook, hash: "abc" }, ...others] },
  ];
  for (const one of wrong) assert.not(validate(one), JSON.stringify(one).slice(0, 80));
});

packages.run();
