/** Begins an article: the smallest file that builds, ready to be filled. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../input/fault.ts";
import { siteLanguageOf, usualLanguage } from "../input/fault-language.ts";
import type { Language } from "../input/languages.ts";
import * as say from "../input/messages.ts";
import { frontMatterOf } from "../input/write-yaml.ts";
import { linkAbove } from "../store/mark.ts";
import { stringsOf } from "../strings/strings.ts";
import { isDay } from "../text/dates.ts";
import { asFileName } from "../text/portable.ts";
import { slugOf } from "../text/slug.ts";
import { writeNew } from "./write.ts";

/**
 * Writes an article with its front matter and one line to be replaced, in the language of the archive's site.
 * @param day its day of publication, YYYY-MM-DD
 * @returns the path within the archive
 * @throws {UserError} when the folder is no archive, the day does not exist, the title gives no address, the file is there already, or would lie elsewhere
 */
export async function newArticle(archive: string, title: string, day: string): Promise<string> {
  await mustBeArchive(archive);
  if (!isDay(day)) throw new UserError(say.newOfNoDay(day));
  const slug = asFileName(slugOf(title));
  if (slug === "") throw new UserError(say.titleWithoutAddress());
  const path = `src/articles/${day.slice(0, 4)}/${slug}.md`;
  const link = linkAbove(join(archive, path), path);
  if (link !== undefined) throw new UserError(say.folderIsLink(link));
  const language = (await siteLanguageOf(archive)) ?? usualLanguage;
  await writeNew(join(archive, path), articleText(title, day, language));
  return path;
}

/**
 * Makes sure that something is written into an archive and not beside it.
 * @throws {UserError} when the folder is none
 */
export async function mustBeArchive(folder: string): Promise<void> {
  await access(join(folder, "_data", "site.yaml")).catch(() => {
    throw new UserError(say.noArchive(folder));
  });
}

function articleText(title: string, day: string, language: Language): string {
  const { front, body } = stringsOf(language).begin.empty;
  return `---\n${frontMatterOf({ title, date: day })}# ${front}\n---\n\n${body}\n`;
}
