/** What every source of the bench's corpus yields, and the date each article is given. */
import { DateTime } from "luxon";

/** One article before it is written into an archive folder. */
export interface SourceArticle {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly body: readonly string[];
  readonly publisher: string;
  readonly topics?: readonly string[];
  readonly organisations?: readonly string[];
}

/** An entry of `_data/topics.yaml` or `_data/organisations.yaml`. */
export interface Term {
  readonly id: string;
  readonly name: string;
}

/** Articles, with the terms that they refer to. */
export interface Corpus {
  readonly articles: AsyncIterable<SourceArticle> | Iterable<SourceArticle>;
  readonly topics: readonly Term[];
  readonly organisations: readonly Term[];
}

const firstDay = DateTime.utc(2015, 1, 1);
const days = 3653; // 2015-01-01 to 2024-12-31
const stride = 2257; // near days / the golden ratio and coprime to it: any first N articles lie evenly

/**
 * Gives an article its date from its place in the corpus, whatever the corpus's size.
 * @param index the place, from 0
 * @returns a date of 2015 to 2024, as YYYY-MM-DD
 */
export function dateOf(index: number): string {
  return firstDay.plus({ days: (index * stride) % days }).toFormat("yyyy-MM-dd");
}
