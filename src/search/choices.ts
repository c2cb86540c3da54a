/** What the reader's choices let through: filters and years, as lists of values that the index knows. Pure. */
import type { Range, SearchState } from "./address.ts";
import { filterNames } from "./fields.ts";
import type { SearchConfig } from "./request.ts";

/** For each filter that is chosen, the values of which a document must have one. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** The choices that a state makes by its filters and years. */
export function chosenIn(
  { filters, years }: Pick<SearchState, "filters" | "years">,
  config: SearchConfig,
): Map<string, readonly string[]> {
  const choices = new Map<string, readonly string[]>(Object.entries(filters).map(([name, value]) => [name, [value]]));
  if (isLimited(years)) choices.set(filterNames.year, yearsWithin(years, config));
  return choices;
}

export function isLimited({ from, to }: Range): boolean {
  return from !== undefined || to !== undefined;
}

function yearsWithin(range: Range, config: SearchConfig): string[] {
  return yearsIn(config).filter((year) => isWithin(year, range));
}

/** Every year from the archive's first to its last. */
export function yearsIn({ shards }: SearchConfig): string[] {
  const first = Number(shards.at(-1)?.from ?? 0);
  const last = Number(shards[0]?.to ?? 0);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index).padStart(4, "0"));
}

export function isWithin(year: string, { from = "", to = "" }: Range): boolean {
  return (from !== "" || to !== "") && (from === "" || year >= from) && (to === "" || year <= to);
}
