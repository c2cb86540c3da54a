/** The order of words, the same on every machine: the collation is named, never taken from the environment. */

/** Compares two texts in the order of a dictionary; texts that collate alike keep the order of their code units. */
export type Compare = (a: string, b: string) => number;

const known = new Map<string, Compare>();

/** @param language whose dictionary it is */
export function orderOf(language: string): Compare {
  const order = known.get(language) ?? orderBy(new Intl.Collator(language, { numeric: true }));
  known.set(language, order);
  return order;
}

function orderBy(collator: Intl.Collator): Compare {
  return (a, b) => collator.compare(a, b) || compareCodes(a, b);
}

/** Compares two texts by code units: for ids, paths and dates, where no language is meant. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
