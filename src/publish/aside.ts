/**
 * What in a published site is not as it was published: somebody has written into it, or the disk has. Nobody can tell these apart, so the
 * next site takes its place as ever, and what stood there is put aside before: nothing is lost, and nothing damaged stays.
 */
import { copyFileSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathIn } from "../store/files.ts";
import { makeFolders } from "../store/make-folder.ts";
import { lookAt } from "../store/mark.ts";
import { beside } from "./names.ts";
import type { Place } from "./place.ts";
import { editedIn, standsOf } from "./stands.ts";

/** Where such files of a site are put. */
export function asideOf(out: string): string {
  return beside(out, "changed");
}

/**
 * Copies each file that is not as it was published; none that lies there from before is replaced.
 * @returns their paths in the site
 */
export function putAside({ out, site }: Place): readonly string[] {
  const edited = editedIn(site, standsOf(out));
  for (const path of edited) copyAside(pathIn(site, path), pathIn(asideOf(out), path));
  return edited;
}

function copyAside(file: string, target: string, number = 1): void {
  const free = number === 1 ? target : `${target}.${number}`;
  if (lookAt(free) === undefined) {
    makeFolders(dirname(free));
    copyFileSync(file, free);
  } else if (lookAt(free)?.isFile() !== true || !readFileSync(free).equals(readFileSync(file)))
    copyAside(file, target, number + 1);
}
