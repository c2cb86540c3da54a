/** The files of an index that Pagefind holds, without its writing them. */
import { z } from "zod";
import type { Pagefind } from "./pagefind.ts";

const filesSchema = z.array(z.object({ path: z.string(), content: z.string() }));

/** A file as Pagefind would write it. */
export interface FileInMemory {
  readonly path: string;
  readonly content: Buffer;
}

/** @throws {Error} with Pagefind's own words when it gives none */
export async function filesOf(pagefind: Pagefind, index: unknown): Promise<FileInMemory[]> {
  const { files } = await pagefind.ask({ type: "GetFiles", index_id: index });
  return filesSchema.parse(files).map(({ path, content }) => ({ path, content: Buffer.from(content, "base64") }));
}
