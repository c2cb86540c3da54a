/** Pagefind's browser module, as text: the site's own scripts carry it along, which saves the reader a request. */
import { close, createIndex } from "pagefind";

/**
 * The module that Pagefind writes beside every index.
 * @throws {Error} with Pagefind's own words when it gives none
 */
export async function pagefindModule(): Promise<string> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "vi" });
    const files = (await index?.getFiles())?.files ?? [];
    const module = files.find(({ path }) => path === "pagefind.js");
    if (module === undefined) throw new Error(`the search module cannot be made: ${errors.join("; ")}`);
    return Buffer.from(module.content).toString("utf8");
  } finally {
    await close();
  }
}
