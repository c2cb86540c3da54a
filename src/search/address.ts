/** The state of the search page, as it stands in the address bar, so that a link, a reload or the back button restores it. */
import { filterNames } from "./fields.ts";
import { mostCharacters } from "./query-length.ts";

export type SortOrder = "relevance" | "newest" | "oldest";

export interface Range {
  readonly from?: string;
  readonly to?: string;
}

export interface SearchState {
  /** What the reader typed, to the letter. */
  readonly query: string;
  /** The chosen value of each filter but the year; those not chosen are left out. */
  readonly filters: Readonly<Record<string, string>>;
  readonly years: Range;
  /** Rows of the ledger with figures of this kind of unit, and how large they are, in it; decimals with a point. */
  readonly figures: Range & { readonly unit?: string };
  readonly sort: SortOrder;
}

export const figureNames = { unit: "don-vi-tinh", from: "gia-tri-tu", to: "gia-tri-den" } as const;
export const sortName = "xep";
export const sortValues = { newest: "moi-nhat", oldest: "cu-nhat" } as const;

/** The filters with one value each. */
export const choiceNames: readonly string[] = [
  filterNames.topic,
  filterNames.organisation,
  filterNames.kind,
  filterNames.verdict,
];

/** Reads the state from an address's query; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = choiceNames.map((name) => [name, parameters.get(name) ?? ""] as const);
  const order = parameters.get(sortName);
  return {
    query: parameters.get("q") ?? "",
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== "")),
    years: readYears(parameters.get(filterNames.year) ?? ""),
    figures: readFigures(parameters),
    sort: order === sortValues.newest ? "newest" : order === sortValues.oldest ? "oldest" : "relevance",
  };
}

/** "2020", "2018-2020", "2018-" or "-2020". */
export function readYears(text: string): Range {
  const [, from = "", to = from] = /^(\d{4})?(?:-(\d{4})?)?$/.exec(text) ?? [];
  const last = text.endsWith("-") ? "" : to;
  const [low, high] = from !== "" && last !== "" && from > last ? [last, from] : [from, last];
  return { ...(low === "" ? {} : { from: low }), ...(high === "" ? {} : { to: high }) };
}

function writeYears({ from = "", to = "" }: Range): string {
  if (from === to) return from;
  return `${from}-${to}`;
}

function readFigures(parameters: URLSearchParams): SearchState["figures"] {
  const unit = parameters.get(figureNames.unit) ?? "";
  if (!/^[a-z0-9-]+$/.test(unit)) return {};
  const [one, other] = [figureNames.from, figureNames.to].map((name) => readAmount(parameters.get(name) ?? ""));
  const [from, to] = Number(one) > Number(other) ? [other, one] : [one, other];
  return { unit, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** An amount as typed in a field, with a point: "1,5" and "1.5" are 1.5, "15.000" and "15.000,5" have points between thousands. */
export function readAmount(text: string): string | undefined {
  const typed = text.trim().replace(/^[−–]/, "-");
  const isGrouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(typed);
  const amount = (isGrouped ? typed.replaceAll(".", "") : typed).replace(",", ".");
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(amount) ? amount : undefined;
}

/** An amount as it is written in fields and in the address: with a comma, so that no point in it can be one between thousands. */
export function writeAmount(amount: string): string {
  return amount.replace(".", ",");
}

/** Writes the state as an address's query, always in the same order: "?q=…&loai=…", or nothing. */
export function writeState({ query, filters, years, figures, sort }: SearchState): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ["q", query.slice(0, mostCharacters)],
    [filterNames.year, writeYears(years)],
    ...choiceNames.map((name) => [name, filters[name]] as const),
    [figureNames.unit, figures.unit],
    [figureNames.from, figures.from && writeAmount(figures.from)],
    [figureNames.to, figures.to && writeAmount(figures.to)],
    [sortName, sort === "relevance" ? undefined : sortValues[sort]],
  ];
  const told = pairs.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]));
  return told.length === 0 ? "" : `?${new URLSearchParams(told)}`;
}

/** Whether anything but the query narrows the search. */
export function isNarrowed({ filters, years, figures }: SearchState): boolean {
  return Object.keys(filters).length > 0 || Object.keys(years).length > 0 || figures.unit !== undefined;
}
