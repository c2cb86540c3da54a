/** What the rows of an archive are judged by. */

import type { Units } from "../ledger/scale.ts";
import type { Bench } from "../ledger/timing.ts";
import type { Article } from "./articles.ts";

/** @param updated the archive's own date, YYYY-MM-DD */
export function benchOf(units: Units, updated: string, articles: ReadonlyMap<string, Article>): Bench {
  return { units, updated, dateOf: (id) => articles.get(id)?.front.date };
}
