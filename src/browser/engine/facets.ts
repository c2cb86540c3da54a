/** Which documents have which values of the filters; kept until another shard is opened. */
import type { Choices } from "../../search/choices.ts";
import { filterNames } from "../../search/fields.ts";
import type { Counts } from "../../search/request.ts";
import type { Documents } from "./documents.ts";

export interface Facets {
  /** The documents that have one of the chosen values of every filter; nothing where nothing is chosen. */
  readonly chosen: (choices: Choices) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** How many of these documents each value has, with all other choices as they are. */
  readonly counts: (ids: readonly string[], choices: Choices) => Promise<Counts>;
  /** Every document, newest first, by its place. */
  readonly places: () => Promise<ReadonlyMap<string, number>>;
}

const counted: readonly string[] = [
  filterNames.year,
  filterNames.topic,
  filterNames.organisation,
  filterNames.kind,
  filterNames.verdict,
];

export function facetsOf(documents: Documents): Facets {
  const lists = new Map<string, Promise<readonly string[]>>();
  const list = (filter?: string, value?: string): Promise<readonly string[]> => {
    const key = `${filter} ${value}`;
    const known = lists.get(key) ?? documents.list(filter, value === undefined ? [] : [value]);
    lists.set(key, known);
    return known;
  };
  let places: Promise<ReadonlyMap<string, number>> | undefined;
  const chosen: Facets["chosen"] = async (choices) => {
    const sets = new Map<string, ReadonlySet<string>>();
    for (const [filter, values] of choices) {
      const ids = await Promise.all(values.map((value) => list(filter, value)));
      sets.set(filter, new Set(ids.flat()));
    }
    return sets;
  };
  return {
    chosen,
    counts: async (ids, choices) => {
      const sets = await chosen(choices);
      const values = await documents.values();
      const counts: Record<string, Record<string, number>> = {};
      for (const filter of counted) {
        const others = [...sets].filter(([name]) => name !== filter).map(([, set]) => set);
        const left = new Set(ids.filter((id) => others.every((set) => set.has(id))));
        const told: Record<string, number> = {};
        for (const value of values[filter] ?? [])
          told[value] = (await list(filter, value)).reduce((sum, id) => sum + (left.has(id) ? 1 : 0), 0);
        counts[filter] = told;
      }
      return counts;
    },
    places: () => {
      places ??= list().then((ids) => new Map(ids.map((id, place) => [id, place])));
      return places;
    },
  };
}
