/** Begins an article or an archive: the smallest files that build, ready to be filled. */
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { FaultLanguage } from "../input/said.ts";
import { isDay } from "../text/dates.ts";
import { asFileName } from "../text/portable.ts";
import { slugOf } from "../text/slug.ts";
import { editorFiles, schemaLine } from "./schemas.ts";
import { writeNew } from "./write.ts";

/**
 * Writes an article with its front matter and one line to be replaced.
 * @param day its day of publication, YYYY-MM-DD
 * @returns the path within the archive
 * @throws {UserError} when the folder is no archive, the day does not exist, the title gives no address, or the file is there already
 */
export async function newArticle(archive: string, title: string, day: string): Promise<string> {
  await mustBeArchive(archive);
  if (!isDay(day)) throw new UserError(say.newOfNoDay(day));
  const slug = asFileName(slugOf(title));
  if (slug === "") throw new UserError(say.titleWithoutAddress());
  const path = `src/articles/${day.slice(0, 4)}/${slug}.md`;
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

/**
 * Begins an archive: its settings, one example article, and what an editor needs to help with the rest.
 * @param language of the help in an editor
 * @param folder a new or empty folder, an absolute path
 * @returns the paths of what was written
 * @throws {UserError} when the folder holds anything
 */
export async function newArchive(folder: string, language: FaultLanguage): Promise<string[]> {
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UserError(say.cannotBeRead(folder, error.message));
  });
  if (held.length > 0) throw new UserError(say.folderNotEmpty(folder));
  const files = [
    [join(folder, "_data", "site.yaml"), siteText],
    [join(folder, "_data", "organisations.yaml"), organisationsText],
    [join(folder, ".gitignore"), "dist/\n.dist.*\n"],
    [join(folder, "src", "articles", "2020", "bai-mau.md"), articleText("Bài mẫu", "2020-01-01")],
    ...[...editorFiles(language)].map(([path, text]) => [join(folder, path), text] as const),
  ] as const;
  for (const [path, text] of files) await writeNew(path, text);
  return files.map(([path]) => path);
}

const siteText = `${schemaLine("site")}# What the archive is called, and how it presents itself. Only title is required.
title: Kho của tôi
description: Một kho lưu trữ mới.
timezone: Asia/Ho_Chi_Minh
# url: https://example.org/kho/
# contact: ten@example.org
# hosts: [netlify]
`;

const organisationsText = `${schemaLine("organisations")}# Who sets targets and who reaches them: articles and rows name them by id.
# - id: ubnd-tinh
#   name: UBND tỉnh
`;

function articleText(title: string, day: string): string {
  return `---\n${stringify({ title, date: day }, { lineWidth: 0 })}# description, author, publisher, source, topics, organisations, image and text may follow\n---\n\nViết nội dung bài ở đây, mỗi đoạn cách nhau một dòng trống.\n`;
}
