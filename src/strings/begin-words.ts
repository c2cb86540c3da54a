/** What an archive that is begun holds in a language: its title, what stands above its files, one article and one row, made up. */
import { z } from "zod";
import { addressId, text } from "../input/fields.ts";
import { words } from "./words.ts";

export const beginWords = z.strictObject({
  title: text,
  /** What stands above each data file. */
  heads: words("site", "organisations", "targets"),
  /** The article has both sentences that prove the row; its id is its file's name. */
  article: z.strictObject({ id: addressId, title: text, description: text, body: text }),
  organisation: z.strictObject({ id: addressId, name: text }),
  /** What an article holds that is begun by itself: a comment on its front matter, and the line to be replaced. */
  empty: words("front", "body"),
  row: z.strictObject({ id: addressId, name: text, target: text, result: text }),
});
