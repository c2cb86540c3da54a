/** In which language a command speaks of an archive where none is asked for. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Language, languages } from "./languages.ts";
import { type FaultLanguage, faultLanguages } from "./said.ts";
import { parseYaml } from "./yaml.ts";

const file = "_data/site.yaml";
const language = z.enum(languages);
const named = z.object({ lang: language });
const listed = z.object({ languages: z.tuple([language], z.unknown()) });

/** What a site speaks that says nothing else. */
export const usualLanguage: FaultLanguage = "vi";

/** The greatest file that is looked at, in bytes; settings have a thousandth of it. */
const mostBytes = 1_000_000;

/** In which of the languages of faults one is spoken to whose site is in a language: in English where it is neither. */
export function spokenFor(language: Language): FaultLanguage {
  return faultLanguages.find((spoken) => spoken === language) ?? "en";
}

/**
 * The language of an archive's site, by `lang` in `_data/site.yaml` or else the first of `languages`. It is read leniently,
 * for the same file may hold the very mistake that is to be told; Vietnamese where it cannot be told at all, English only
 * where the archive or `--lang` says so, or the site is in a further language.
 */
export async function faultLanguageOf(archive: string): Promise<FaultLanguage> {
  const own = await siteLanguageOf(archive);
  return own === undefined ? usualLanguage : spokenFor(own);
}

/** The language of an archive's site, as far as its settings name one. */
export async function siteLanguageOf(archive: string): Promise<Language | undefined> {
  const text = await textOf(join(archive, file)).catch(() => "");
  const { value } = parseYaml(file, text);
  return named.safeParse(value).data?.lang ?? listed.safeParse(value).data?.languages[0] ?? languageByLine(text);
}

async function textOf(path: string): Promise<string> {
  const found = await lstat(path);
  return found.isFile() && found.size <= mostBytes ? readFile(path, "utf8") : "";
}

/** Where the whole is no YAML, the line that says it may still be one. */
function languageByLine(text: string): Language | undefined {
  const written = /^lang: *["']?([a-zA-Z-]+)["']?\s*(?:#.*)?$/m.exec(text)?.[1];
  const first = /^languages: *\[ *["']?([a-zA-Z-]+)/m.exec(text)?.[1];
  return language.safeParse(written).data ?? language.safeParse(first).data;
}
