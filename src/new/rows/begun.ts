/** Rows that were begun for the same words before, filled in or not: written once more, they would stand in the ledger twice. */
import type { LedgerItem } from "../../import/sheet/known.ts";
import type { Plain } from "../../input/yaml.ts";
import type { Proposal } from "./propose.ts";

/** The rows of the ledger that cite what a proposal cites, each by its id, or else by where it stands. */
export function begunBefore(proposals: readonly Proposal[], items: readonly LedgerItem[]): string[] {
  const wanted = new Set(proposals.flatMap(({ row }) => citedIn(row)));
  return items.flatMap(({ plain = "", file, line }) =>
    citedIn(plain).some((cited) => wanted.has(cited)) ? [idIn(plain) ?? `${file}:${line ?? 1}`] : [],
  );
}

function idIn(plain: Plain): string | undefined {
  const id = typeof plain === "object" && "id" in plain ? plain.id : undefined;
  return typeof id === "string" && id !== "" ? id : undefined;
}

/** What the figures of a row cite, each with the value that it states. */
function citedIn(plain: Plain): string[] {
  if (typeof plain === "string") return [];
  const parts = Array.isArray(plain) ? plain : Object.values(plain);
  const own =
    "article" in plain
      ? [JSON.stringify(["article", "quote", "occurrence", "table", "value"].map((key) => textAt(plain, key)))]
      : [];
  return [...own, ...parts.flatMap(citedIn)];
}

function textAt(plain: Exclude<Plain, string>, key: string): Plain | null {
  return Object.entries(plain).find(([name]) => name === key)?.[1] ?? null;
}
