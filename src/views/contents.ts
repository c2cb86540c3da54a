/** The table of contents of an article: its headings of the second and third level, where there are enough to need one. */
import type { Article } from "../archive/articles.ts";

export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A heading with those of the level below it. */
export interface Entry extends Heading {
  readonly below: readonly Heading[];
}

/** An article with fewer headings is looked through as fast as a list of them. */
const fewest = 3;

/** The headings of an article in their order; none where there are few. */
export function contentsOf({ blocks }: Pick<Article, "blocks">): Entry[] {
  const headings = blocks.filter(({ kind, level = 6, text }) => kind === "heading" && level <= 3 && text !== "");
  if (headings.length < fewest) return [];
  const entries: Entry[] = [];
  // A text may begin with headings of the third level: they stand under none.
  let below: Heading[] | undefined;
  for (const { id, text, level } of headings) {
    if (level === 2 || below === undefined) {
      const own: Heading[] = [];
      if (level === 2) below = own;
      entries.push({ id, text, below: own });
    } else below.push({ id, text });
  }
  return entries;
}
