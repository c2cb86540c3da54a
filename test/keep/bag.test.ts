/** Bags: valid by the RFC, the same bytes each time, and never in the place of anything else. */
import { appendFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/input/fault.ts";
import { writeBag } from "../../src/keep/bag.ts";
import { hashesOf, run } from "../build/run.ts";
import { archiveOf, article, scratch, writeAll } from "../tools.ts";
import { wrongWith } from "./plain-bag.ts";
import { siteOf } from "./site.ts";

const bags = suite("bags");

const described = {
  title: "Kho thử",
  description: "Một kho\nđể thử.",
  homepage: "https://example.org/kho/",
  version: "2021-09-15",
  contributors: [{ title: "Kho thử", roles: ["publisher"], email: "kho@example.org" }],
};

const archive = await archiveOf({
  "src/articles/2021/a.md": article("A", "2021-09-15", "Chữ."),
  "src/articles/2021/tăng 100%.png": new Uint8Array([1, 2, 3]),
  "src/other.ts": "không phải nguồn",
});
const site = await siteOf({
  "index.html": "<!doctype html><title>Kho</title>",
  "du-lieu/datapackage.json": JSON.stringify(described),
  "doi-chieu.json": '{"tool":"doi-chieu","version":"0.1.0","state":"complete","indexed":1}',
});

async function bagAt(place: string): Promise<string> {
  await writeBag({ archive, site, place });
  return place;
}

async function refusal(place: string): Promise<string> {
  return bagAt(place).then(
    () => "nothing",
    (error: unknown) => (error instanceof UserError ? error.message : `${error}`),
  );
}

bags("hold the site, its sources and their sums, and are valid", async () => {
  const bag = await bagAt(join(await scratch(), "gói", "kho"));
  assert.equal(await wrongWith(bag), []);
  assert.equal((await readdir(bag)).sort(), [
    "bag-info.txt",
    "bagit.txt",
    "data",
    "manifest-sha256.txt",
    "tagmanifest-sha256.txt",
  ]);
  const { "data/site/index.html": page, ...others } = await hashesOf(bag);
  assert.is(page, (await hashesOf(site))["index.html"]);
  assert.ok("data/_data/site.yaml" in others && "data/src/articles/2021/a.md" in others);
  assert.not("data/src/other.ts" in others);
  assert.match(await readFile(join(bag, "manifest-sha256.txt"), "utf8"), /data\/src\/articles\/2021\/tăng 100%25\.png/);
  assert.equal(await readdir(dirname(bag)), ["kho"], "nothing is left beside it");
});

bags("say what they are, from the content and not from a clock", async () => {
  const bag = await bagAt(join(await scratch(), "kho"));
  const info = await readFile(join(bag, "bag-info.txt"), "utf8");
  assert.match(info, /^Bag-Software-Agent: doi-chieu \d+\.\d+\.\d+$/m);
  for (const line of [
    "Bagging-Date: 2021-09-15",
    "Contact-Email: kho@example.org",
    "External-Description: Kho thử. Một kho để thử.",
    "External-Identifier: https://example.org/kho/",
  ])
    assert.ok(info.split("\n").includes(line), line);
});

bags("have the same bytes each time, packed or not, in whatever time zone", async () => {
  const zone = process.env["TZ"];
  const made: Record<string, string>[] = [];
  for (const TZ of ["Pacific/Kiritimati", "Etc/GMT+12"]) {
    process.env["TZ"] = TZ;
    const folder = await scratch();
    await bagAt(join(folder, "kho"));
    await bagAt(join(folder, "kho.zip"));
    made.push(await hashesOf(folder));
  }
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  assert.equal(made[0], made[1]);
});

bags("that are packed hold the same files", async () => {
  const folder = await scratch();
  await bagAt(join(folder, "kho.zip"));
  const unpacked = await run("python3", ["-m", "zipfile", "-e", "kho.zip", "ra"], { cwd: folder });
  assert.is(unpacked.status, 0, unpacked.stderr);
  assert.equal(await hashesOf(join(folder, "ra", "kho")), await hashesOf(await bagAt(join(folder, "kho"))));
});

const validator = "import bagit, sys; bagit.Bag(sys.argv[1]).validate(processes=1)";
const { status: withoutBagit } = await run("python3", ["-c", "import bagit"]);

(withoutBagit === 0 ? bags : bags.skip)(
  "are valid to the library of the Library of Congress (python: bagit)",
  async () => {
    const bag = await bagAt(join(await scratch(), "kho"));
    const { status, stderr } = await run("python3", ["-c", validator, bag]);
    assert.is(status, 0, stderr);
  },
);

bags("take the place of an earlier bag, packed or not, and of an empty folder", async () => {
  const folder = await scratch();
  await mkdir(join(folder, "kho"));
  for (let time = 0; time < 2; time++)
    for (const name of ["kho", "kho.zip"]) assert.is(await refusal(join(folder, name)), "nothing");
  assert.equal((await readdir(folder)).sort(), ["kho", "kho.zip"]);
});

bags("never take the place of anything else", async () => {
  const folder = await scratch();
  const place = join(folder, "kho");
  const cases: readonly (() => Promise<unknown>)[] = [
    () => writeAll(place, { "a.txt": "của tôi" }),
    () => writeAll(place, { "bagit.txt": "BagIt-Version: 1.0\n", "bag-info.txt": "Bag-Software-Agent: other 1\n" }),
    () => bagAt(place).then(() => writeFile(join(place, "data", "cua-toi.txt"), "của tôi")),
    () => bagAt(place).then(() => writeFile(join(place, "constructor"), "của tôi")),
    () => bagAt(place).then(() => symlink(join(site, "index.html"), join(place, "noi"))),
    () => writeFile(place, "một tệp"),
    () => bagAt(join(folder, "khac")).then(() => symlink(join(folder, "khac"), place)),
  ];
  for (const [index, prepare] of cases.entries()) {
    await rm(place, { recursive: true, force: true });
    await prepare();
    const before = (await readdir(folder, { recursive: true })).sort();
    assert.match(await refusal(place), /holds what this tool has not put there/, `${index}`);
    assert.equal((await readdir(folder, { recursive: true })).sort(), before, `${index}`);
  }
  await writeFile(`${place}.zip`, "PK\x03\x04 của người khác");
  assert.match(await refusal(`${place}.zip`), /holds what this tool has not put there/);
});

bags(
  "are not replaced where somebody has changed a file of theirs, which is named; one that is gone is no loss",
  async () => {
    const place = await bagAt(join(await scratch(), "kho"));
    for (const path of ["data/src/articles/2021/a.md", "bag-info.txt"]) {
      const whole = await readFile(join(place, path));
      await appendFile(join(place, path), "của tôi\n");
      assert.ok((await refusal(place)).includes(`${path} was changed after it was made; it is not replaced`), path);
      assert.match(await readFile(join(place, path), "utf8"), /của tôi\n$/);
      await writeFile(join(place, path), whole);
    }
    await rm(join(place, "data/src/articles/2021/a.md"));
    assert.is(await refusal(place), "nothing");
  },
);

async function addedTo(place: string, name: string): Promise<void> {
  const adding = "import sys, zipfile; zipfile.ZipFile(sys.argv[1], 'a').writestr(sys.argv[2], 'x')";
  const { status, stderr } = await run("python3", ["-W", "ignore", "-c", adding, place, name]);
  assert.is(status, 0, stderr);
}

bags("that are packed are not replaced either where somebody has changed them", async () => {
  const place = join(await scratch(), "kho.zip");
  assert.is(await refusal(place), "nothing");
  const whole = await readFile(place);
  const page = whole.indexOf("<!doctype html>");
  const edited = Buffer.concat([whole.subarray(0, page), Buffer.from("<!DOCTYPE"), whole.subarray(page + 9)]);
  const cases: readonly (readonly [told: string, prepare: () => Promise<unknown>])[] = [
    ["/kho/data/site/index.html was changed after", () => writeFile(place, edited)],
    ["/kho.zip was changed after", () => writeFile(place, whole.subarray(0, -100))],
    ["/kho.zip was changed after", () => addedTo(place, "kho/data/src/articles/2021/a.md")],
    ["holds what this tool has not put there", () => addedTo(place, "kho/cua-toi.txt")],
  ];
  for (const [told, prepare] of cases) {
    await writeFile(place, whole);
    await prepare();
    const before = await readFile(place);
    assert.ok((await refusal(place)).includes(told), told);
    assert.ok(before.equals(await readFile(place)), told);
  }
  await writeFile(place, whole);
  assert.is(await refusal(place), "nothing");
});

bags("are not written into what they hold, nor in its place", async () => {
  const places = [
    site,
    join(site, "goi"),
    dirname(site),
    join(archive, "_data"),
    join(archive, "src/articles/goi"),
    archive,
  ];
  for (const place of places) assert.match(await refusal(place), /is, holds or lies within/, place);
});

bags("hold no site that is not as it was published, and then the earlier bag stays", async () => {
  const place = await bagAt(join(await scratch(), "kho"));
  const before = await hashesOf(place);
  const page = join(site, "index.html");
  const text = await readFile(page, "utf8");
  await appendFile(page, " ");
  assert.match(await refusal(place), /index\.html is not as it was published/);
  await writeFile(page, text);
  await writeFile(join(site, "them.html"), "");
  assert.match(await refusal(place), /them\.html is not as it was published/);
  await rm(join(site, "them.html"));
  assert.equal(await hashesOf(place), before);
  assert.equal(await readdir(dirname(place)), ["kho"]);
});

bags("heal what an attempt that was cut off has left", async () => {
  const folder = await scratch();
  const place = await bagAt(join(folder, "kho"));
  const digits = "0".repeat(32);
  await rename(place, join(folder, `.kho.${digits}.prev`));
  await writeAll(folder, {
    [`.kho.${digits}.next/data/a`]: "",
    [`.kho.zip.${digits}.next`]: "",
    [`.kho.${digits}.txt`]: "",
  });
  await writeFile(join(site, "them.html"), "");
  assert.match(await refusal(place), /them\.html/);
  await rm(join(site, "them.html"));
  assert.equal((await readdir(folder)).sort(), [`.kho.${digits}.txt`, `.kho.zip.${digits}.next`, "kho"]);
  assert.equal(await wrongWith(place), []);
});

bags.run();
