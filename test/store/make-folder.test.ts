/** Folders that are made: where it is refused, it is said why, however many are missing. */
import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeFolder, makeFolders } from "../../src/store/make-folder.ts";
import { scratch } from "../tools.ts";

const folders = suite("folders");

folders("all that are missing are made, by way of a link, too; one that is there is left", async () => {
  const place = await scratch();
  mkdirSync(join(place, "a"));
  symlinkSync("a", join(place, "b"));
  for (let time = 0; time < 2; time++) makeFolders(join(place, "b", "c", "d"));
  assert.ok(lstatSync(join(place, "a", "c", "d")).isDirectory());
});

folders("where a file stands in the way, that is said", async () => {
  const place = await scratch();
  writeFileSync(join(place, "a"), "x");
  assert.throws(() => makeFolders(join(place, "a")), /EEXIST/);
  assert.throws(() => makeFolders(join(place, "a", "b", "c")), /EEXIST|ENOTDIR/);
});

folders("of a site, files give way to folders", async () => {
  const place = await scratch();
  writeFileSync(join(place, "a"), "x");
  makeFolder(join(place, "a", "b", "c"));
  assert.ok(lstatSync(join(place, "a", "b", "c")).isDirectory());
});

folders("what the system refuses far above is said as it is", () => {
  // On Linux nothing can be made there, not even by root; elsewhere there is no such folder, and root is not asked for.
  if (process.platform !== "linux") return;
  assert.throws(() => makeFolders("/proc/khong/duoc"), /ENOENT.*'\/proc\/khong'/);
});

folders.run();
