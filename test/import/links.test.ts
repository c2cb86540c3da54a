/** Nothing is written into an archive by way of a link: it would lie elsewhere, and the archive would not read it. */
import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeAllNew } from "../../src/import/write-new.ts";
import { UserError } from "../../src/input/fault.ts";
import { newArticle } from "../../src/new/new.ts";
import { archiveOf, scratch } from "../tools.ts";

const links = suite("links within an archive");

links("nothing is written by way of them, be it imported or begun", async () => {
  const [archive, elsewhere] = [await archiveOf({}), await scratch()];
  await mkdir(join(archive, "src/articles"), { recursive: true });
  await symlink(elsewhere, join(archive, "src/articles/2021"));
  const files = ["2020", "2021"].map((year) => {
    const path = `src/articles/${year}/a.md`;
    return { to: join(archive, path), path, content: "a" };
  });
  const said = "src/articles/2021 is a link: an archive reads nothing below it";
  assert.is((await writeAllNew(files))?.message, said);
  assert.equal(await readdir(join(archive, "src/articles/2020")), [], "none of them is written");
  const begun = await newArticle(archive, "Bài", "2021-01-01").catch((error: unknown) => error);
  assert.ok(begun instanceof UserError && begun.message.startsWith(said), `${begun}`);
  assert.equal(await readdir(elsewhere), []);
});

links("an archive that is itself reached by a link is no matter", async () => {
  const [archive, folder] = [await archiveOf({}), await scratch()];
  await symlink(archive, join(folder, "kho"));
  const path = "src/articles/2021/a.md";
  assert.is(await writeAllNew([{ to: join(folder, "kho", path), path, content: "a" }]), undefined);
});

links.run();
