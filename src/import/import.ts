/** What people have, brought into an archive: texts, pages, documents and sheets; nothing that exists is overwritten. */

import { extname } from "node:path";
import type { Said } from "../input/said.ts";
import { Reader } from "./apart/reader.ts";
import { draftOfText } from "./draft.ts";
import { type Keeping, keepDraft } from "./keep-draft.ts";
import { isStrange, kindOf } from "./kinds.ts";
import { knownArticles, type Likeness } from "./known/known-articles.ts";
import * as say from "./messages.ts";
import type { Outcome } from "./outcome.ts";
import { readBytes } from "./read-file.ts";
import { importSheet } from "./sheet/import-sheet.ts";
import { otherSpreadsheet } from "./sheet/messages.ts";

export interface ImportOptions {
  /** The archive's folder. */
  readonly archive: string;
  /** Tells what would be written, and writes nothing. */
  readonly dryRun?: boolean;
  /** Brings in also what is there already in nearly the same words. */
  readonly allowSimilar?: boolean;
}

/** No article is larger; a larger file was named by mistake. */
const mostMegabytes = 4;

/** What the files of one command share. */
interface Session {
  readonly options: ImportOptions;
  readonly keeping: Keeping;
  readonly reader: Reader;
  readonly outcomes: Outcome[];
}

/**
 * Imports texts, saved web pages and documents as `src/articles/<year>/<slug>.md`, and sheets of rows into the ledger. One that
 * cannot be imported does not stop the others.
 * @param files paths; what each is, its name tells
 * @returns the outcomes, in the order given; never throws for what a file holds or lacks
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<readonly Outcome[]> {
  const reader = new Reader();
  const session: Session = { options, keeping: keepingOf(options), reader, outcomes: [] };
  try {
    for (const file of files) {
      // One after the other: of two files with one title, the first given is the one written.
      session.outcomes.push(...(await importOne(file, session)));
    }
  } finally {
    reader.close();
  }
  return session.outcomes;
}

function keepingOf({ archive, dryRun = false, allowSimilar = false }: ImportOptions): Keeping {
  let known: Promise<Likeness> | undefined;
  return { archive, dryRun, allowSimilar, planned: new Set(), known: () => (known ??= knownArticles(archive)) };
}

async function importOne(file: string, session: Session): Promise<readonly Outcome[]> {
  const kind = kindOf(file);
  const { options, outcomes, keeping, reader } = session;
  if (kind === "sheet") {
    const sheets = outcomes.filter((outcome) => "added" in outcome);
    return [await importSheet(file, options, sheets)];
  }
  if (kind === "otherSheet") return [{ file, refused: otherSpreadsheet(extname(file).toLowerCase()), parts: [] }];
  if (kind === "otherWord") return [{ file, refused: say.otherDocument(extname(file).toLowerCase()), parts: [] }];
  const read = isStrange(kind) ? await reader.read(file, kind) : await readPlain(file);
  return "refused" in read ? [{ file, refused: read.refused, parts: [] }] : [await keepDraft(read, file, keeping)];
}

async function readPlain(file: string) {
  const read = await readText(file);
  return "refused" in read ? read : draftOfText(read.text);
}

async function readText(file: string): Promise<{ readonly text: string } | { readonly refused: Said }> {
  const read = await readBytes(file, mostMegabytes);
  return "refused" in read ? read : decoded(read.bytes);
}

function decoded(bytes: Uint8Array): { readonly text: string } | { readonly refused: Said } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? { refused: say.holdsNul() } : { text };
  } catch {
    return { refused: say.notUtf8() };
  }
}
