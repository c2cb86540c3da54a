// Bundles the tool's TypeScript, for Node to load it at once. What comes of it is kept by the sum of the code.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { sumOf, toolFolder } from "./code.js";

// What a process or a thread is begun with. Templates are loaded by Eleventy.
const entries = [
  "src/cli.ts",
  "src/api.ts",
  "src/render/worker.ts",
  "src/search/index/beside.ts",
  "src/start/early/listen.ts",
  "src/import/apart/serve.ts",
];
const templates = "src/pages";
// The tool's own words and units, which are YAML.
const words = "src/strings";

// So much of all states of the code stays, some eight of them: a process that runs may still load a part of its own.
const spare = 50_000_000;

/**
 * Bundles the code.
 * @param {string} folder where it is to stand
 * @returns {Promise<boolean>} whether it stands there
 * @throws {Error} where the folder that this runs in is gone
 */
export async function bundle(folder) {
  // Throws where the folder that this runs in is gone: esbuild would be waited for without end.
  process.cwd();
  const fresh = `${folder}.${process.pid}.new`;
  try {
    await write(fresh, folder);
    noteSums(fresh, basename(folder));
    takePlace(fresh, folder);
    forgetOldest(dirname(folder), spare);
  } catch {
    // Another process may have been quicker; or nothing can be written here.
    removeIfPossible(fresh);
  }
  return isWhole(folder);
}

/**
 * Whether a bundle is, file by file, what was written: it is looked at before any of it is run. Maps are not: by them only traces are told.
 * @param {string} folder where it stands
 * @returns {boolean} false, too, where there is none, or that of another state of the code
 */
export function isWhole(folder) {
  try {
    const text = readFileSync(join(folder, listName), "utf8");
    const [own, name, ...lines] = text.split("\n");
    if (own !== sumOf(text.slice(own.length + 1)) || name !== basename(folder)) return false;
    return lines.every((line) => sumOf(readFileSync(join(folder, line.slice(sumLength)))) === line.slice(0, sumLength));
  } catch {
    return false;
  }
}

// The list of what is run: its own sum, the bundle's name, and the files, each behind its sum.
const listName = "sums";
const sumLength = 64;

function noteSums(fresh, name) {
  const paths = readdirSync(fresh, { recursive: true }).filter((path) => /\.(mjs|json)$/.test(path));
  const body = [name, ...paths.map((path) => sumOf(readFileSync(join(fresh, path))) + path)].join("\n");
  writeFileSync(join(fresh, listName), `${sumOf(body)}\n${body}`);
}

// One that is damaged gives way. Another process that has just been here, too, has put a whole one there.
function takePlace(fresh, folder) {
  const gone = `${folder}.${process.pid}.old`;
  if (existsSync(folder) && !isWhole(folder)) {
    renameSync(folder, gone);
    removeIfPossible(gone);
  }
  renameSync(fresh, folder);
}

function removeIfPossible(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It could not be made either.
  }
}

// How many are being made in this process: esbuild's own is ended by the last of them, or the others would wait for ever.
let writing = 0;

async function write(folder, place) {
  const { build, stop } = await import("esbuild");
  writing += 1;
  const pages = readdirSync(join(toolFolder, templates)).filter((name) => name.endsWith(".11ty.tsx"));
  await build({
    absWorkingDir: toolFolder,
    entryPoints: [...entries, ...pages.map((name) => `${templates}/${name}`)],
    outbase: toolFolder,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    tsconfig: join(toolFolder, "tsconfig.json"),
    define: {
      bundledTemplates: JSON.stringify(join(place, templates)),
      bundledWords: JSON.stringify(join(place, words)),
    },
    plugins: [inItsPlace, once, ...(place.startsWith(toolFolder + sep) ? [] : [byTheirFiles])],
    sourcemap: "external",
    logLevel: "silent",
  }).finally(() => {
    writing -= 1;
    return writing === 0 ? stop() : undefined;
  });
  await writeWords(join(folder, words));
}

// As JSON they are there in a moment; to read the YAML takes a fifth of a small build. Who reads them proves them either way.
async function writeWords(folder) {
  const { parse } = await import("yaml");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(toolFolder, words)).filter((name) => name.endsWith(".yaml"))) {
    const value = parse(readFileSync(join(toolFolder, words, name), "utf8"), { schema: "failsafe" });
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value).normalize("NFC"));
  }
}

// What a file finds by where it stands, it still finds.
const inItsPlace = {
  name: "in its place",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll("import.meta.url", url), loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

// Beside the code packages are found by their names; elsewhere they are named by where they lie.
const byTheirFiles = {
  name: "by their files",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./\\]/ }, ({ path, kind }) => {
      if (kind === "entry-point" || isBuiltin(path)) return undefined;
      return { path: import.meta.resolve(path), external: true };
    });
  },
};

// The code is summed once in a process: by the module that the door has loaded.
const once = {
  name: "once",
  setup({ onResolve }) {
    onResolve({ filter: /\/code\.js$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    }));
  },
};

/**
 * Notes that something kept was used, by its time.
 * @param {string} path a file or a folder
 */
export function noteUse(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Where nothing can be written, nothing is let go of either.
  }
}

/**
 * Lets go of what was not used for longest, where all that a folder keeps takes up too much.
 * @param {string} folder whose files and folders are each kept as a whole
 * @param {number} most in bytes; the one that was used last stays in any case
 */
export function forgetOldest(folder, most) {
  const all = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    used: statSync(join(folder, name)).mtimeMs,
  }));
  let size = 0;
  for (const [index, { path }] of all.sort((a, b) => b.used - a.used).entries()) {
    size += sizeOf(path);
    if (index > 0 && size > most) removeIfPossible(path);
  }
}

function sizeOf(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
