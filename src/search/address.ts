/** The state of the search page, as it stands in the address bar, so that a link, a reload or the back button restores it. */
import { filterNames } from "./fields.ts";

export type SortOrder = "relevance" | "newest" | "oldest";

export interface SearchState {
  /** What the reader typed, to the letter. */
  readonly query: string;
  /** The chosen value of each filter; those not chosen are left out. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: SortOrder;
}

const sorts: Readonly<Record<string, SortOrder>> = { "moi-nhat": "newest", "cu-nhat": "oldest" };
const known: readonly string[] = Object.values(filterNames);

/** Reads the state from an address's query; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries([...parameters].filter(([name, value]) => known.includes(name) && value !== ""));
  return {
    query: parameters.get("q") ?? "",
    filters,
    sort: new Map(Object.entries(sorts)).get(parameters.get("xep") ?? "") ?? "relevance",
  };
}

/** Writes the state as an address's query, always in the same order: "?q=…&loai=…", or nothing. */
export function writeState({ query, filters, sort }: SearchState): string {
  const order = Object.keys(sorts).find((name) => sorts[name] === sort);
  const pairs = [["q", query], ...known.map((name) => [name, filters[name] ?? ""]), ["xep", order ?? ""]];
  const text = new URLSearchParams(
    pairs.filter(([, value]) => value !== "").map(([name = "", value = ""]) => [name, value]),
  ).toString();
  return text === "" ? "" : `?${text}`;
}
