// The tool's own code: where it lies, and its sum. Plain JavaScript, for it is asked before any TypeScript can be run.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

export const toolFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** What programs keep for the user: where nothing can be written beside the code, what is made once goes there. */
export const userCache = join(userCaches(), "doi-chieu");

/** Where bundles are kept; the first place is tried first. */
export const bundlePlaces = [join(toolFolder, ".cache", "code"), join(userCache, "code")];

// As the XDG Base Directory Specification has it, and as the other systems do.
function userCaches() {
  const { XDG_CACHE_HOME: named = "", LOCALAPPDATA: local = "" } = process.env;
  if (isAbsolute(named)) return named;
  if (process.platform === "win32" && isAbsolute(local)) return local;
  return process.platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
}

const codeFolders = ["_includes", "src"];
// The packages that the code needs, in which versions they are there, and how it is made to run. Where the tool itself is a package, they stand
// in the list of those beside it.
const always = ["package.json", "tsconfig.json", "node_modules/.package-lock.json", "../.package-lock.json"];

const knownSums = new Map();
let known;

export function sumOfCode(rooms = codeFolders) {
  const name = rooms.join();
  const sum = knownSums.get(name) ?? sumOfRooms(rooms);
  knownSums.set(name, sum);
  return sum;
}

export function bundleName(folder) {
  return createHash("sha256").update(`${sumOfCode()}:${folder}`).digest("hex").slice(0, 32);
}

export function codeHasChanged() {
  if (known === undefined) return false;
  const paths = pathsOfCode();
  const isSame = (path) =>
    known.has(path) && (standsAs(path) === known.get(path).stood || sumAt(path) === known.get(path).sum);
  return paths.length !== known.size || !paths.every(isSame);
}

function sumOfRooms(rooms) {
  known ??= readSums();
  const hash = createHash("sha256").update([process.version, process.platform, process.arch].join());
  for (const [path, { sum }] of known)
    if (always.includes(path) || rooms.some((room) => path === room || path.startsWith(`${room}/`)))
      hash.update(`${path}:${sum};`);
  return hash.digest("hex");
}

/** Each file with the sum of its content, and how it stood before that was read. The articles that may lie among them are no code. */
function readSums() {
  return new Map(pathsOfCode().map((path) => [path, { stood: standsAs(path), sum: sumAt(path) }]));
}

/** While a file stands as it stood, it need not be read again; of one that was written to just now nothing can be told by that. */
function standsAs(path) {
  const { ino, size, mtimeMs, ctimeMs } = statSync(join(toolFolder, path));
  return ctimeMs < Date.now() - tick ? [ino, size, mtimeMs, ctimeMs].join() : Symbol("unsettled");
}

/** Two writings within so many milliseconds may leave a file with the same times. */
const tick = 20;

function sumAt(path) {
  return sumOf(readFileSync(join(toolFolder, path)));
}

function pathsOfCode() {
  const there = always.filter((path) => existsSync(join(toolFolder, path)));
  return [...there, ...codeFolders.flatMap(filesOfTool)];
}

export function sumOf(content) {
  return createHash("sha256").update(content).digest("hex");
}

function filesOfTool(folder) {
  return readdirSync(join(toolFolder, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (path === "src/articles") return [];
      return entry.isDirectory() ? filesOfTool(path) : entry.isFile() ? [path] : [];
    });
}
