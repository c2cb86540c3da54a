/**
 * One build of a site at a time. The lock is the system's own on a file beside the site: it goes with the process that holds it,
 * however that ends, and neither a busy process nor a sleeping machine loses it.
 */
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  type Stats,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { makeFolders } from "../store/make-folder.ts";
import { lookAt } from "../store/mark.ts";

/** The locks of the system. */
export type Locks = Pick<typeof import("fs-native-extensions"), "tryLock" | "waitForLock">;

/** Who is told while a lock is wanted. */
interface Told {
  /** Of the process that is waited for. */
  readonly waiting: (process: string) => void;
  /** That the system, or the file system, knows no locks. */
  readonly without: () => void;
}

/**
 * Does something while no other process does something under the same lock.
 * @param file of the lock, an absolute path
 * @param waiting is told, once, the process that is waited for
 * @param without is told that there are no locks here: what is done is done all the same, and nothing keeps another process from it
 */
export async function locked<T>(
  file: string,
  waiting: (process: string) => void,
  act: () => Promise<T>,
  without: () => void = () => {},
): Promise<T> {
  return underLock(await taken(file, { waiting: once(waiting), without }), file, act);
}

/**
 * Does something under a lock, unless another process has it, or none can be had: then nothing is done.
 * @param file of the lock, an absolute path
 */
export async function lockedIfFree(file: string, act: () => Promise<void>): Promise<void> {
  const held = await taken(file);
  if (held !== undefined) await underLock(held, file, act);
}

/** @param held the open file, or nothing where no lock could be had */
async function underLock<T>(held: number | undefined, file: string, act: () => Promise<T>): Promise<T> {
  // While it is still held: whoever waits for it sees that it has no name any more, and takes the next one.
  const withoutName = (): void => removeIfPossible(file);
  if (held !== undefined) process.once("exit", withoutName);
  try {
    return await act();
  } finally {
    process.off("exit", withoutName);
    if (held !== undefined) {
      withoutName();
      closeSync(held);
    }
  }
}

/** A name that stays holds nothing: whoever finds it takes the lock. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What was done under the lock is done.
  }
}

/**
 * Takes a lock.
 * @param told who is told; without, it is not waited
 * @returns the open file; nothing where no lock can be had: the place where the site is to stand tells why, if it cannot be written to
 */
async function taken(file: string, told?: Told): Promise<number | undefined> {
  const locks = await knownLocks();
  if (locks === undefined) told?.without();
  for (;;) {
    const opened = locks && openFile(file, told !== undefined);
    if (locks === undefined || opened === undefined) return undefined;
    if (!(await lock(opened, file, locks, told))) {
      closeSync(opened);
      return undefined;
    }
    if (fstatSync(opened).ino === lookAt(file)?.ino) {
      ftruncateSync(opened);
      writeSync(opened, `${process.pid}\n`, 0);
      return opened;
    }
    closeSync(opened);
  }
}

/** Nothing where this system has none that are known. */
async function knownLocks(): Promise<Locks | undefined> {
  return import("fs-native-extensions").catch(() => undefined);
}

/** A link is not followed: what it leads to is somebody's. */
const manner = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

/**
 * @param isNeeded whether what stands in the way is told
 * @throws {UserError} where something stands there that is no lock, or of somebody else
 */
function openFile(file: string, isNeeded: boolean): number | undefined {
  try {
    makeFolders(dirname(file));
    const opened = openSync(file, manner, 0o666);
    if (isPlain(fstatSync(opened))) return opened;
    closeSync(opened);
  } catch (error) {
    if (isNeeded && lookAt(file) !== undefined) throw new UserError(say.lockUnusable(file, reasonOf(error)));
    return undefined;
  }
  if (isNeeded) throw new UserError(say.lockOfOthers(file));
  return undefined;
}

/** What has another name is somebody's, too: nothing is written into it. */
function isPlain(found: Stats): boolean {
  return found.isFile() && found.nlink < 2;
}

/**
 * Takes the lock of an open file.
 * @returns whether it is held now; not where another process has it and nobody is told, nor where there are no locks, which is told
 * @throws {UserError} where it is waited for and cannot be had: whoever went on would build beside another
 */
export async function lock(fd: number, file: string, locks: Locks, told?: Told): Promise<boolean> {
  const isFree = tried(fd, locks);
  if (isFree === undefined) {
    told?.without();
    removeIfPossible(file);
  }
  if (isFree !== false || told === undefined) return isFree === true;
  told.waiting(holderIn(file));
  await locks.waitForLock(fd).catch((error: unknown) => {
    throw new UserError(say.lockUnusable(file, reasonOf(error)));
  });
  return true;
}

/** Nothing where the file system knows no locks, as some that lie on other machines. */
function tried(fd: number, locks: Locks): boolean | undefined {
  try {
    return locks.tryLock(fd);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function holderIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}

function once(tell: (text: string) => void): (text: string) => void {
  let told = false;
  return (text) => {
    if (!told) tell(text);
    told = true;
  };
}
