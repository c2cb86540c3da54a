/** How an archive that is written for an older layout of its files becomes one of the newest: one step a version. */
import type { ParsedNode } from "yaml";
import type { Said } from "../input/said.ts";
import type { Edit } from "./edits.ts";

/** A file of an archive, as a step sees it. */
export interface StepFile {
  /** From the archive's folder, with `/` between folders: a data file, or an article, of which a step sees the front matter. */
  readonly path: string;
  readonly root: ParsedNode | null;
}

/** From one version to the next. */
export interface Step {
  /** What has become otherwise, for whoever is asked to agree. */
  readonly what: Said;
  /** The changes of a file; none where it has nothing of the old. */
  readonly edits: (file: StepFile) => readonly Edit[];
}

/** The first leads from version 1 to 2. There is but one version yet. */
export const steps: readonly Step[] = [];
