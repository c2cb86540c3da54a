/** Makes a Hugo site of an archive folder: bench/hugo/ and the archive's own Markdown. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { z } from "zod";

const template = fileURLToPath(new URL("hugo", import.meta.url));
const terms = z.array(z.object({ id: z.string(), name: z.string() }));

/**
 * Writes a site that `hugo --source FOLDER` builds.
 * @param archive an archive folder, as `writeArchive` makes it
 * @param folder the site's folder
 */
export function writeHugoSite(archive: string, folder: string): void {
  cpSync(template, folder, { recursive: true });
  const articles = join(archive, "src", "articles");
  writePage(folder, "bai-viet/_index.md", { title: "Bài viết" });
  writePage(folder, "tim-kiem.md", { title: "Tìm kiếm", layout: "search", date: "2000-01-01" });
  for (const year of readdirSync(articles)) copyYear(join(articles, year), folder, year);
  for (const kind of ["topics", "organisations"]) copyTerms(join(archive, "_data", `${kind}.yaml`), folder, kind);
}

/** Hugo reads the archive's front matter as it stands. */
function copyYear(from: string, folder: string, year: string): void {
  writePage(folder, `bai-viet/${year}/_index.md`, { title: `Năm ${year}` });
  for (const name of readdirSync(from)) {
    const markdown = readFileSync(join(from, name), "utf8");
    writeFileSync(join(folder, "content", "bai-viet", year, name), withoutShortcodes(markdown));
  }
}

/** Two braces may open one of Hugo's shortcodes, which the archive's Markdown knows nothing of. */
function withoutShortcodes(markdown: string): string {
  return markdown.replaceAll("{{", "{\\{");
}

function copyTerms(file: string, folder: string, kind: string): void {
  if (!existsSync(file)) return;
  for (const { id, name } of terms.parse(parse(readFileSync(file, "utf8")))) {
    writePage(folder, `${kind}/${id}/_index.md`, { title: name });
  }
}

function writePage(folder: string, path: string, front: Readonly<Record<string, string>>): void {
  const file = join(folder, "content", path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `---\n${stringify(front)}---\n`);
}
