/** Articles in the archive's own words: what is said of them, and how a reader can check them. */
import type { Article } from "../archive/articles.ts";
import type { Archive } from "../archive/model.ts";
import { writeDay } from "../text/dates.ts";
import { inLine } from "../text/direction.ts";
import { fill } from "../text/fill.ts";

export interface Account {
  readonly text: string;
  /** Where the words can be checked: the source, or else its preserved copy. */
  readonly check: { readonly text: string; readonly url: string } | undefined;
}

/** Nothing for an article that is no account. */
export function accountOf({ front }: Pick<Article, "front">, { strings }: Archive): Account | undefined {
  if (front.text !== "account") return undefined;
  const { article } = strings;
  if (front.source !== undefined)
    return { text: article.account, check: { text: article.sourceLink, url: front.source } };
  if (front.archived !== undefined)
    return { text: article.accountArchived, check: { text: article.archived, url: front.archived } };
  const name = writerOf(front);
  if (name === undefined) return { text: article.accountUnnamed, check: undefined };
  const source = inLine([name, writeDay(front.date, strings.dates.long)], ", ");
  return { text: fill(article.accountUnlinked, { source }), check: undefined };
}

/** Who published an article, or else who wrote it. */
export function writerOf({ publisher, author }: Pick<Article["front"], "publisher" | "author">): string | undefined {
  return publisher ?? (author.length === 0 ? undefined : inLine(author, ", "));
}
