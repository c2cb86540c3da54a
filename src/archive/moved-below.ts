/** Earlier addresses that begin with what the site lies below on its host: whoever copies them from a browser copies that, too. */
import { belowHost } from "../policy/hosting.ts";
import type { Archive } from "./model.ts";

/** One of them, and how many there are. */
export interface MovedBelow {
  readonly given: string;
  /** What was perhaps meant, from the site's root. */
  readonly meant: string;
  /** What the site lies below: "/kho". */
  readonly below: string;
  readonly count: number;
}

/** Nothing where there is none. It may be meant so: a page may have stood at /kho/kho/. */
export function movedBelow({
  site,
  articles,
  rows,
}: Pick<Archive, "site" | "articles" | "rows">): MovedBelow | undefined {
  const below = belowHost(site.url);
  if (below === undefined || below === "") return undefined;
  const given = [...articles.flatMap(({ front }) => front.moved_from), ...rows.flatMap(({ row }) => row.moved_from)];
  const found = given.filter((address) => address.startsWith(`${below}/`) && address.length > below.length + 1);
  const [first] = found;
  return first === undefined
    ? undefined
    : { given: first, meant: first.slice(below.length), below, count: found.length };
}
