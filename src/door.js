// The door of every process and thread of the tool: loads its TypeScript. All of it is bundled once for each state of the code, and kept;
// to make each of six hundred files runnable by itself takes a second whenever a command is run.
// Plain JavaScript, for Node runs nothing else by itself.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, isWhole, noteUse } from "./bundle.js";
import { bundleName, bundlePlaces, toolFolder } from "./code.js";

/**
 * Loads a module of the tool.
 * @param {string} entry its file, from the folder of the tool: one of those that `bundle.js` lists
 */
export async function load(entry) {
  // Summed before it is loaded: what it makes is kept by that sum.
  const name = bundleName(toolFolder);
  const folder = await bundledIn(bundlePlaces.map((place) => join(place, name)));
  if (folder === undefined) return loadAsItIs(entry);
  return import(pathToFileURL(join(folder, entry.replace(/\.tsx?$/, ".mjs"))).href);
}

/**
 * Where a bundle of the code stands, to the letter as it was written: what runs makes things that are kept by the sum of the code, so
 * that a bundle with one bit turned over would be believed for good. It is made in the first place where it can be kept. A package that
 * is installed for all may be closed to writing.
 * @param {readonly string[]} folders where it may stand
 * @returns {Promise<string | undefined>} nothing where it can be kept nowhere
 */
export async function bundledIn(folders) {
  const there = folders.find((folder) => isWhole(folder));
  if (there !== undefined) {
    noteUse(there);
    return there;
  }
  for (const folder of folders) if (await bundle(folder)) return folder;
  return undefined;
}

// Where nothing can be kept, each file is made runnable when it is needed.
async function loadAsItIs(entry) {
  const { register } = await import("tsx/esm/api");
  // The tool's own tsconfig.json is named, for tsx would else read the one of the folder it is started in.
  register({ tsconfig: join(toolFolder, "tsconfig.json") });
  return import(pathToFileURL(join(toolFolder, entry)).href);
}
