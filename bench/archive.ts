/** Writes a corpus as an archive folder that the tool can build. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { escapeMarkdown } from "../src/text/escape.ts";
import { slugOf } from "../src/text/slug.ts";
import { type Corpus, dateOf, type SourceArticle, type Term } from "./article.ts";

/**
 * Writes `_data/` and `src/articles/YYYY/` of a new archive.
 * @param folder a folder that is missing or empty
 * @returns how many articles were written
 * @throws {Error} when the folder holds anything, or two articles have one address
 */
export async function writeArchive(folder: string, corpus: Corpus): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  writeData(folder, corpus);
  let count = 0;
  for await (const article of corpus.articles) {
    writeArticle(folder, article, dateOf(count));
    count += 1;
  }
  return count;
}

/**
 * Where the tool puts an article's page.
 * @param index the article's place in the corpus, from 0
 * @returns an address below the site's root, `bai-viet/2019/…/`
 */
export function addressOf(article: SourceArticle, index: number): string {
  return `bai-viet/${dateOf(index).slice(0, 4)}/${nameOf(article)}/`;
}

function writeData(folder: string, { topics, organisations }: Corpus): void {
  mkdirSync(join(folder, "_data"), { recursive: true });
  mkdirSync(join(folder, "src", "articles"), { recursive: true });
  const site = {
    title: "Kho bài thử nghiệm",
    description: "Một kho bài viết dùng để đo thời gian dựng trang.",
    lang: "vi",
    timezone: "Asia/Ho_Chi_Minh",
  };
  writeFileSync(join(folder, "_data", "site.yaml"), stringify(site));
  writeTerms(folder, "topics", topics);
  writeTerms(folder, "organisations", organisations);
}

function writeTerms(folder: string, name: string, terms: readonly Term[]): void {
  if (terms.length === 0) return;
  writeFileSync(join(folder, "_data", `${name}.yaml`), stringify(terms));
}

function writeArticle(folder: string, article: SourceArticle, date: string): void {
  const year = join(folder, "src", "articles", date.slice(0, 4));
  mkdirSync(year, { recursive: true });
  // "wx" refuses to write over an article, so two with one address stop the making.
  writeFileSync(join(year, `${nameOf(article)}.md`), markdownOf(article, date), { flag: "wx" });
}

/** An article's id stands at the end of its name. */
function nameOf({ title, id }: SourceArticle): string {
  return `${slugOf(title, 60)}-${slugOf(id)}`.replace(/^-/, "");
}

function markdownOf(article: SourceArticle, date: string): string {
  const { title, lead, publisher, topics, organisations } = article;
  const front = { title, date, description: lead, publisher, topics, organisations };
  // The tool refuses an article without text; some news is a lead alone.
  const body = article.body.length > 0 ? article.body : [lead];
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.map(escapeMarkdown).join("\n\n")}\n`;
}
