/** In which language a command speaks of an archive where none is asked for. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Language, languages } from "./languages.ts";
import { type FaultLanguage, faultLanguages } from "./said.ts";
import { parseYaml } from "./yaml.ts";

const file = "_data/site.yaml";
const language = z.enum(languages);
const settings = z.object({ lang: language });

/** What a site speaks that says nothing else. */
export const usualLanguage: FaultLanguage = "vi";

/** The greatest file that is looked at, in bytes; settings have a thousandth of it. */
const mostBytes = 1_000_000;

/** In which of the languages of faults one is spoken to whose site is in a language: in English where it is neither. */
export function spokenFor(language: Language): FaultLanguage {
  return faultLanguages.find((spoken) => spoken === language) ?? "en";
}

/**
 * The language of an archive's site, by `lang` in `_data/site.yaml`. It is read leniently, for the same file may hold
 * the very mistake that is to be told; Vietnamese where it cannot be told at all, English only where the archive or
 * `--lang` says so, or the site is in a further language.
 */
export async function faultLanguageOf(archive: string): Promise<FaultLanguage> {
  const named = await siteLanguageOf(archive);
  return named === undefined ? usualLanguage : spokenFor(named);
}

/** The language that an archive's settings name, read as leniently; nothing where they name none. */
export async function siteLanguageOf(archive: string): Promise<Language | undefined> {
  const text = await textOf(join(archive, file)).catch(() => "");
  return settings.safeParse(parseYaml(file, text).value).data?.lang ?? languageByLine(text);
}

async function textOf(path: string): Promise<string> {
  const found = await lstat(path);
  return found.isFile() && found.size <= mostBytes ? readFile(path, "utf8") : "";
}

/** Where the whole is no YAML, the line that says it may still be one. */
function languageByLine(text: string): Language | undefined {
  const written = /^lang: *["']?([a-zA-Z-]+)["']?\s*(?:#.*)?$/m.exec(text)?.[1];
  return language.safeParse(written).data;
}
