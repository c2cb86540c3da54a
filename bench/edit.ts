/** Edits of single articles, as an archive has them every day: one word is mended. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareCodes } from "../src/text/collate.ts";
import { evenly, integer, type Random, randomOf } from "./random.ts";
import { nouns } from "./words.ts";

export interface Edit {
  /** Below `src/articles/`. */
  readonly path: string;
  /** A paragraph of the article, before and after. */
  readonly before: string;
  readonly after: string;
}

/** Which articles are edited: of the newest hundredth, or any. */
export type Reach = "recent" | "any";

/** The articles that are drawn to be edited, one a run; each is drawn again only where there are fewer than runs. */
export function drawArticles(archive: string, reach: Reach, runs: number, seed: number): readonly string[] {
  const all = reach === "recent" ? newest(archive) : pathsIn(archive);
  const random = randomOf(seed, reach === "recent" ? 0 : 1);
  const left: string[] = [];
  return Array.from({ length: runs }, () => {
    if (left.length === 0) left.push(...all);
    return left.splice(integer(random, 0, left.length - 1), 1)[0] ?? "";
  });
}

function pathsIn(archive: string): readonly string[] {
  const folder = join(archive, "src", "articles");
  const years = readdirSync(folder).sort(compareCodes);
  return years.flatMap((year) =>
    readdirSync(join(folder, year))
      .sort(compareCodes)
      .map((name) => `${year}/${name}`),
  );
}

/** The newest hundredth, at least one. */
function newest(archive: string): readonly string[] {
  const paths = pathsIn(archive);
  const dated = paths.map((path) => ({ path, day: /^date: (\S+)$/m.exec(textOf(archive, path))?.[1] ?? "" }));
  const sorted = dated.sort((a, b) => compareCodes(b.day, a.day) || compareCodes(a.path, b.path));
  return sorted.slice(0, Math.max(1, Math.floor(paths.length / 100))).map(({ path }) => path);
}

/** Changes one word of an article's text, drawn by chance, into another. */
export function editArticle(archive: string, path: string, random: Random): Edit {
  const text = textOf(archive, path);
  const paragraphs = text.slice(text.indexOf("\n---\n") + 5).split("\n\n");
  const before = evenly(paragraphs.filter((paragraph) => word.test(paragraph)))(random).trim();
  const words = before.split(" ");
  const place = evenly([...words.keys()].filter((index) => word.test(` ${words[index]} `)))(random);
  const after = words.with(place, otherThan(words[place] ?? "", random)).join(" ");
  writeFileSync(fileOf(archive, path), replaceLast(text, before, after));
  return { path, before, after };
}

/** A word of letters alone: no sign of Markdown stands in it. */
const word = / \p{Ll}+ /u;

function otherThan(old: string, random: Random): string {
  const [first = "", second = ""] = evenly(nouns)(random).split(" ");
  return first === old ? second : first;
}

/** The last place is meant: a lead, which stands before, may say the same as the text. */
export function replaceLast(text: string, before: string, after: string): string {
  const at = text.lastIndexOf(before);
  if (at < 0) throw new Error(`no such paragraph: ${before.slice(0, 60)}`);
  return text.slice(0, at) + after + text.slice(at + before.length);
}

function fileOf(archive: string, path: string): string {
  return join(archive, "src", "articles", path);
}

function textOf(archive: string, path: string): string {
  return readFileSync(fileOf(archive, path), "utf8");
}
