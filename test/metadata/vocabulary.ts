/** JSON-LD held against schema.org's own vocabulary, as the types that are made of it have it: by the compiler, to the last property. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, scratch, writeAll } from "../tools.ts";

/** What an action asks for is a property of the form "-input" beside those of the vocabulary. Source: schema.org/docs/actions.html */
const input = /,"query-input":"required name=search_term_string"/;

/**
 * What is wrong with documents.
 * @param documents JSON, each one graph
 * @returns what the compiler says; empty where all is right
 */
export async function faultsOfVocabulary(documents: readonly string[]): Promise<string> {
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
  return spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" }).stdout;
}
