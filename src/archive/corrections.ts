/** Corrections go forward in time: the result that stands was published no earlier than what it corrects. */
import type { Fault } from "../input/fault.ts";
import * as ledger from "../ledger/messages.ts";
import type { Row } from "../ledger/row.ts";
import type { Article } from "./articles.ts";
import type { Entry } from "./data.ts";

/** The faults of a row's corrected results: oldest first, and the result the newest of all. */
export function correctionFaults(
  { value: row, file, yaml }: Entry<Row>,
  articles: ReadonlyMap<string, Article>,
): Fault[] {
  if (row.corrected.length === 0) return [];
  const dates = [...row.corrected, row.result].map((figure) => articles.get(figure?.article ?? "")?.front.date);
  return dates.slice(1).flatMap((date, index) => {
    const earlier = dates[index];
    const backwards = date !== undefined && earlier !== undefined && date < earlier;
    const at = yaml.positionOf(["corrected", index, "article"]);
    return backwards ? [{ file, ...at, ...ledger.correctedLater(date, earlier) }] : [];
  });
}
