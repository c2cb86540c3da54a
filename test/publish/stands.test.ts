/** A published site in which somebody has written into a file: told by how its files stood, and by their sums only where that differs. */
import { appendFile, mkdir, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { comingName, printManifest, writeManifest } from "../../src/publish/manifest.ts";
import { editedIn, noteStands, standsOf } from "../../src/publish/stands.ts";
import { sumsOf } from "../../src/publish/sums.ts";
import { scratch, writeAll } from "../tools.ts";

const stands = suite("stands");

/** A site with its manifest, beside which it is noted how its files stand. */
async function noted() {
  const site = join(await scratch(), "dist");
  const lists = standsOf(site);
  await writeAll(site, { "a.html": "một", "b/c.html": "hai", "doi-chieu.json": "{}" });
  await mkdir(dirname(lists));
  const sums = await sumsOf(site);
  writeManifest(site, sums);
  noteStands(site, sums, lists);
  return { site, lists, sums };
}

stands("of files nobody has written into are known, under another name of the folder, too", async () => {
  const { site, lists } = await noted();
  assert.equal(editedIn(site, lists), []);
  await rename(site, `${site}.release-1`);
  assert.equal(editedIn(`${site}.release-1`, lists), []);
});

stands("spare the reading of what stands as it did", async () => {
  const { site, lists, sums } = await noted();
  const others = { ...sums, "a.html": "0".repeat(64) };
  writeManifest(site, others);
  assert.equal(editedIn(site, lists), ["a.html"], "a list of another manifest is not believed");
  noteStands(site, others, lists);
  assert.equal(editedIn(site, lists), []);
});

stands("tell of a file that was written into, also where it has its old length and time", async () => {
  const { site, lists } = await noted();
  const old = new Date(2001, 1, 1);
  await writeFile(join(site, "a.html"), "mốt");
  await rm(join(site, "b/c.html"));
  await writeFile(join(site, "b/c.html"), "hái");
  await utimes(join(site, "b/c.html"), old, old);
  assert.equal(editedIn(site, lists), ["a.html", "b/c.html"]);
});

stands("that are lost cost a reading, and nothing else", async () => {
  const { site, lists } = await noted();
  await rm(lists, { recursive: true });
  assert.equal(editedIn(site, lists), []);
  await appendFile(join(site, "a.html"), " ");
  assert.equal(editedIn(site, lists), ["a.html"]);
});

stands("tell neither of what is gone, nor of the marker, nor of what is coming", async () => {
  const { site, lists, sums } = await noted();
  await rm(join(site, "b"), { recursive: true });
  await writeFile(join(site, "doi-chieu.json"), "{} ");
  await writeFile(join(site, "a.html"), "ba");
  const { "a.html": sum = "" } = await sumsOf(site);
  await writeFile(join(site, comingName), printManifest({ ...sums, "a.html": sum }));
  assert.equal(editedIn(site, lists), []);
});

stands("are noted in a store that is there, and make none beside a copy", async () => {
  const { site, sums, lists } = await noted();
  await rm(dirname(lists), { recursive: true });
  noteStands(site, sums, lists);
  assert.equal(await readdir(dirname(site)), ["dist"]);
  assert.equal(editedIn(site, lists), []);
});

stands.run();
