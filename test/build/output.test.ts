/** What a command prints may find no reader, and the folder it was called in may be gone: no trace, and a status that tells how it went. */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, type Ran, scratch } from "../tools.ts";
import { mainFile, run } from "./run.ts";
import { roadPage, sample } from "./sample.ts";

const output = suite("output");

const archive = await archiveOf(sample);
const site = join(archive, "dist");

/** Runs a line of the shell in which the tool is called. */
async function shell(line: string, cwd = archive): Promise<Ran> {
  return run("bash", ["-c", line.replaceAll("TOOL", `"${process.execPath}" "${mainFile}"`)], { cwd });
}

const isFull = existsSync("/dev/full") ? output : output.skip;

isFull(
  "a build whose messages are lost publishes all the same; what it was to tell of faults, its status tells",
  async () => {
    assert.equal(await shell(`TOOL build --archive "${archive}" 2> /dev/full`), { status: 0, stdout: "", stderr: "" });
    assert.ok(existsSync(join(site, roadPage)));
    assert.is((await shell(`TOOL build --archive "${join(archive, "khong-co")}" 2> /dev/full`)).status, 1);
  },
);

isFull("what a full disk has lost of the output is told, and the command fails", async () => {
  const earlier = join(await scratch(), "cu.txt");
  const manifest = await readFile(join(site, "manifest-sha256.txt"), "utf8");
  await writeFile(earlier, manifest.replace(new RegExp(`^.*${roadPage}\n`, "m"), ""));
  for (const command of [`check --lang en --out "${site}" --since "${earlier}"`, "--help", "--version"]) {
    const { status, stderr } = await shell(`TOOL ${command} > /dev/full`);
    assert.is(status, 1, command);
    assert.match(stderr, /^the system refuses stdout: ENOSPC: no space left on device, write$/m);
    assert.not.match(stderr, /\n\s+at /);
  }
});

output("whoever has read enough ends nothing: neither is there a trace, nor does the command fail", async () => {
  for (const line of ["TOOL --help | true", `TOOL build --archive "${archive}" 2>&1 | true`])
    assert.equal(await shell(`${line}; exit \${PIPESTATUS[0]}`), { status: 0, stdout: "", stderr: "" }, line);
});

output("where the folder that it was called in is gone, it says so", async () => {
  const folder = join(await scratch(), "mat");
  await mkdir(folder);
  const { status, stderr } = await shell(`rmdir "${folder}"; TOOL check --lang en --archive "${archive}"`, folder);
  assert.is(status, 1);
  assert.match(stderr, /^the folder that the command was called in is gone\n/m);
  assert.not.match(stderr, /\n\s+at /);
});

output.run();
