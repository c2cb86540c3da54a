/** An archive of an older layout becomes one of the newest: what changes is shown first, and what people wrote beside it stays. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { newestSchema } from "../../src/archive/schema-version.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { both } from "../../src/input/said.ts";
import { groupsIn, renamedKey } from "../../src/upgrade/edits.ts";
import { type Step, steps } from "../../src/upgrade/steps.ts";
import { differenceOf, type Upgrade, upgradeOf, writeUpgrade } from "../../src/upgrade/upgrade.ts";
import { hashesOf } from "../build/run.ts";
import { archiveOf, type Files, tool } from "../tools.ts";

const upgrades = suite("upgrade");

/** Steps that only these tests know: a key of articles has another name from version 2 on, one of topics from version 3. */
const known: readonly Step[] = [
  {
    what: both({ message: "paper is publisher now" }, { message: "paper nay là publisher" }),
    edits: ({ path, root }) => (path.startsWith("src/articles/") ? renamedKey(root, "paper", "publisher") : []),
  },
  {
    what: both({ message: "label is name now" }, { message: "label nay là name" }),
    edits: ({ path, root }) =>
      path === "_data/topics.yaml" ? groupsIn(root).flatMap((group) => renamedKey(group, "label", "name")) : [],
  },
];

const old: Files = {
  "_data/site.yaml": "# Kho thử\ntitle:   Kho thử   # tên\n",
  "_data/topics.yaml": "# Chủ đề\n- { id: cang, label: Cảng } # một\n-   id: tau\n\n    label: 'Tàu'\n",
  "src/articles/2021/bai.md": "---\n# Bài\ntitle: Bài   # tên\npaper:  Báo Vịnh Xanh\n---\n\npaper: chữ trong bài\n",
  "src/articles/2021/khac.md": "Không có phần đầu.\n",
};

async function faultOf(files: Files, steps = known): Promise<string> {
  const error = await upgradeOf(await archiveOf(files), steps).catch((error: unknown) => error);
  assert.instance(error, FaultsError);
  return error instanceof FaultsError ? error.message : "";
}

function changed(upgrade: Upgrade, path: string): string | undefined {
  return upgrade.files.find((file) => file.path === path)?.after;
}

upgrades("the steps of the tool lead to the version that it reads", () => {
  assert.is(steps.length + 1, newestSchema);
});

upgrades("each step changes its keys, and nothing else of a file is another afterwards", async () => {
  const upgrade = await upgradeOf(await archiveOf(old), known);
  assert.equal([upgrade.from, upgrade.to, upgrade.files.length], [1, 3, 3]);
  assert.equal(
    upgrade.what.map(({ message }) => message),
    ["paper is publisher now", "label is name now"],
  );
  assert.is(changed(upgrade, "_data/site.yaml"), "# Kho thử\nschema: 3\ntitle:   Kho thử   # tên\n");
  assert.is(
    changed(upgrade, "_data/topics.yaml"),
    "# Chủ đề\n- { id: cang, name: Cảng } # một\n-   id: tau\n\n    name: 'Tàu'\n",
  );
  assert.is(
    changed(upgrade, "src/articles/2021/bai.md"),
    "---\n# Bài\ntitle: Bài   # tên\npublisher:  Báo Vịnh Xanh\n---\n\npaper: chữ trong bài\n",
  );
});

upgrades("a file with Windows' line ends keeps them", async () => {
  const windows = Object.fromEntries(
    Object.entries(old).map(([path, text]) => [path, String(text).replaceAll("\n", "\r\n")]),
  );
  const [ours, theirs] = [
    await upgradeOf(await archiveOf(windows), known),
    await upgradeOf(await archiveOf(old), known),
  ];
  assert.is(ours.files.length, 3);
  for (const { path, after } of ours.files) assert.is(after, changed(theirs, path)?.replaceAll("\n", "\r\n"), path);
});

upgrades("an archive that is further has only the steps ahead of it", async () => {
  const site = "title: Kho\nschema: 2 # cũ\n";
  const upgrade = await upgradeOf(await archiveOf({ ...old, "_data/site.yaml": site }), known);
  assert.equal(
    upgrade.files.map(({ path }) => path),
    ["_data/site.yaml", "_data/topics.yaml"],
  );
  assert.is(changed(upgrade, "_data/site.yaml"), "title: Kho\nschema: 3 # cũ\n");
});

upgrades("settings in braces get their version too", async () => {
  const upgrade = await upgradeOf(await archiveOf({ "_data/site.yaml": "{ title: Kho }\n" }), known);
  assert.is(changed(upgrade, "_data/site.yaml"), "{ schema: 3, title: Kho }\n");
});

upgrades("the newest has nothing to change", async () => {
  const upgrade = await upgradeOf(await archiveOf({ "_data/site.yaml": "schema: 3\ntitle: Kho\n" }), known);
  assert.equal(upgrade, { from: 3, to: 3, what: [], files: [] });
});

upgrades("what changes is shown as programs that compare files show it", async () => {
  const difference = differenceOf(await upgradeOf(await archiveOf(old), known));
  assert.match(
    difference,
    /^--- a\/_data\/site\.yaml\n\+\+\+ b\/_data\/site\.yaml\n@@ -1,2 \+1,3 @@\n # Kho thử\n\+schema: 3\n/,
  );
  assert.match(difference, /\n-paper: {2}Báo Vịnh Xanh\n\+publisher: {2}Báo Vịnh Xanh\n/);
});

upgrades("it is written only where nobody has changed a file meanwhile", async () => {
  const archive = await archiveOf(old);
  const upgrade = await upgradeOf(archive, known);
  const [first = { path: "", before: "", after: "" }, ...others] = upgrade.files;
  const before = await hashesOf(archive);
  assert.throws(
    () => writeUpgrade(archive, { ...upgrade, files: [...others, { ...first, before: "x" }] }),
    /was changed/,
  );
  assert.equal(await hashesOf(archive), before);
  writeUpgrade(archive, upgrade);
  assert.is(await readFile(join(archive, first.path), "utf8"), first.after);
  assert.equal((await upgradeOf(archive, known)).files, []);
});

upgrades("what cannot be brought up is told by file, line and column", async () => {
  const newer = await faultOf({ "_data/site.yaml": "title: Kho\nschema: 4\n" });
  assert.match(newer, /^_data\/site\.yaml:2:9 {2}the archive is written for schema 4; this tool reads up to 3\n/);
  assert.match(await faultOf({ "_data/site.yaml": "schema: một\n" }), /^_data\/site\.yaml:1:9 {2}“một” is no version/);
  assert.match(await faultOf({ ...old, "_data/topics.yaml": "- {\n" }), /^_data\/topics\.yaml:\d+:\d+ /);
});

upgrades("the command says that an archive is the newest, writes nothing, and refuses what is none", async () => {
  const archive = await archiveOf({});
  const before = await hashesOf(archive);
  const done = await tool(["upgrade", "--write", "--lang", "en", "--archive", archive]);
  assert.equal([done.status, done.stdout], [0, ""]);
  assert.match(done.stderr, /^the archive is written for schema 1, the newest; there is nothing to change\n$/);
  assert.equal(await hashesOf(archive), before);
  const none = await tool(["upgrade", "--lang", "en", "--archive", join(archive, "_data")]);
  assert.is(none.status, 1);
  assert.match(none.stderr, /is no archive/);
});

upgrades.run();
