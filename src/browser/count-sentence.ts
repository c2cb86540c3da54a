/** How many results there are, in words. */
import type { SearchAnswer } from "../search/request.ts";
import { fill } from "../text/fill.ts";
import { pointThousands } from "../text/thousands.ts";

export interface CountWords {
  readonly none: string;
  readonly count: string;
  readonly countOf: string;
}

/** So many characters of a query are repeated: what was pasted need not be shown and read out to its end. */
const longest = 80;

/**
 * Tells how many results there are; and of what, where the letters typed are only its beginning.
 * @param query what was typed
 */
export function countSentence({ total, meant }: SearchAnswer, query: string, words: CountWords): string {
  const sentence = total === 0 ? words.none : meant === undefined ? words.count : words.countOf;
  const q = (meant ?? query).trim();
  return fill(sentence, {
    n: pointThousands(total),
    q: q.length > longest ? `${q.slice(0, longest)}…` : q,
  });
}
