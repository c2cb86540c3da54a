/** What the reader's choices let through: filters, years and field words, as lists of values that the index knows. Pure. */
import { type Range, readYears, type SearchState } from "./address.ts";
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
  { fields, excludedFields = {} }: Query,
  config: SearchConfig,
  known: () => Promise<Readonly<Record<string, readonly string[]>>>,
): Promise<Choices> {
  const choices = new Map<string, readonly string[]>(Object.entries(filters).map(([name, value]) => [name, [value]]));
  if (isLimited(years)) choices.set(filterNames.year, yearsWithin(years, config));
  const named = [...Object.keys(fields), ...Object.keys(excludedFields)];
  if (named.length === 0) return choices;
  const values = await known();
  const meantBy = (name: string, wishes: readonly string[]): ReadonlySet<string> =>
    new Set(wishes.flatMap((wish) => valuesFor(name, wish, values[name] ?? [], config)));
  for (const [name, wishes] of Object.entries(fields)) {
    const meant = meantBy(name, wishes);
    choices.set(name, choices.get(name)?.filter((value) => meant.has(value)) ?? [...meant]);
  }
  for (const [name, wishes] of Object.entries(excludedFields)) {
    const meant = meantBy(name, wishes);
    const left = choices.get(name) ?? values[name] ?? [];
    if (meant.size > 0)
      choices.set(
        name,
        left.filter((value) => !meant.has(value)),
      );
  }
  return choices;
}

/** The years that a search asks for, from its choices or its field words: shards without them need not be opened. */
export function yearsOf({ years }: SearchState, { fields }: Query): Range {
  const told = (fields[filterNames.year] ?? []).map(readYears);
  if (isLimited(years) || told.length === 0 || !told.every(isLimited)) return years;
  const first = told.map(({ from = "" }) => from).sort()[0] ?? "";
  const isOpen = told.some(({ to }) => to === undefined);
  const last = isOpen
    ? ""
    : (told
        .map(({ to = "" }) => to)
        .sort()
        .at(-1) ?? "");
  return { ...(first === "" ? {} : { from: first }), ...(last === "" ? {} : { to: last }) };
}

function isLimited({ from, to }: Range): boolean {
  return from !== undefined || to !== undefined;
}

function yearsWithin(range: Range, { shards }: SearchConfig): string[] {
  const first = Number(shards.at(-1)?.from ?? 0);
  const last = Number(shards[0]?.to ?? 0);
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, "0"),
  );
  return all.filter((year) => isWithin(year, range));
}

function isWithin(year: string, { from = "", to = "" }: Range): boolean {
  return (from !== "" || to !== "") && (from === "" || year >= from) && (to === "" || year <= to);
}

/** Values by their id, by their name, or by the beginning of either; years also as "2018-2020", "2018-" or "-2020". */
function valuesFor(name: string, wish: string, known: readonly string[], { values }: SearchConfig): readonly string[] {
  if (name === filterNames.year && wish.includes("-")) return known.filter((year) => isWithin(year, readYears(wish)));
  const byName = Object.entries(values[name] ?? {});
  const exact = [wish, ...byName.filter(([slug]) => slug === wish).map(([, value]) => value)];
  const same = known.filter((value) => exact.includes(value));
  if (same.length > 0) return same;
  const begun = byName.filter(([slug]) => slug.startsWith(wish)).map(([, value]) => value);
  return known.filter((value) => begun.includes(value) || value.startsWith(wish));
}
