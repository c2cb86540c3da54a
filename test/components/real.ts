/** Real props for the components: what the pages of the tests' archives are given. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../src/archive/model.ts";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { downloadsOf } from "../../src/downloads/downloads.ts";
import { type Views, viewsOf } from "../../src/views/views.ts";
import { root } from "../tools.ts";

const folder = join(root, "test", "archives");

/** The model of an archive on disk. */
export async function archiveAt(path: string): Promise<Archive> {
  return modelOf(validate(await readSources(path)));
}

/** The views of an archive. */
export async function viewsAt(archive: Archive): Promise<Views> {
  return viewsOf(archive, await downloadsOf(archive), []);
}

/** The views of all archives of the tests that hold no fault, and of the project's own. */
export async function allViews(): Promise<Views[]> {
  const names = readdirSync(folder)
    .sort()
    .filter((name) => readdirSync(join(folder, name)).includes("expected.json"));
  const archives = await Promise.all([root, ...names.map((name) => join(folder, name))].map(archiveAt));
  return Promise.all(archives.map(viewsAt));
}

/** Of all things those that look otherwise than the ones before them. */
export function oneOfEach<Thing>(all: readonly Thing[], lookOf: (thing: Thing) => unknown): Thing[] {
  const first = new Map<string, Thing>();
  for (const thing of all) {
    const look = JSON.stringify(lookOf(thing));
    if (!first.has(look)) first.set(look, thing);
  }
  return [...first.values()];
}
