/** Every message of the ledger is told by some broken archive. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as input from "../../src/input/messages/ledger.ts";
import * as ledger from "../../src/ledger/messages.ts";
import { samples as ofInput } from "../input/samples/input.ts";
import { samples as ofLedger } from "../input/samples/ledger.ts";
import { root } from "../tools.ts";

const told = suite("told");

const folder = join(root, "test", "archives");
const faults = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("faults.txt"))
    .map((path) => readFile(join(folder, path), "utf8")),
);
const lines = faults.flatMap((text) => text.split("\n")).map((line) => line.replace(/^\S+:\d+:\d+ {2}/, ""));

/** A message as a pattern: whatever it shows may be anything. */
function patternOf(message: string, shows: readonly string[]): RegExp {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const longestFirst = [...shows].sort((a, b) => b.length - a.length).map(escaped);
  const parts = longestFirst.length === 0 ? [message] : message.split(new RegExp(longestFirst.join("|")));
  return new RegExp(`^${parts.map(escaped).join(".+")}$`);
}

for (const [name, made] of [...Object.entries(ledger), ...Object.entries(input)]) {
  told(`${name} is told by an archive`, () => {
    const samples = [...ofLedger, ...ofInput].filter(({ message }) => message === made);
    const patterns = samples.map(({ said, shows }) => patternOf(said.message, shows));
    assert.ok(
      patterns.some((pattern) => lines.some((line) => pattern.test(line))),
      String(patterns),
    );
  });
}

told.run();
