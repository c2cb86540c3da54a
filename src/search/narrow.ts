/** Narrowing of the ledger page: what stands in its address, and what that does to its rows. Shared by the page and its script. */
import { filterNames } from "./fields.ts";

/** What the rows are narrowed by, as it stands in the address, in its order. Shared links hold these names, so they are frozen. */
export const keyNames = {
  organisation: filterNames.organisation,
  topic: filterNames.topic,
  period: "ky",
  verdict: filterNames.verdict,
} as const;

/** The order of the rows in the address; one that is not named is the ledger's own. */
export const orderName = "sap-xep";
export const orders = { largest: "lon-nhat", smallest: "nho-nhat" } as const;

const names: readonly string[] = [...Object.values(keyNames), orderName];

/** The reader's choices by name, the order among them; what is not chosen is left out. */
export type Choices = Readonly<Record<string, string>>;

/** What a row can be found by. */
export interface Keyed {
  readonly keys: Readonly<Record<string, string | undefined>>;
  /** Its place by margin, 1 for the best; nothing where it has no margin that can be put in order. */
  readonly rank: number | undefined;
}

/**
 * Reads the choices from an address's query.
 * @param offered the values that the page offers, by name; all others are passed over
 */
export function readChoices(search: string, offered: Readonly<Record<string, readonly string[]>>): Choices {
  const parameters = new URLSearchParams(search);
  const wished = names.map((name) => [name, parameters.get(name) ?? ""] as const);
  return Object.fromEntries(wished.filter(([name, value]) => value !== "" && offered[name]?.includes(value)));
}

/** Writes the choices as an address's query, always in the same order: "?don-vi=…&sap-xep=…", or nothing. */
export function writeChoices(choices: Choices): string {
  const chosen = names.flatMap((name) => (choices[name] ? [[name, choices[name]]] : []));
  return chosen.length === 0 ? "" : `?${new URLSearchParams(chosen)}`;
}

/** Whether a row has all that is chosen, or all but one thing. */
export function fits({ keys }: Keyed, choices: Choices, except?: string): boolean {
  return names.every((name) => name === orderName || name === except || !choices[name] || keys[name] === choices[name]);
}

/** How many rows each value of one key would leave, with all else as chosen. */
export function countsOf(rows: readonly Keyed[], choices: Choices, name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows.filter((one) => fits(one, choices, name))) {
    const value = row.keys[name] ?? "";
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Rows by margin, those of one rank in the order given; rows without one come last, in their own order. */
export function byMargin<Row extends Keyed>(rows: readonly Row[], order: string): Row[] {
  const sign = order === orders.smallest ? -1 : 1;
  const last = sign * Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => sign * compare(a.rank ?? last, b.rank ?? last));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
