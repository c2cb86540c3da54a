/** Reads a file that a stranger may have made, whatever its kind; each library is loaded when the first of its files is there. */
import type { Said } from "../../input/said.ts";
import type { Draft } from "../draft.ts";
import type { StrangeKind } from "../kinds.ts";
import { readBytes } from "../read-file.ts";
import * as say from "./messages.ts";

export type Read = Draft | { readonly refused: Said };

/** A larger one was named by mistake, or is a book. */
const mostMegabytes: Readonly<Record<StrangeKind, number>> = { page: 20, word: 30, pdf: 40 };

/** Never throws for what a file holds: whatever a library cannot read is a plain refusal. */
export async function readStrange(file: string, kind: StrangeKind): Promise<Read> {
  const read = await readBytes(file, mostMegabytes[kind]);
  if ("refused" in read) return read;
  try {
    return await readerOf[kind](read.bytes, file);
  } catch {
    return { refused: say.unreadable() };
  }
}

const readerOf: Readonly<Record<StrangeKind, (bytes: Buffer, file: string) => Promise<Read>>> = {
  page: async (bytes, file) => (await import("../page/read-page.ts")).readPage(bytes, file),
  word: async (bytes) => (await import("../word/read-word.ts")).readWord(bytes),
  pdf: async (bytes) => (await import("../pdf/read-pdf.ts")).readPdf(bytes),
};
