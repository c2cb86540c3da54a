/** What an archive may put in the place of what is built in, by the names of its files. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { toolFolder } from "../tool.ts";

/** The folder of an archive that holds it. */
export const overridesFolder = "overrides";

/**
 * The components that an archive may replace or wrap, by the names of their files. What each of them is given is promised in
 * `_includes/overrides.ts`; all others may change with any version.
 */
export const componentNames = {
  "account-note": "AccountNote",
  citation: "Citation",
  "dated-list": "DatedList",
  foot: "Foot",
  hero: "Hero",
  "source-facts": "SourceFacts",
  top: "Top",
} as const;

export type ComponentName = (typeof componentNames)[keyof typeof componentNames];

/** The sheet that stands behind all that are built in. */
export const addedSheet = "styles";

/** The names of the sheets that are built in. */
export function builtInSheets(): readonly string[] {
  known ??= readdirSync(join(toolFolder, "_includes"))
    .filter((name) => name.endsWith(".css"))
    .map((name) => name.slice(0, -".css".length))
    .sort();
  return known;
}

let known: readonly string[] | undefined;
