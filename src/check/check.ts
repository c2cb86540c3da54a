/** Checks a finished site: what every page must hold, and that its search index answers. */
import { stat } from "node:fs/promises";
import { type Fault, UserError } from "../input/fault.ts";
import { readMarker } from "../publish/marker.ts";
import { filesBelow } from "../store/files.ts";
import { indexFaults } from "./index-answers.ts";
import * as say from "./messages.ts";
import { readPage } from "./pages.ts";
import { headFaults, idFaults, linkFaults, missingFaults, type Pending } from "./rules.ts";

export type Progress = (done: number, total: number) => void;

export interface Checked {
  readonly faults: readonly Fault[];
  readonly pages: number;
  readonly files: number;
}

/**
 * Checks every page of a site, and its index.
 * @param folder the root of a site that this tool has built
 * @throws {UserError} when there is no such site
 */
export async function checkSite(folder: string, progress: Progress = () => {}): Promise<Checked> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new UserError(say.noSite(folder));
  const marker = await readMarker(folder);
  if (marker?.state !== "complete") throw new UserError(say.noWholeSite(folder));
  const files = await filesBelow(folder);
  const paths = files.filter((path) => path.endsWith(".html"));
  const present = new Set(files);
  const ids = new Map<string, ReadonlySet<string>>();
  const faults: Fault[] = [];
  const pending: Pending[] = [];
  for (const [index, path] of paths.entries()) {
    const page = await readPage(folder, path);
    const links = linkFaults(page, present);
    faults.push(...headFaults(page), ...idFaults(page), ...links.faults);
    pending.push(...links.pending);
    ids.set(path, new Set(page.ids.map(({ value }) => value)));
    progress(index + 1, paths.length);
  }
  faults.push(...pending.flatMap(({ target, fragment, fault }) => (ids.get(target)?.has(fragment) ? [] : [fault])));
  faults.push(...missingFaults(present), ...(await indexFaults(folder, marker, present)));
  return { faults, pages: paths.length, files: files.length };
}
