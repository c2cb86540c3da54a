/** What is begun or brought in never gets a name that some machines keep for themselves. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { importFiles } from "../../src/import/import.ts";
import { newArticle } from "../../src/new/new.ts";
import { archiveOf } from "../tools.ts";
import { rawText } from "./sample.ts";

const devices = suite("names that are devices'");

devices("an article of that title gets a word before its name", async () => {
  const archive = await archiveOf({ "bai.txt": rawText({ title: "Con" }) });
  assert.is(await newArticle(archive, "NUL", "2021-01-15"), "src/articles/2021/bai-nul.md");
  await importFiles([join(archive, "bai.txt")], { archive });
  await access(join(archive, "src/articles/2019/bai-con.md"));
});

devices.run();
