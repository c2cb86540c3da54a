/** How many articles a year has in each month, and where the first of them stands in its list. */
import type { Article } from "../archive/articles.ts";
import { groupBy } from "../archive/group.ts";
import { type Bar, barsOf } from "./bars.ts";

/**
 * The twelve months of one year; none where all articles are of one month.
 * @param articles those of the year, in the order of their list
 * @param pageOf gives the address of the page on which the article at an index stands
 */
export function monthsOf(articles: readonly Article[], pageOf: (index: number) => string): Bar[] {
  const places = groupBy([...articles.keys()], (index) => monthOf(articles[index]?.front.date ?? ""));
  if (places.size < 2) return [];
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const ofMonth = places.get(month) ?? [];
    const [first] = ofMonth;
    const to = first === undefined ? undefined : `${pageOf(first)}#${monthId(month)}`;
    return { label: String(month), count: ofMonth.length, to };
  });
  return barsOf(months);
}

/** The month of a day, YYYY-MM-DD. */
function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** The id of the first article of a month in the list of its year. Addresses hold it, so it is frozen. */
function monthId(month: number): string {
  return `thang-${month}`;
}

/** An id for each item that begins a month on its page. */
export function withMonthIds<Item extends { readonly day: string }>(
  items: readonly Item[],
): (Item & { id?: string })[] {
  return items.map((item, index) => {
    const before = items[index - 1];
    const begins = before === undefined || monthOf(before.day) !== monthOf(item.day);
    return begins ? { ...item, id: monthId(monthOf(item.day)) } : item;
  });
}
