/** Names of files and ids: none leads out of its folder, and each is one on every machine. Those that are not are faults with a place and a hint. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { caseless, isDevice, unportable } from "../../src/text/portable.ts";
import { drawn } from "../pictures.ts";
import { archiveOf, article, type Files, scratch } from "../tools.ts";

const names = suite("names of files and ids");
const text = article("Bài", "2021-01-15", "Một.");

async function faultsIn(folder: string): Promise<string[]> {
  try {
    modelOf(validate(await readSources(folder)));
    return [];
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    for (const { hint } of error.faults) assert.ok(hint !== undefined, error.message);
    return error.faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  }
}

async function faultsOf(files: Files): Promise<string[]> {
  return faultsIn(await archiveOf(files));
}

const odd = [
  "con.md",
  "NUL.md",
  "aux.x.md",
  "Com1.md",
  "lpt9 .md",
  "COM¹.md",
  "a<b.md",
  "a>b.md",
  "a:b.md",
  'a"b.md',
  "a|b.md",
];
const unseen = [
  "a?b.md",
  "a*b.md",
  "a\\b.md",
  "a\nb.md",
  "a\u0001b.md",
  "a\u202edm.md",
  "a\u200bb.md",
  "x..\\..\\b.md",
];

names("an article whose name is none on every machine is refused by its name", async () => {
  for (const name of [...odd, ...unseen]) {
    const faults = await faultsOf({ [`src/articles/2021/${name}`]: text });
    assert.is(faults.length, 1, `${name}: ${faults}`);
    assert.match(faults[0] ?? "", /^src\/articles\/2021\/[\s\S]*:1:1 .*(device|not every machine)/, name);
  }
});

names("so is a folder, a picture that nobody shows, and a data file", async () => {
  const picture = await drawn({ width: 8, height: 8 });
  const cases: Files[] = [
    { "src/articles/2021/aux/a.txt": "x" },
    { "src/articles/2021/nul.png": picture },
    { "src/articles/2021/a?.png": picture },
    { "_data/targets/con.yaml": "" },
    { "_data/targets/a .yaml": "", "_data/targets/b./a.yaml": "" },
  ];
  for (const files of cases)
    assert.ok(
      (await faultsOf(files)).some((fault) => /device|not every machine|Windows cuts/.test(fault)),
      Object.keys(files)[0],
    );
});

names("a name that only becomes a device's in its address is refused too", async () => {
  assert.match((await faultsOf({ "src/articles/2021/Côn.md": text }))[0] ?? "", /“con” is what Windows calls a device/);
});

names("names that differ only in capitals, or in how their letters are made, are one name", async () => {
  const picture = await drawn({ width: 8, height: 8 });
  for (const [one, other] of [
    ["cang.md", "CANG.md"],
    ["cảng.md", "CẢNG.md".normalize("NFD")],
    ["a.png", "A.PNG"],
  ] as const) {
    const content = one.endsWith(".md") ? text : picture;
    const faults = await faultsOf({ [`src/articles/2021/${one}`]: content, [`src/articles/2021/${other}`]: content });
    assert.is(faults.length, 1, faults.join());
    assert.match(faults[0] ?? "", /differs from .* only in capitals/);
  }
});

const ids = [
  "con",
  "nul",
  "com1",
  "..",
  "../a",
  "/a",
  "a/b",
  "a\\b",
  "a b",
  "A",
  "á",
  "a.",
  "%2e%2e",
  "a\u0000",
  "a".repeat(101),
];

names("an id that becomes an address is refused where it stands, in each kind of data", async () => {
  for (const id of ids) {
    const said = JSON.stringify(id);
    const files = {
      topics: `- id: ${said}\n  name: A\n`,
      organisations: `- id: ${said}\n  name: A\n`,
      targets: `- id: ${said}\n  indicator: ${said}\n  name: A\n`,
    };
    for (const [name, yaml] of Object.entries(files)) {
      const faults = await faultsOf({ [`_data/${name}.yaml`]: yaml });
      const places = faults.filter((fault) => /:(1:7|2:14) /.test(fault));
      assert.is(places.length, name === "targets" && id !== "a\u0000" ? 2 : places.length, faults.join("\n"));
      assert.ok(places.length >= 1, `${name} ${said}: ${faults}`);
    }
  }
});

names("no picture is found outside of the archive, however its path is written", async () => {
  const outside = await scratch();
  await writeFile(join(outside, "a.png"), await drawn({ width: 8, height: 8 }));
  const climb = "../".repeat(12);
  for (const src of [
    `${outside}/a.png`,
    `${climb}${outside.slice(1)}/a.png`,
    `${climb.replaceAll(".", "%2e")}a.png`,
    "a.png\u0000.png",
  ]) {
    const shown = await faultsOf({
      "src/articles/2021/a.md": article("A", "2021-01-15", `Một.\n\n![a](<${src.replace("\u0000", "%00")}>)`),
    });
    assert.match(shown[0] ?? "", /^src\/articles\/2021\/a\.md:8:1 .*(not there|elsewhere)/, src);
    const lead = `image: { src: ${JSON.stringify(src)}, alt: a }\n`;
    assert.match(
      (await faultsOf({ "src/articles/2021/a.md": article("A", "2021-01-15", "Một.", lead) }))[0] ?? "",
      /^src\/articles\/2021\/a\.md:4:\d+ /,
    );
  }
});

names("a link in place of a file or a folder is not followed", async () => {
  const [folder, outside] = [await archiveOf({ "src/articles/2021/a.md": text }), await scratch()];
  await mkdir(join(outside, "2020"));
  await writeFile(join(outside, "2020", "b.md"), text);
  await writeFile(join(outside, "c.png"), await drawn({ width: 8, height: 8 }));
  await symlink(join(outside, "2020"), join(folder, "src/articles/2020"));
  await symlink(join(outside, "c.png"), join(folder, "src/articles/2021/c.png"));
  await symlink(outside, join(folder, "_data/targets"));
  const faults = await faultsIn(folder);
  assert.is(faults.filter((fault) => fault.endsWith("this is a link or a special file")).length, 3, faults.join("\n"));
});

names("the rules of names are told apart", () => {
  for (const name of ["con", "CON.txt", "Aux.tar.gz", "com1 ", "lpt³", "CONOUT$"]) assert.ok(isDevice(name), name);
  for (const name of ["con-duong", "console", "com10", "lpt", "a.con", "nulla.md"]) assert.not.ok(isDevice(name), name);
  for (const name of ["Cảng biển.md", "a,b;c (1).md", "2021", "a..b.md", "~a.md"])
    assert.is(unportable(name), undefined, name);
  assert.is(caseless("CẢNG".normalize("NFD")), caseless("cảng"));
});

names.run();
