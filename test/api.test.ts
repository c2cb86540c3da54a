/** The programming interface: by the door that programs come in, and as the commands use it. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type BuildWished, build, check, FaultsError, readArchive, UserError } from "../src/api.ts";
import * as door from "../src/index.js";
import { hashesOf } from "./build/run.ts";
import { sample } from "./build/sample.ts";
import { archiveOf, scratch, tool } from "./tools.ts";

const api = suite("programming interface");

const archive = await archiveOf(sample);

api("what it builds is what the command builds, and its check finds it whole", async () => {
  const out = join(await scratch(), "trang");
  const summary = await build({ archive, out });
  assert.equal([summary.articles, summary.rows, summary.out], [2, 1, out]);
  assert.is((await tool(["build", "--archive", archive])).status, 0);
  assert.equal(await hashesOf(out), await hashesOf(join(archive, "dist")));
  const { faults, pages, paths } = await check({ out });
  assert.equal([faults, pages], [[], summary.pages]);
  assert.is(paths.length, summary.files);
});

api("an archive is read without anything being written, with verdicts and quotes", async () => {
  const fresh = await archiveOf(sample);
  const before = await hashesOf(fresh);
  const { rows, articles, citations } = await readArchive({ archive: fresh, siteUrl: "https://a.vn/" });
  assert.equal(await hashesOf(fresh), before);
  assert.equal([articles.length, rows.length, citations.size], [2, 1, 1]);
  assert.is(rows[0]?.citations[0]?.quote, "tăng 5% so với năm trước");
});

api("faults come as one error with all of them, in both languages; what is no archive is told too", async () => {
  const faulty = await archiveOf({ "_data/topics.yaml": "- {}\n", "_data/units.yaml": "- {}\n" });
  const wished: BuildWished = { archive: faulty, out: await scratch() };
  const error = await build(wished).catch((error: unknown) => error);
  assert.instance(error, FaultsError);
  const faults = error instanceof FaultsError ? error.faults : [];
  assert.equal([...new Set(faults.map(({ file }) => file))], ["_data/topics.yaml", "_data/units.yaml"]);
  for (const { line, message, vi } of faults) assert.ok(line === 1 && message !== vi.message);
  const none = await readArchive({ archive: join(faulty, "_data") }).catch((error: unknown) => error);
  assert.instance(none, UserError);
});

api("the door gives all that is written of it", () => {
  assert.equal(
    Object.keys(door).sort(),
    ["FaultsError", "UserError", "build", "check", "makeReporter", "readArchive"].sort(),
  );
  for (const value of Object.values(door)) assert.type(value, "function");
});

api.run();
