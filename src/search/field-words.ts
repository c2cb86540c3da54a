/** What field words such as `năm:2020` let through, with what is chosen beside them. Pure. */
import { type Range, readYears, type SearchState } from "./address.ts";
import { type Choices, chosenIn, isLimited, isWithin } from "./choices.ts";
import { filterNames } from "./fields.ts";
import type { Query } from "./plain-query.ts";
import type { SearchConfig } from "./request.ts";

/** For each filter, its values by their names: `{ "ket-luan": { "vuot": "exceeded" } }`. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The choices of a state, with those that its field words make.
 * @param load gives the names of values; asked, as `known` is, only where there are field words
 * @param known gives the values of each filter
 */
export async function choicesOf(
  state: SearchState,
  { fields, excludedFields = {} }: Query,
  config: SearchConfig,
  load: () => Promise<Names>,
  known: () => Promise<Readonly<Record<string, readonly string[]>>>,
): Promise<Choices> {
  const choices = chosenIn(state, config);
  const named = [...Object.keys(fields), ...Object.keys(excludedFields)];
  if (named.length === 0) return choices;
  const [values, names] = await Promise.all([known(), load()]);
  const meantBy = (name: string, wishes: readonly string[]): ReadonlySet<string> =>
    new Set(wishes.flatMap((wish) => valuesFor(name, wish, values[name] ?? [], names[name])));
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

/** Values by their id, by their name, or by words of either that stand together; years also as "2018-2020", "2018-" or "-2020". */
function valuesFor(name: string, wish: string, known: readonly string[], named: Names[string] = {}): readonly string[] {
  if (name === filterNames.year && wish.includes("-")) return known.filter((year) => isWithin(year, readYears(wish)));
  const byName = Object.entries(named);
  const exact = [wish, ...byName.filter(([slug]) => slug === wish).map(([, value]) => value)];
  const same = known.filter((value) => exact.includes(value));
  if (same.length > 0) return same;
  // A single word may stand in the name of the very opposite: "đạt" in "không đạt".
  const hasWish = (slug: string): boolean => slug.startsWith(wish) || (wish.includes("-") && slug.includes(`-${wish}`));
  const meant = byName.filter(([slug]) => hasWish(slug)).map(([, value]) => value);
  return known.filter((value) => meant.includes(value) || hasWish(value));
}
