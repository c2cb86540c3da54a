/** Makes a Hugo site of an archive folder: bench/hugo/ and the archive's own Markdown. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { compareCodes, orderOf } from "../src/text/collate.ts";
import { replaceLast } from "./edit.ts";

const template = fileURLToPath(new URL("hugo", import.meta.url));
const terms = z.array(z.object({ id: z.string(), name: z.string() }));

/** The taxonomies, by the names that front matter has for them: what their pages are called, and where they stand. */
const taxonomies = {
  topics: { path: "chu-de", title: (name: string) => `Chủ đề: ${name}` },
  organisations: { path: "don-vi", title: (name: string) => name },
} as const;

/**
 * Writes a site that `hugo --source FOLDER` builds.
 * @param archive an archive folder, as `writeArchive` makes it
 * @param folder the site's folder
 */
export function writeHugoSite(archive: string, folder: string): void {
  cpSync(template, folder, { recursive: true });
  const articles = join(archive, "src", "articles");
  writePage(folder, "bai-viet/_index.md", { title: "Bài viết" });
  // A section without pages: among the articles it would be the neighbour of one.
  writePage(folder, "tim-kiem/_index.md", { title: "Tìm kiếm", layout: "search" });
  for (const year of readdirSync(articles)) copyYear(join(articles, year), folder, year);
  for (const kind of ["topics", "organisations"] as const) copyTerms(archive, folder, kind);
}

/**
 * Changes an article of a site as it was changed in its archive.
 * @param path below `src/articles/`
 */
export function editHugoPage(folder: string, path: string, before: string, after: string): void {
  const file = join(folder, "content", "bai-viet", path);
  writeFileSync(file, replaceLast(readFileSync(file, "utf8"), withoutShortcodes(before), withoutShortcodes(after)));
}

/**
 * Hugo reads the archive's front matter as it stands, but for the day: articles of one day are in the order of their addresses,
 * which Hugo is told by seconds.
 */
function copyYear(from: string, folder: string, year: string): void {
  writePage(folder, `bai-viet/${year}/_index.md`, { title: `Bài viết năm ${year}`, linkTitle: year });
  const ofDay = new Map<string, number>();
  for (const name of readdirSync(from).sort(compareCodes).reverse()) {
    const markdown = readFileSync(join(from, name), "utf8").replace(/^date: (\S+)$/m, (_, day: string) => {
      const after = ofDay.get(day) ?? 0;
      ofDay.set(day, after + 1);
      return `date: ${day}T00:${twoDigits(after / 60)}:${twoDigits(after % 60)}Z`;
    });
    writeFileSync(join(folder, "content", "bai-viet", year, name), withoutShortcodes(markdown));
  }
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, "0");
}

/** Two braces may open one of Hugo's shortcodes, which the archive's Markdown knows nothing of. */
function withoutShortcodes(markdown: string): string {
  return markdown.replaceAll("{{", "{\\{");
}

/** The list of all terms has no page of its own; the terms' order is the archive's. */
function copyTerms(archive: string, folder: string, kind: keyof typeof taxonomies): void {
  const file = join(archive, "_data", `${kind}.yaml`);
  const { path, title } = taxonomies[kind];
  writePage(folder, `${kind}/_index.md`, { title: kind, _build: { render: "never", list: "never" } });
  if (!existsSync(file)) return;
  const sorted = terms.parse(parse(readFileSync(file, "utf8"))).sort((a, b) => orderOf("vi")(a.name, b.name));
  for (const [index, { id, name }] of sorted.entries()) {
    const front = { title: title(name), linkTitle: name, weight: index + 1, url: `/${path}/${id}/` };
    writePage(folder, `${kind}/${id}/_index.md`, front);
  }
}

function writePage(folder: string, path: string, front: Readonly<Record<string, unknown>>): void {
  const file = join(folder, "content", path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `---\n${stringify(front)}---\n`);
}
