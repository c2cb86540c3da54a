/** An imported article as the Markdown file that an archive keeps. */

import { stringify } from "yaml";
import { escapeMarkdown } from "../text/escape.ts";
import type { RawArticle } from "./raw-text.ts";

/**
 * Writes an article as Markdown with front matter. The lead stands in the front matter alone, as its `description`: the
 * page shows it above the body. What is not known has no key.
 * @returns the whole file, ending with one line end
 */
export function articleFile(article: RawArticle): string {
  const body = article.paragraphs.map(escapeMarkdown).filter((paragraph) => paragraph !== "");
  return [`---\n${stringify(frontMatter(article), { lineWidth: 0 })}---`, ...body].join("\n\n").concat("\n");
}

/** An original text: an import never rewords. YAML leaves out what is undefined. */
function frontMatter({ title, date, lead, authors, publisher, caption }: RawArticle) {
  return {
    title,
    date,
    description: lead,
    author: authors.length > 1 ? authors : authors[0],
    publisher,
    image: caption === undefined ? undefined : { caption },
    text: "original",
  };
}
