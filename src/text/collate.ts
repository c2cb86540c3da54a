/** Vietnamese order of words, the same on every machine: the collation is named, never taken from the environment. */
const vietnamese = new Intl.Collator("vi", { numeric: true });

/** Compares two texts in the order of a Vietnamese dictionary; texts that collate alike keep the order of their code units. */
export function compareVietnamese(a: string, b: string): number {
  return vietnamese.compare(a, b) || compareCodes(a, b);
}

/** Compares two texts by code units: for ids, paths and dates, where no language is meant. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
