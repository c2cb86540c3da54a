/** A page's `<meta>` and `<link>`, by their names. */
import { decodeEntities } from "./entities.ts";
import { type Evidence, saying } from "./evidence.ts";

export interface Meta {
  /** What the first of the names has that is there, and where it stands. */
  readonly named: (...names: readonly string[]) => Evidence<string>[];
  /** All values of one name. */
  readonly all: (name: string) => readonly string[];
}

/** Reads the metadata of a page: `name`, `property`, `itemprop` and `http-equiv` are used for each other everywhere. */
export function metaOf(document: Document): Meta {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = decodeEntities(element.getAttribute("content") ?? "").trim();
    for (const key of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name !== undefined && name !== "" && content !== "") values.set(name, [...(values.get(name) ?? []), content]);
    }
  }
  const all = (name: string): readonly string[] => values.get(name) ?? [];
  return { all, named: (...names) => names.flatMap((name) => saying(name, all(name)[0])) };
}
