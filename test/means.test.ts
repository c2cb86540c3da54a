/** What a build may use of the machine: as it is said, or as much as there is. */
import { availableParallelism, totalmem } from "node:os";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { meansOf, memoryHere, processorsHere, quotaIn, readSize, writeSize } from "../src/means.ts";
import { runBuild } from "../src/start/run-build.ts";
import { scratch } from "./tools.ts";

const means = suite("means");

means("what is said counts, and for the rest what the machine has", () => {
  assert.equal(meansOf({ jobs: 7, memory: 5e8 }), { jobs: 7, memory: 5e8 });
  const { jobs, memory } = meansOf({});
  assert.ok(jobs >= 1 && jobs <= availableParallelism());
  assert.ok(memory > 0 && memory < totalmem());
});

means("the limit of a container counts where there is one", () => {
  assert.is(memoryHere(16e9, 2e9), 2e9);
  for (const none of [undefined, 0, 2 ** 64]) assert.is(memoryHere(16e9, none), 16e9);
});

means("so does its share of the processors", () => {
  for (const [text, quota] of [
    ["150000 100000", 1.5],
    ["50000 100000", 0.5],
    ["max 100000", undefined],
    ["-1 100000", undefined],
    ["0 100000", undefined],
    ["", undefined],
    ["100000", undefined],
  ] as const)
    assert.is(quotaIn(text), quota, text);
  assert.is(processorsHere(64, 1.5), 1);
  assert.is(processorsHere(64, 0.5), 1);
  assert.is(processorsHere(64, 8), 8);
  assert.is(processorsHere(4, 8), 4);
  assert.is(processorsHere(4, undefined), 4);
});

means("a size is a number with its unit", () => {
  assert.is(readSize("1500M"), 1500 * 2 ** 20);
  assert.is(readSize("2G"), 2 ** 31);
  assert.is(readSize("1.5gb"), 1.5 * 2 ** 30);
  for (const text of ["", "2", "G", "0M", "-1G", "2K", "2 G", "1e3M", "∞G"]) assert.is(readSize(text), undefined, text);
  for (const text of ["1500M", "2G", "0.333G"]) {
    const bytes = readSize(text) ?? 0;
    assert.ok(Math.abs((readSize(writeSize(bytes)) ?? 0) - bytes) < 2048, text);
  }
});

means("what is said to start is said to each of its builds", async () => {
  const archive = await scratch();
  const run = (means: { jobs?: number; memory?: number }) =>
    runBuild({ archive, out: `${archive}/dist`, language: "en", means });
  assert.match((await run({ jobs: 0 })).text, /'--jobs <number>' argument '0'/);
  assert.match((await run({ memory: 0 })).text, /'--memory <size>' argument '0.000M'/);
  assert.match((await run({ jobs: 2, memory: 2 ** 31 })).text, /is no archive/);
});

means.run();
