/** Holds a copy of a site, in a folder or on the web, against the manifest of what was published. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Fault, UserError } from "../input/fault.ts";
import { isSiteUrl } from "../input/fields.ts";
import type { Said } from "../input/said.ts";
import { originalOf } from "../policy/packable.ts";
import { manifestIn, manifestName, readManifest, type Sums } from "../publish/manifest.ts";
import { isWeb } from "../text/hosts.ts";
import { compare, type Differing } from "./compare.ts";
import { folderCopy } from "./folder.ts";
import { type Copy, type Progress, wholeFile } from "./found.ts";
import { isLedAlike } from "./led.ts";
import * as say from "./messages.ts";
import { webCopy } from "./web.ts";

export interface CopyChecked {
  readonly faults: readonly Fault[];
  /** How many files were expected. */
  readonly files: number;
  /** What is to be known of how it was done. */
  readonly notes: readonly Said[];
}

/**
 * Holds a copy against the manifest of the site that was published here; where there is none here, against the copy's own.
 * @param place a web address or a folder
 * @param site the folder of the site that was published here
 * @throws {UserError} where there is no such copy, or no manifest that can be read
 */
export async function checkCopy(place: string, site: string, progress: Progress = () => {}): Promise<CopyChecked> {
  const copy = await openCopy(place);
  const text = await copy.manifest();
  const own = text === undefined ? undefined : readManifest(text);
  const here = manifestIn(site);
  const all = here ?? own;
  if (all === undefined) throw new UserError(say.noManifest(site, place));
  const expected = copy.there === undefined ? served(all) : all;
  const found = await copy.look(Object.keys(expected), progress);
  const another = here !== undefined && own !== undefined && !isSame(here, own);
  const there = copy.there ?? Object.keys(served(own ?? {}));
  const differing = compare(expected, found, another ? own : undefined, there).filter(
    (one) => !isLedAlike(one, site, place),
  );
  const others = differing.filter(({ what }) => what === "other").length;
  return {
    faults: [...manifestFaults(text, own, another, others), ...differing.flatMap(faultsOf)],
    files: Object.keys(expected).length + 1,
    notes: [
      ...(here === undefined ? [say.againstOwn(site)] : []),
      ...(copy.there === undefined ? [say.addedUnseen()] : []),
    ],
  };
}

/** What is written for a host alone it reads, and gives to nobody; packed files it gives unpacked, in place of others. */
function served(sums: Sums): Sums {
  const forHost = /^(\.htaccess|\.nojekyll|_headers|_redirects)$/;
  const isServed = (path: string): boolean => !forHost.test(path) && originalOf(path) === undefined;
  return Object.fromEntries(Object.entries(sums).filter(([path]) => isServed(path)));
}

async function openCopy(place: string): Promise<Copy> {
  if (isWeb(place)) {
    if (!isSiteUrl(place)) throw new UserError(say.noAddressOfCopy(place));
    return webCopy(place);
  }
  const folder = resolve(place);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new UserError(say.noCopy(folder));
  return folderCopy(folder);
}

function isSame(one: Sums, other: Sums): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}

/** What is wrong with the copy's own manifest, which no manifest names. */
function manifestFaults(text: string | undefined, own: Sums | undefined, another: boolean, files: number): Fault[] {
  if (text === undefined) return [wholeFile(manifestName, say.copyMissing())];
  if (own === undefined) return [wholeFile(manifestName, say.copyChanged())];
  return another ? [wholeFile(manifestName, say.copyOfOther(files))] : [];
}

/** Files of another build are told together, where the manifest is. */
function faultsOf({ path, what, told = "" }: Differing): Fault[] {
  const said: Readonly<Record<Differing["what"], () => Said | undefined>> = {
    changed: () => (told === "" ? say.copyChanged() : say.copyLedAway(told)),
    other: () => undefined,
    missing: say.copyMissing,
    instead: say.copyPageInstead,
    added: say.copyAdded,
    unread: () => say.copyUnread(told),
  };
  const words = said[what]();
  return words === undefined ? [] : [wholeFile(path, words)];
}
