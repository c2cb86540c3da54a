/** What field words such as `năm:2020` let through. Pure. */
import { readYears } from "./address.ts";
import { type Choices, isWithin } from "./choices.ts";
import { filterNames } from "./fields.ts";
import type { Query } from "./plain-query.ts";

/** For each filter, its values by their names: `{ "ket-luan": { "vuot": "exceeded" } }`. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is known of an archive's filters. */
export interface Known {
  readonly names: () => Promise<Names>;
  /** The values of each filter. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>;
}

/** The choices that field words make; what is known is asked for only where there are some. */
export async function choicesOf({ fields, excludedFields = {} }: Query, known: Known): Promise<Choices> {
  const choices = new Map<string, readonly string[]>();
  const named = [...Object.keys(fields), ...Object.keys(excludedFields)];
  if (named.length === 0) return choices;
  const [values, names] = await Promise.all([known.values(), known.names()]);
  const meantBy = (name: string, wishes: readonly string[]): ReadonlySet<string> =>
    new Set(wishes.flatMap((wish) => valuesFor(name, wish, values[name] ?? [], names[name])));
  for (const [name, wishes] of Object.entries(fields)) choices.set(name, [...meantBy(name, wishes)]);
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
