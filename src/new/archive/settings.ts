/** What must be known to begin an archive, and what it is where nobody says it. */
import type { Language } from "../../input/languages.ts";
import type { HostName } from "../../policy/hosts.ts";
import { stringsOf } from "../../strings/strings.ts";

/** Who builds and publishes an archive whenever it is changed. */
export const recipeNames = ["github", "gitlab", "none"] as const;
export type RecipeName = (typeof recipeNames)[number];

export interface ArchiveSettings {
  readonly title: string;
  /** The language of its texts and of the site's root, and then those of the site in folders. */
  readonly languages: readonly [Language, ...Language[]];
  /** Where it will be found. */
  readonly url?: string | undefined;
  readonly hosts: readonly HostName[];
  readonly recipe: RecipeName;
}

/** As much of that as was said. */
export type GivenSettings = { readonly [Name in keyof ArchiveSettings]?: ArchiveSettings[Name] | undefined };

/** The title of an archive that nobody has named yet. */
export function usualTitle(language: Language): string {
  return stringsOf(language).begin.title;
}

/** Fills in what was not said. */
export function settingsOf(given: GivenSettings): ArchiveSettings {
  const { languages = ["vi"], hosts = [], recipe = "github", url } = given;
  return { title: given.title ?? usualTitle(languages[0]), languages, url, hosts, recipe };
}
