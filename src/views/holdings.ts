/** What an archive holds besides its ledger: how many articles of each year, and of its largest topics. */
import { groupBy } from "../archive/group.ts";
import type { Archive } from "../archive/model.ts";
import { wordsOf } from "../input/languages.ts";
import { compareCodes } from "../text/collate.ts";
import { type Bar, barsOf } from "./bars.ts";
import type { Counted } from "./lists.ts";

const mostYears = 40;
const mostTopics = 8;

/**
 * The years that have articles, the first one first, with those between that have none; where they would be
 * too many, without those. Nothing where there is only one.
 */
export function yearsOf({ articles, addresses }: Archive): Bar[] {
  const groups = groupBy(articles, ({ year }) => year);
  if (groups.size < 2) return [];
  const years = [...groups.keys()].sort(compareCodes);
  const first = Number(years[0]);
  const length = Number(years.at(-1)) - first + 1;
  const all = Array.from({ length: Math.min(length, mostYears) }, (_, index) => String(first + index));
  return barsOf(
    (length <= mostYears ? all : years).map((year) => {
      const count = groups.get(year)?.length ?? 0;
      return { label: year, count, to: count === 0 ? undefined : addresses.year(year) };
    }),
  );
}

/** The topics that have most articles, in the archive's own order among equals. */
export function topicsOf({ articles, topics, addresses }: Archive): Counted[] {
  const groups = groupBy(
    articles.flatMap(({ front }) => front.topics),
    (topic) => topic,
  );
  return topics
    .map((topic) => ({
      ...wordsOf(topic, "name"),
      to: addresses.topic(topic.id),
      count: groups.get(topic.id)?.length ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostTopics);
}
