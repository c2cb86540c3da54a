/** In which language the numbers of an article are read. */
import { englishReaderOf, type Reader } from "../ledger/prove.ts";
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
  return isVietnamese(blocks) ? "vi" : "en";
}

/** Letters that no other language has; an English text has them in names only. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const known = new WeakMap<Article["blocks"], boolean>();

function isVietnamese(blocks: Article["blocks"]): boolean {
  const words = () => blocks.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []).slice(0, 500);
  const told = known.get(blocks) ?? isMostly(words());
  known.set(blocks, told);
  return told;
}

/** Of Vietnamese words about every second has one of those letters. */
function isMostly(words: readonly string[]): boolean {
  return words.filter((word) => vietnamese.test(word)).length > words.length / 5;
}
