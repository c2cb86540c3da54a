/** In which language a site speaks: that whose words stand in its addresses. */
import { type Language, languages } from "../input/languages.ts";
import { stringsOf } from "../strings/strings.ts";
import type { Taken } from "./tree.ts";

export interface Spoken {
  readonly language: Language;
  /** What the site says of its data; nothing where it has no such file. */
  readonly about: Taken | undefined;
}

/**
 * Tells the language of a site that is taken along.
 * @param below where the site lies among the files
 */
export function languageOf(files: readonly Taken[], below = ""): Spoken {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = languages.map((language) => ({
    language,
    about: byPath.get(`${below}${stringsOf(language).paths.data}/datapackage.json`),
  }));
  return found.find(({ about }) => about !== undefined) ?? { language: "vi", about: undefined };
}
