/** A trace leads to the source, also where the tool runs from its bundle. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inSource, traceOf } from "../src/trace.ts";
import { run } from "./build/run.ts";
import { root } from "./tools.ts";

const trace = suite("trace");
const file = join(root, "src", "search", "index", "tasks.ts");
const failing = `
  const { load } = await import(${JSON.stringify(pathToFileURL(join(root, "src", "door.js")).href)});
  const { tasks } = await load("src/search/index/beside.ts");
  await tasks.part({}, {}).catch(({ stack }) => console.log(stack));`;

trace("of the bundle: the file that was written, and the line in it", async () => {
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", failing]);
  assert.match(stdout, /\.mjs:\d+:\d+/);
  const told = inSource(stdout);
  const [, line = ""] = told.split(`${file}:`)[1]?.match(/^(\d+):\d+/) ?? [];
  assert.match(readFileSync(file, "utf8").split("\n")[Number(line) - 1] ?? told, /documents\.map/);
});

trace("of anything else: as it is", () => {
  const error = new Error("lỗi");
  assert.is(traceOf(error), error.stack);
  assert.is(traceOf("lỗi"), "lỗi");
  assert.is(inSource("x\n at file:///khong/co.mjs:1:2"), "x\n at file:///khong/co.mjs:1:2");
});

trace.run();
