/** Texts as syllables, for the answers and for BM25: apart from the tool's own shaping, which is what is measured. */
import { foldMarks } from "../../src/text/slug.ts";
import type { SourceArticle } from "../article.ts";

/** The syllables, words and numbers of a text in lower case, "2.802" and "58,1%" as one each. */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\d+(?:[.,]\d+)*%?|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Folding remembers each token: a corpus has few different ones. */
const foldedTokens = new Map<string, string>();

/** A token without diacritics. */
export function foldToken(token: string): string {
  const known = foldedTokens.get(token);
  if (known !== undefined) return known;
  const folded = foldMarks(token);
  foldedTokens.set(token, folded);
  return folded;
}

/** A query as it is typed without diacritics. */
export function plainOf(text: string): string {
  return foldMarks(text.normalize("NFC"));
}

/** What is read as one: phrases do not reach from one part of an article into the next. */
export function partsOf({ title, lead, body }: SourceArticle): readonly string[] {
  return [title, lead, ...body];
}
