/** How a file stands: by it a later look tells whether somebody has written into the file since. */
import { lstatSync, type Stats } from "node:fs";
import { dirname } from "node:path";

/**
 * How a file stood when its content was known: what is read again need not be held against its sum while all of it is the same, for
 * whatever writes into a file changes its times. Links that come and go change the last one.
 */
export type Mark = readonly [inode: number, size: number, modified: number, changed: number];

/** Two writings within so many milliseconds may leave a file with the same times. */
const tick = 20;

/** How a file stands now; nothing where it is missing, or only a link: what that leads to may change, and its mark does not. */
export function markAt(file: string): Mark | undefined {
  const found = lookAt(file);
  return found?.isFile() === true ? markIn(found) : undefined;
}

export function markIn({ ino, size, mtimeMs, ctimeMs }: Stats): Mark {
  return [ino, size, mtimeMs, ctimeMs];
}

/** Whether nothing at all has been done to a file between two looks at it. */
export function isSame(one: Mark, other: Mark): boolean {
  return isSameWriting(one, other) && one[3] === other[3];
}

/** Whether a file has been written to between two looks at it, as far as its times tell when links have been made meanwhile. */
export function isSameWriting(one: Mark, other: Mark): boolean {
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2];
}

/**
 * Whether whatever is written into the file from now on will change its mark.
 * @param now when the mark was taken, or before, in milliseconds
 */
export function isSettled(mark: Mark, now: number): boolean {
  return mark[3] < now - tick && hasFineTimes(mark);
}

/** Some file systems know whole seconds alone: by these no writing is noticed. */
function hasFineTimes([, , modified, changed]: Mark): boolean {
  return !(Number.isInteger(modified / 1000) && Number.isInteger(changed / 1000));
}

/** How a file or folder stands; nothing where it is not there. */
export function lookAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Whether a file that is to be written would lie elsewhere: a folder that it lies in is a link.
 * @param file an absolute path
 * @param path the end of it, with `/` between folders; what stands before that may be links
 * @returns that folder, as a beginning of the path
 */
export function linkAbove(file: string, path: string): string | undefined {
  const names = path.split("/");
  let folder = file;
  for (let left = names.length - 1; left > 0; left -= 1) {
    folder = dirname(folder);
    if (lookAt(folder)?.isSymbolicLink() === true) return names.slice(0, left).join("/");
  }
  return undefined;
}
