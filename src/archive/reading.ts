/** In which language the numbers of an article are read. */
import { englishReaderOf, type Reader } from "../ledger/prove.ts";
import { isVietnamese } from "../text/vietnamese.ts";
import type { Article } from "./articles.ts";

/** What reads the articles of an archive. */
export interface Reading {
  /** Reads the articles in Vietnamese. */
  readonly reader: Reader;
  /** The language of articles that do not say another; Vietnamese where nothing is said. */
  readonly own?: string | undefined;
}

type Read = Pick<Article, "front" | "blocks">;

/** What reads the numbers of an article: in its own language, where that is English. */
export function readerFor(article: Read, { reader, own }: Reading): Reader {
  return languageRead(article, own) === "en" ? englishReaderOf(reader.units) : reader;
}

/**
 * The language in which an article's numbers are read: "en-GB" is English.
 * An archive may speak English of articles that are all Vietnamese: what an article does not say, or says wrongly, its letters do.
 * @returns nothing where it is neither
 */
export function languageRead({ front, blocks }: Read, own = "vi"): "vi" | "en" | undefined {
  const [language] = (front.lang ?? own).split("-");
  if (language === "vi") return "vi";
  if (language !== "en") return undefined;
  return isInVietnamese(blocks) ? "vi" : "en";
}

const known = new WeakMap<Article["blocks"], boolean>();

/** Each article is asked about for each of its rows. */
function isInVietnamese(blocks: Article["blocks"]): boolean {
  const told = known.get(blocks) ?? isVietnamese(blocks.map(({ text }) => text).join(" "));
  known.set(blocks, told);
  return told;
}
