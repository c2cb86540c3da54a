/** Pagefind's browser module, as text: the site's own scripts carry it along, which saves the reader a request. */
import { z } from "zod";
import { withPagefind } from "./pagefind.ts";

const filesSchema = z.array(z.object({ path: z.string(), content: z.string() }));

/**
 * The module that Pagefind writes beside every index.
 * @throws {Error} with Pagefind's own words when it gives none
 */
export async function pagefindModule(): Promise<string> {
  const found = await withPagefind({}, async (pagefind) => {
    const { index_id } = await pagefind.ask({ type: "NewIndex", config: { force_language: "vi" } });
    const { files } = await pagefind.ask({ type: "GetFiles", index_id });
    return filesSchema.parse(files);
  });
  const module = found.find(({ path }) => path === "pagefind.js");
  if (module === undefined) throw new Error("the search module cannot be made");
  return Buffer.from(module.content, "base64").toString("utf8");
}
