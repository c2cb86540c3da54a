/** The kinds of pages that are measured, and where a built site has one of each. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as known from "../../test/browser/kinds.ts";

/** The search page is measured as it opens, and with a query in its address. */
export const kinds = [
  "home",
  "article",
  "row",
  "ledger",
  "search",
  "search with a query",
  "list",
  "organisation",
] as const;

export type Kind = (typeof kinds)[number];

/**
 * Where a site has a page of a kind: the one that the browser tests look at, where the site has it, else the first.
 * @param folder the built site
 * @param query what the search page is asked
 * @returns an address below the site's root; undefined where there is none
 */
export function addressIn(folder: string, kind: Kind, query: string): string | undefined {
  const path = [usual[kind], ...firsts(folder, kind)].find((path) => existsSync(join(folder, path, "index.html")));
  return path !== undefined && kind === "search with a query" ? `${path}?q=${encodeURIComponent(query)}` : path;
}

const usual: Readonly<Record<Kind, string>> = {
  home: known.kinds.home,
  article: known.kinds.article,
  row: known.kinds["row with a derived target"],
  ledger: known.kinds.ledger,
  search: "tim-kiem/",
  "search with a query": "tim-kiem/",
  list: known.kinds.list,
  organisation: known.kinds.organisation,
};

function firsts(folder: string, kind: Kind): readonly string[] {
  if (kind === "article") return below(folder, "bai-viet/").flatMap((year) => below(folder, year));
  if (kind === "row") return below(folder, "chi-tieu/");
  return kind === "organisation" ? below(folder, "don-vi/") : [];
}

/** The folders in a folder, by name. */
function below(folder: string, path: string): readonly string[] {
  if (!existsSync(join(folder, path))) return [];
  const entries = readdirSync(join(folder, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => `${path}${name}/`).sort();
}
