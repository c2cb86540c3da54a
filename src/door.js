// The door of every process and thread of the tool: loads its TypeScript. All of it is bundled once for each state of the code, and kept;
// to make each of six hundred files runnable by itself takes a second whenever a command is run.
// Plain JavaScript, for Node runs nothing else by itself.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleName, toolFolder } from "./code.js";

/**
 * Loads a module of the tool.
 * @param {string} entry its file, from the folder of the tool: one of those that `bundle.js` lists
 */
export async function load(entry) {
  // Summed before it is loaded: what it makes is kept by that sum.
  const folder = join(toolFolder, ".cache", "code", bundleName(toolFolder));
  if (!existsSync(folder)) {
    const { bundle } = await import("./bundle.js");
    if (!(await bundle(folder))) return loadAsItIs(entry);
  }
  return import(pathToFileURL(join(folder, entry.replace(/\.tsx?$/, ".mjs"))).href);
}

// Where nothing can be kept, each file is made runnable when it is needed.
async function loadAsItIs(entry) {
  const { register } = await import("tsx/esm/api");
  // The tool's own tsconfig.json is named, for tsx would else read the one of the folder it is started in.
  register({ tsconfig: join(toolFolder, "tsconfig.json") });
  return import(pathToFileURL(join(toolFolder, entry)).href);
}
