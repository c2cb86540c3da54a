/** JSON-LD held against schema.org's own vocabulary, as the types that are made of it have it: by the compiler, to the last property. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, scratch, writeAll } from "../tools.ts";

/** What an action asks for is a property of the form "-input" beside those of the vocabulary. Source: schema.org/docs/actions.html */
const input = /,"query-input":"required name=search_term_string"/;

interface Found {
  readonly document: number;
  readonly said: string;
}

/**
 * What is wrong with documents.
 * @param documents JSON, each one graph
 * @returns what the compiler says of which of them, counted from 0; of what is no document, -1
 */
export async function faultsOfVocabulary(documents: readonly string[]): Promise<Found[]> {
  const folder = await scratch();
  const lines = documents.map((json, index) => `export const d${index}: Graph = ${json.replace(input, "")};`);
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    module: "nodenext",
    target: "esnext",
    paths: { "schema-dts": [join(root, "node_modules/schema-dts/dist/schema.d.ts")] },
  };
  await writeAll(folder, {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions: options, files: ["documents.ts"] }),
    "documents.ts": ['import type { Graph } from "schema-dts";', ...lines].join("\n"),
  });
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
    encoding: "utf8",
  });
  const said = `${stdout}${stderr}`.split(/\n(?! )/).filter((line) => line !== "");
  return said.map((line) => ({ said: line, document: placeOf(line) }));
}

/** The first document stands on the second line. */
function placeOf(line: string): number {
  const [, number] = /documents\.ts\((\d+),/.exec(line) ?? [];
  return number === undefined ? -1 : Number(number) - 2;
}
