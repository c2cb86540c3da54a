// The door of every process and thread of the tool: loads its TypeScript. All of it is bundled once for each state of the code, and kept;
// to make each of six hundred files runnable by itself takes a second whenever a command is run.
// Plain JavaScript, for Node runs nothing else by itself.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleName, bundlePlaces, toolFolder } from "./code.js";

/**
 * Loads a module of the tool.
 * @param {string} entry its file, from the folder of the tool: one of those that `bundle.js` lists
 */
export async function load(entry) {
  const folder = await bundled();
  if (folder === undefined) return loadAsItIs(entry);
  return import(pathToFileURL(join(folder, entry.replace(/\.tsx?$/, ".mjs"))).href);
}

// Where the bundle stands; it is made in the first place where it can be kept. A package that is installed for all may be closed to writing.
async function bundled() {
  // Summed before it is loaded: what it makes is kept by that sum.
  const name = bundleName(toolFolder);
  const folders = bundlePlaces.map((place) => join(place, name));
  const there = folders.find((folder) => existsSync(folder));
  if (there !== undefined) return there;
  const { bundle } = await import("./bundle.js");
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
