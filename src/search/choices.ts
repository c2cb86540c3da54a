/** What the reader's choices let through: filters, years and field words, as lists of values that the index knows. Pure. */
import type { Range, SearchState } from "./address.ts";
import { filterNames } from "./fields.ts";
import type { Query } from "./query.ts";
import type { SearchConfig } from "./request.ts";

/** For each filter that is chosen, the values of which a document must have one. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/**
 * The choices of a state, with those that its field words make.
 * @param known the values of each filter; asked only where there are field words
 */
export async function choicesOf(
  { filters, years }: SearchState,
  { fields }: Query,
  config: SearchConfig,
  known: () => Promise<Readonly<Record<string, readonly string[]>>>,
): Promise<Choices> {
  const choices = new Map<string, readonly string[]>(Object.entries(filters).map(([name, value]) => [name, [value]]));
  if (isLimited(years)) choices.set(filterNames.year, yearsWithin(years, config));
  const named = Object.entries(fields);
  if (named.length === 0) return choices;
  const values = await known();
  for (const [name, wished] of named) {
    const meant = wished.flatMap((wish) => valuesFor(name, wish, values[name] ?? [], config));
    const chosen = choices.get(name);
    choices.set(name, chosen === undefined ? meant : meant.filter((value) => chosen.includes(value)));
  }
  return choices;
}

/** The years that a search asks for, from its choices or its field words: shards without them need not be opened. */
export function yearsOf({ years }: SearchState, { fields }: Query): Range {
  const told = fields[filterNames.year] ?? [];
  if (isLimited(years) || told.length === 0) return years;
  const all = told.flatMap((text) => text.match(/\d{4}/g) ?? []).sort();
  return { from: all[0] ?? "", to: all.at(-1) ?? "" };
}

function isLimited({ from, to }: Range): boolean {
  return from !== undefined || to !== undefined;
}

function yearsWithin({ from = "", to = "" }: Range, { shards }: SearchConfig): string[] {
  const first = Number(shards.at(-1)?.from ?? 0);
  const last = Number(shards[0]?.to ?? 0);
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, "0"),
  );
  return all.filter((year) => (from === "" || year >= from) && (to === "" || year <= to));
}

/** A value by its id, by its name, or by the beginning of either; years also as "2018-2020". */
function valuesFor(name: string, wish: string, known: readonly string[], { values }: SearchConfig): readonly string[] {
  const [, from = "", to = ""] = (name === filterNames.year && /^(\d{4})-(\d{4})$/.exec(wish)) || [];
  if (from !== "") return known.filter((year) => year >= from && year <= to);
  const byName = Object.entries(values[name] ?? {});
  const exact = byName.find(([slug]) => slug === wish)?.[1] ?? wish;
  if (known.includes(exact)) return [exact];
  const begun = byName.filter(([slug]) => slug.startsWith(wish)).map(([, value]) => value);
  return known.filter((value) => begun.includes(value) || value.startsWith(wish));
}
