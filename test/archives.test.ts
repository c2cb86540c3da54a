/** Small archives under test/archives: each is refused with exactly its faults, or gives exactly its expected model. */
import { readdirSync } from "node:fs";
import { access, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Archive, modelOf } from "../src/archive/model.ts";
import { readSources } from "../src/archive/read.ts";
import { validate } from "../src/archive/validate.ts";
import { FaultsError } from "../src/input/fault.ts";
import { root } from "./tools.ts";

const archives = suite("archives");
const folder = join(root, "test", "archives");

/** What of a model a case is held against. */
function outlineOf({ updated, articles, rows }: Archive): unknown {
  return {
    updated,
    articles: articles.map(({ address, front, blocks }) => ({
      address,
      title: front.title,
      blocks: blocks.map(({ id, kind, text }) => `${kind} #${id}: ${text}`),
    })),
    rows: rows.map(({ row, judgement, citations }) => ({
      id: row.id,
      verdict: [judgement.kind, judgement.basis, judgement.reason].join(", "),
      derived: judgement.derived?.value,
      citations: citations.map(({ anchor, place }) => `${anchor} → #${place.block} ${place.start}–${place.end}`),
    })),
  };
}

/** The faults as they are printed, or the outline of the model as JSON. */
async function resultOf(archive: string): Promise<{ name: "faults.txt" | "expected.json"; text: string }> {
  const sources = await readSources(archive);
  try {
    const outline = outlineOf(modelOf(validate(sources)));
    return { name: "expected.json", text: `${JSON.stringify(outline, null, 2)}\n` };
  } catch (error) {
    if (error instanceof FaultsError) return { name: "faults.txt", text: `${error.message}\n` };
    throw error;
  }
}

for (const name of readdirSync(folder).sort()) {
  archives(`${name.replaceAll("-", " ")}`, async () => {
    const result = await resultOf(join(folder, name));
    const golden = join(folder, name, result.name);
    const other = join(folder, name, result.name === "faults.txt" ? "expected.json" : "faults.txt");
    const missing = await access(golden).then(
      () => false,
      () => true,
    );
    const unexpected = await access(other).then(
      () => true,
      () => false,
    );
    assert.not(unexpected, `${name} was to give ${other.split("/").at(-1)}, but gave:\n${result.text}`);
    if (missing && process.env["CI"] === undefined) await writeFile(golden, result.text);
    else assert.fixture(result.text, await readFile(golden, "utf8"));
  });
}

archives.run();
