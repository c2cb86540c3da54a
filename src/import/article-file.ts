/** An imported article as the Markdown file that an archive keeps. */

import { frontMatterOf } from "../input/write-yaml.ts";
import type { Draft } from "./draft.ts";

/** A file that is kept as it came. */
export interface KeptOriginal {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Writes an article as Markdown with front matter. The lead stands in the front matter alone, as its `description`: the
 * page shows it above the body. What is not known has no key.
 * @returns the whole file, ending with one line end
 */
export function articleFile(article: Draft, original?: KeptOriginal): string {
  const front = frontMatterOf(frontMatter(article, original));
  return [`---\n${front}---`, ...article.blocks].join("\n\n").concat("\n");
}

/** An original text: an import never rewords. YAML leaves out what is undefined. */
function frontMatter(article: Draft, original: KeptOriginal | undefined) {
  const { title, date, lead, authors, publisher, source, lang, caption } = article;
  return {
    title,
    date,
    description: lead,
    author: authors.length > 1 ? authors : authors[0],
    publisher,
    source,
    lang,
    image: caption === undefined ? undefined : { caption },
    text: "original",
    original,
  };
}
