/** Puts a finished folder or file in its place: wholly or not at all, and never over what somebody else has put there. */
import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../input/fault.ts";
import { locked } from "../publish/lock.ts";
import { beside } from "../publish/names.ts";
import * as say from "./messages.ts";

/** Tells of what stands in a place whether it may be replaced. */
type MayGo = (place: string) => Promise<boolean>;

/**
 * Makes something beside its place, then renames it. Whatever an earlier attempt that was cut off has left is healed first.
 * @param make writes to a path at which nothing is
 * @throws {UserError} when what is there may not be replaced, or the system does not let the place be written to
 */
export async function replaceWhole<T>(place: string, mayGo: MayGo, make: (fresh: string) => Promise<T>): Promise<T> {
  try {
    await mkdir(dirname(place), { recursive: true });
    return await locked(
      beside(place, "lock"),
      () => {},
      async () => {
        await recover(place);
        await mustBeFree(place, mayGo);
        return putInPlace(place, mayGo, make);
      },
    );
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? new UserError(say.notWritten(place, error.message)) : error;
  }
}

async function putInPlace<T>(place: string, mayGo: MayGo, make: (fresh: string) => Promise<T>): Promise<T> {
  const [fresh, old] = [freshName(place, "next"), freshName(place, "prev")];
  try {
    const made = await make(fresh);
    // Somebody may have put something there meanwhile.
    await mustBeFree(place, mayGo);
    await swap(place, fresh, old);
    return made;
  } finally {
    for (const left of [fresh, old]) await rm(left, { recursive: true, force: true });
  }
}

/** A file takes another's place in one step; a folder does not. */
async function swap(place: string, fresh: string, old: string): Promise<void> {
  const standing = await lstat(place).catch(() => undefined);
  if (standing?.isDirectory() !== true) return rename(fresh, place);
  await rename(place, old);
  try {
    await rename(fresh, place);
  } catch (error) {
    await rename(old, place);
    throw error;
  }
}

async function mustBeFree(place: string, mayGo: MayGo): Promise<void> {
  const found = await lstat(place).catch(() => undefined);
  if (found !== undefined && !(await mayGo(place))) throw new UserError(say.placeOfOthers(place));
}

/** Names beside the place that nothing but this has. */
function freshName(place: string, what: "next" | "prev"): string {
  return join(dirname(place), `.${basename(place)}.${randomBytes(16).toString("hex")}.${what}`);
}

/** What was put aside when an attempt was cut off between two renames comes back; what was half made goes. */
async function recover(place: string): Promise<void> {
  const [start, folder] = [`.${basename(place)}.`, dirname(place)];
  const left = (await readdir(folder)).filter((name) => name.startsWith(start) && ours.test(name.slice(start.length)));
  for (const name of left) {
    const gone = (await lstat(place).catch(() => undefined)) === undefined;
    if (gone && name.endsWith(".prev")) await rename(join(folder, name), place);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}

const ours = /^[0-9a-f]{32}\.(next|prev|next\.bag)$/;
