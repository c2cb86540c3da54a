/** Where an archive lies and where its site goes, where less than all of that is said. */
import { resolve } from "node:path";
import { defaultArchive } from "../tool.ts";

export interface PlacesWished {
  /** Without it, the project's own archive, or else the working folder. */
  readonly archive?: string | undefined;
  /** Without it, `dist` in the archive. */
  readonly out?: string | undefined;
}

export interface ArchivePlaces {
  readonly archive: string;
  readonly out: string;
}

/** Both places as absolute paths. */
export function placesOf({ archive = defaultArchive(), out }: PlacesWished): ArchivePlaces {
  const folder = resolve(archive);
  return { archive: folder, out: out === undefined ? resolve(folder, "dist") : resolve(out) };
}
