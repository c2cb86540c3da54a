// Makes the n-th change to the files of a folder fail, or ends the process at it. Loaded before all else, in every process and thread of
// a build. Plain JavaScript, for it comes before the loader that makes TypeScript runnable.
//
// FAULT_ROOT   the folder whose changes count
// FAULT_COUNT  a file that grows by one byte with each of them, whoever makes it
// FAULT_LOG    a file that is told each of them, or nothing
// FAULT_AT     the number of the change that fails, from 1; nothing fails without it
// FAULT_CODE   with which error, as ENOSPC, or KILL
// FAULT_LAST   the number of the last change that fails; all from FAULT_AT on where it is 0
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

const { FAULT_ROOT: root, FAULT_COUNT: counter, FAULT_LOG: log, FAULT_CODE: code } = process.env;
const at = Number(process.env.FAULT_AT ?? 0);
const last = Number(process.env.FAULT_LAST ?? at) || Number.POSITIVE_INFINITY;
const { appendFileSync, statSync } = fs;

const messages = {
  ENOSPC: "no space left on device",
  EIO: "i/o error",
  EROFS: "read-only file system",
  EDQUOT: "disk quota exceeded",
};

/** What changes files, by the arguments that name them. Opening counts where it is for writing. */
const changes = {
  appendFile: [0],
  copyFile: [1],
  cp: [1],
  link: [1],
  mkdir: [0],
  mkdtemp: [0],
  open: [0],
  rename: [0, 1],
  rm: [0],
  rmdir: [0],
  symlink: [1],
  truncate: [0],
  unlink: [0],
  utimes: [0],
  writeFile: [0],
};

function pathOf(argument) {
  if (argument instanceof URL) return fileURLToPath(argument);
  return typeof argument === "string" || Buffer.isBuffer(argument) ? String(argument) : "";
}

function isWithin(path) {
  return path === root || path.startsWith(root + sep);
}

function isReading(name, flags) {
  return name === "open" && (flags === undefined || flags === "r" || flags === 0 || typeof flags === "function");
}

/** Counts a change. @returns the error with which it fails, if it does */
function counted(name, args) {
  const paths = changes[name].map((place) => pathOf(args[place])).filter(isWithin);
  if (paths.length === 0 || isReading(name, args[1])) return undefined;
  appendFileSync(counter, ".");
  const number = statSync(counter).size;
  if (log) appendFileSync(log, `${number} ${name} ${paths.join(" ")}\n`);
  if (at === 0 || number < at || number > last) return undefined;
  if (code === "KILL") process.kill(0, "SIGKILL");
  const error = new Error(`${code}: ${messages[code]}, ${name} '${paths[0]}'`);
  return Object.assign(error, { code, errno: -1, syscall: name, path: paths[0] });
}

function wrapSync(owner, key, name) {
  const original = owner[key];
  owner[key] = (...args) => {
    const error = counted(name, args);
    if (error !== undefined) throw error;
    return original.apply(owner, args);
  };
}

function wrapPromise(owner, key) {
  const original = owner[key];
  owner[key] = async (...args) => {
    const error = counted(key, args);
    if (error !== undefined) throw error;
    return original.apply(owner, args);
  };
}

function wrapCallback(owner, key) {
  const original = owner[key];
  owner[key] = (...args) => {
    const error = counted(key, args);
    if (error === undefined) return original.apply(owner, args);
    process.nextTick(args.at(-1), error);
  };
}

if (root !== undefined) {
  for (const name of Object.keys(changes)) {
    wrapSync(fs, `${name}Sync`, name);
    wrapPromise(fs.promises, name);
    wrapCallback(fs, name);
  }
  syncBuiltinESMExports();
}
