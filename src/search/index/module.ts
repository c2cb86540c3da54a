/** Pagefind's browser module, as text: the site's own scripts carry it along, which saves the reader a request. */
import { filesOf } from "./in-memory.ts";
import { withPagefind } from "./pagefind.ts";

/**
 * The module that Pagefind writes beside every index.
 * @throws {Error} with Pagefind's own words when it gives none
 */
export async function pagefindModule(): Promise<string> {
  const found = await withPagefind({}, async (pagefind) => {
    const { index_id } = await pagefind.ask({ type: "NewIndex", config: { force_language: "vi" } });
    return filesOf(pagefind, index_id);
  });
  const module = found.find(({ path }) => path === "pagefind.js");
  if (module === undefined) throw new Error("the search module cannot be made");
  return module.content.toString("utf8");
}
