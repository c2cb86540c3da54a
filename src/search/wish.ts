/** What a reader wants, understood. */
import { type Range, readYears, type SearchState } from "./address.ts";
import { isLimited } from "./choices.ts";
import type { Names } from "./field-words.ts";
import { filterNames } from "./fields.ts";
import type { Query } from "./plain-query.ts";
import { parseQuery } from "./query.ts";

export interface Wish {
  readonly state: SearchState;
  readonly query: Query;
  /** Shards without these years need not be opened. */
  readonly years: Range;
  /** Field words leave nothing of others than these. */
  readonly typedYears: Range;
}

/**
 * Understands a query that is more than words. Its shards are those of the chosen years, or of its field words.
 * @param names gives the names of values; asked only where there may be field words
 */
export async function specialWish(state: SearchState, names: () => Promise<Names>): Promise<Wish> {
  const query = parseQuery(state.query, state.query.includes(":") ? await names() : {});
  const typedYears = yearsOf(query);
  return { state, query, years: isLimited(state.years) ? state.years : typedYears, typedYears };
}

/** The years of field words, from the first to the last. */
function yearsOf({ fields }: Query): Range {
  const told = (fields[filterNames.year] ?? []).map(readYears);
  if (told.length === 0 || !told.every(isLimited)) return {};
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
