/**
 * What is said of a sheet that cannot be brought in, in both languages, to the letter: file, sheet, row, column.
 * A new case is a sheet in `cases.ts`; what is said of it is written to `said.txt` where it is missing, to be read.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesIn } from "../../build/run.ts";
import { root } from "../../tools.ts";
import type { Brought } from "./bring.ts";
import { cases } from "./cases.ts";

const said = suite("what is said of a sheet");

const path = join(root, "test/import/sheet/said.txt");

/** The cases of the file by their names. */
function readCases(text: string): Map<string, string> {
  const parts = text.split(/^# /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1).trim()]));
}

const expected = readCases(await readFile(path, "utf8").catch(() => ""));
const missing: string[] = [];

function printed({ en, vi }: Brought): string {
  return `${en}\n\n${vi}`;
}

for (const [name, run] of cases) {
  said(`${name}: the fault names its place in both languages, and nothing is written`, async () => {
    const brought = await run();
    const wanted = expected.get(name);
    if (wanted === undefined) missing.push(`# ${name}\n${printed(brought)}\n`);
    assert.is(printed(brought), wanted);
    assert.match(brought.en, /^refused/);
    await nothingIsWritten(brought);
  });
}

async function nothingIsWritten({ archive }: Brought): Promise<void> {
  const ledger = (await filesIn(archive)).filter((file) => file.startsWith("_data/targets/"));
  for (const file of ledger) assert.is(await readFile(join(archive, file), "utf8"), "[]\n");
}

said("no case is written down that is not tried", () => {
  const tried = new Set(cases.map(([name]) => name));
  assert.equal(
    [...expected.keys()].filter((name) => !tried.has(name)),
    [],
  );
});

said.after(async () => {
  if (missing.length > 0 && process.env["CI"] === undefined) await writeFile(path, [...parts(), ...missing].join("\n"));
});

function parts(): string[] {
  return [...expected].map(([name, text]) => `# ${name}\n${text}\n`);
}

said.run();
