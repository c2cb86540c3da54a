import { fill } from "../src/text/fill.ts";
import type { Bar } from "../src/views/bars.ts";
import type { Counted } from "../src/views/lists.ts";
import { Bars } from "./bars.tsx";
import { CountedList } from "./counted-list.tsx";
import { useHere } from "./site.tsx";

interface HoldingsProps {
  readonly articles: number;
  readonly years: readonly Bar[];
  readonly topics: readonly Counted[];
}

/** How many articles an archive holds, by year, and its largest topics. */
export function Holdings({ articles, years, topics }: HoldingsProps) {
  const { home, lists } = useHere().site.strings;
  return (
    <>
      {years.length > 0 && (
        <Bars id="theo-nam" title={fill(home.byYear, { n: articles })} bars={years} between={lists.yearWords} wide />
      )}
      {topics.length > 0 && <CountedList title={lists.topics} links={topics} />}
    </>
  );
}
