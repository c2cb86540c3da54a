/** The version of the layout of an archive's files: which keys there are and what they mean. A program can tell by it what it may read. */
import { z } from "zod";
import * as say from "../input/messages.ts";
import { refuse } from "../input/refuse.ts";
import type { Said } from "../input/said.ts";

/** The version that this tool reads and writes. How an older archive becomes one of it stands in `src/upgrade/steps.ts`. */
export const newestSchema = 1;

/** What an archive is written for that does not say it. */
export const firstSchema = "1";

/** The version that `_data/site.yaml` names. */
export const schemaVersion = z
  .string()
  .superRefine((value, context) => {
    const said = versionFault(value, newestSchema);
    if (said !== undefined) refuse(context, said);
  })
  .meta({ pattern: versionPattern() });

/** A version as a number; nothing where it is none. */
export function versionOf(written: string): number | undefined {
  return new RegExp(versionPattern()).test(written) ? Number(written) : undefined;
}

/** Why an archive of a version cannot be read by a tool that reads another. */
export function versionFault(written: string, newest: number): Said | undefined {
  const version = versionOf(written);
  if (version === undefined) return say.notASchemaVersion(written, newest);
  if (version === newest) return undefined;
  return version > newest ? say.schemaNewer(version, newest) : say.schemaOlder(version, newest);
}

function versionPattern(): string {
  return "^[1-9][0-9]{0,3}$";
}
