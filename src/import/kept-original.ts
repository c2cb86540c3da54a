/** The file that an article was made from, kept beside it as it came, with the sum of its bytes. */
import { basename, dirname, extname, join } from "node:path";
import type { Said } from "../input/said.ts";
import { sha256 } from "../text/digest.ts";
import { originalName } from "../text/original.ts";
import type { KeptOriginal } from "./article-file.ts";
import * as say from "./messages.ts";
import type { Note } from "./note.ts";
import { readBytes } from "./read-file.ts";
import type { NewFile } from "./write-new.ts";

/** A report with pictures on every page has a tenth of it. */
const mostMegabytes = 100;

export interface Kept {
  readonly original?: KeptOriginal;
  readonly notes: readonly Note[];
  readonly files: readonly NewFile[];
}

/**
 * Reads what is to be kept.
 * @param whole the file; nothing where the article is one record of many
 * @param written the path of the article within the archive
 */
export async function keptOriginal(
  whole: string | undefined,
  written: string,
  archive: string,
): Promise<Kept | { readonly refused: Said }> {
  if (whole === undefined) return { notes: [{ part: "original", found: "missing", why: say.oneOfMany() }], files: [] };
  const read = await readBytes(whole, mostMegabytes);
  if ("refused" in read) return read;
  const name = originalName(basename(written), extname(whole));
  const path = `${dirname(written)}/${name}`;
  return {
    original: { file: name, sha256: sha256(read.bytes) },
    notes: [{ part: "original", found: "recognised", value: name, why: say.keptAsItCame() }],
    files: [{ to: join(archive, path), path, content: read.bytes }],
  };
}
