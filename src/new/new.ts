/** Begins an article: the smallest file that builds, ready to be filled. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { linkAbove } from "../store/mark.ts";
import { isDay } from "../text/dates.ts";
import { asFileName } from "../text/portable.ts";
import { slugOf } from "../text/slug.ts";
import { writeNew } from "./write.ts";

/**
 * Writes an article with its front matter and one line to be replaced.
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
  await writeNew(join(archive, path), articleText(title, day));
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

function articleText(title: string, day: string): string {
  return `---\n${stringify({ title, date: day }, { lineWidth: 0 })}# description, author, publisher, source, topics, organisations, image and text may follow\n---\n\nViết nội dung bài ở đây, mỗi đoạn cách nhau một dòng trống.\n`;
}
