/** Checks a finished site: what every page must hold, and that its search index answers. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Fault, UserError } from "../input/fault.ts";
import { type Marker, readMarker } from "../publish/marker.ts";
import type { KnownSum } from "../publish/sums.ts";
import { filesBelow } from "../store/files.ts";
import { indexFaults } from "./index-answers.ts";
import { type IdsOf, Links } from "./links.ts";
import * as say from "./messages.ts";
import { packedFaults } from "./packed.ts";
import { factsOf, type PageFacts, readPage } from "./pages.ts";
import {
  formFaults,
  headFaults,
  idFaults,
  loadFaults,
  lostFaults,
  missingFaults,
  type Needs,
  needsOf,
  policyFaults,
  standingIn,
} from "./rules.ts";

export type Progress = (done: number, total: number) => void;

export interface Checked {
  readonly faults: readonly Fault[];
  readonly pages: number;
  /** The paths of all files of the site, from its root. */
  readonly paths: readonly string[];
}

/** What earlier looks have found out of pages that are faultless in themselves, by their paths. */
export interface Memory {
  readonly get: (path: string) => Needs | undefined;
  readonly set: (path: string, needs: Needs) => void;
  /** The sum of a file by its absolute path, where it has just been put there and need not be read again. */
  readonly knownSum?: KnownSum;
}

/** So many pages are read between two looks at what else there is to do. */
const together = 50;

const none: Memory = { get: () => undefined, set: () => {} };

/**
 * Checks every page of a site, and its index.
 * @param folder the root of a site that this tool has built
 * @param memory pages that it knows are not read again
 * @throws {UserError} when there is no such site
 */
export async function checkSite(folder: string, progress: Progress = () => {}, memory = none): Promise<Checked> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new UserError(say.noSite(folder));
  const marker = await readMarker(folder);
  if (marker?.state !== "complete") throw new UserError(say.noWholeSite(folder));
  const files = await filesBelow(folder);
  const paths = files.filter((path) => path.endsWith(".html"));
  const present = new Set(files);
  const faults: Fault[] = [];
  const links = new Links(present);
  for (const [index, path] of paths.entries()) {
    links.add(path, memory.get(path) ?? lookAt(folder, path, memory, faults));
    progress(index + 1, paths.length);
    // Pages are read at once: here whoever wants to end the command is heard.
    if (index % together === 0) await setImmediate();
  }
  const idsOf: IdsOf = (path) => (memory.get(path) ?? needsOf(readPage(folder, path))).ids;
  const lost = links.lost(idsOf);
  const standing = standingIn(present, idsOf);
  // The few that link to what is not there are read again, to tell where.
  const told = paths.filter((path) => lost.has(path)).flatMap((path) => lostFaults(readPage(folder, path), standing));
  const others = [
    ...missingFaults(present),
    ...packedFaults(folder, present, memory.knownSum),
    ...(await allIndexFaults(folder, marker, files, memory.knownSum)),
  ];
  return { faults: [...faults, ...told, ...others], pages: paths.length, paths: files };
}

/** The faults of the index of every language. */
async function allIndexFaults(
  root: string,
  { indexed, indexSum, further = [] }: Marker,
  files: readonly string[],
  knownSum?: KnownSum,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const index of [{ folder: "", indexed, indexSum }, ...further]) {
    const own = files.flatMap((path) => (path.startsWith(index.folder) ? [path.slice(index.folder.length)] : []));
    const found = await indexFaults(join(root, index.folder), index, new Set(own), knownSum);
    faults.push(...found.map((fault) => ({ ...fault, file: index.folder + fault.file })));
  }
  return faults;
}

/** Judges a page by itself. */
function lookAt(folder: string, path: string, memory: Memory, faults: Fault[]): Needs {
  const { own, needs } = judgedAlone(readPage(folder, path));
  if (own.length === 0) memory.set(path, needs);
  faults.push(...own);
  return needs;
}

/**
 * What a page needs of the others, from its HTML at hand; nothing where it is not faultless in itself: then it must be looked at in
 * its place, to tell its faults.
 */
export function needsIn(path: string, html: string): Needs | undefined {
  const { own, needs } = judgedAlone(factsOf(path, html));
  return own.length === 0 ? needs : undefined;
}

function judgedAlone(page: PageFacts): { readonly own: readonly Fault[]; readonly needs: Needs } {
  const own = [...headFaults(page), ...policyFaults(page), ...idFaults(page), ...formFaults(page), ...loadFaults(page)];
  return { own, needs: needsOf(page) };
}
