/**
 * Every article as Markdown beside its page: the front matter that its file has, but for the comments in it, which are the archivist's own,
 * and the body to the letter. Put into an archive, it is the same article again; so links and pictures in it are named as they are there.
 */
import type { Article } from "../archive/articles.ts";
import type { Archive } from "../archive/model.ts";
import type { SiteFile } from "../downloads/file.ts";
import { frontMatterOf } from "../input/write-yaml.ts";
import { keyOf } from "../store/key.ts";

/** Makes the file of each article when it is its turn, and none that an earlier build has made of the same article. */
export function* markdownFiles({ articles, addresses }: Archive): Generator<SiteFile, void> {
  for (const article of articles)
    yield {
      address: addresses.markdown(article.address),
      madeOf: keyOf(["markdown", article.key], codeOfMarkdown),
      get content() {
        return Buffer.from(markdownOf(article));
      },
    };
}

/** Where the code stands that makes it; what reads an article is in the article's own key. */
const codeOfMarkdown = ["src/feeds/markdown.ts", "src/input/write-yaml.ts"];

/** An article as a file of an archive has it. */
export function markdownOf(article: Pick<Article, "front" | "body">): string {
  const told = Object.entries(article.front).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return `---\n${frontMatterOf(Object.fromEntries(told))}---\n${article.body()}`;
}
