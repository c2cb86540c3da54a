/** What people have, brought into an archive: texts, pages, documents and sheets; nothing that exists is overwritten. */

import { extname } from "node:path";
import { faultLanguageOf } from "../input/fault-language.ts";
import type { Said } from "../input/said.ts";
import type { Read } from "./apart/read-strange.ts";
import { Reader } from "./apart/reader.ts";
import { draftOfText } from "./draft.ts";
import { filesIn } from "./folder.ts";
import { type Keeping, keepDraft } from "./keep-draft.ts";
import { isStrange, kindOf } from "./kinds.ts";
import { knownArticles, type Likeness } from "./known/known-articles.ts";
import { noRecords } from "./lines/messages.ts";
import { countLines, recordsIn } from "./lines/read-lines.ts";
import * as say from "./messages.ts";
import type { Outcome } from "./outcome.ts";
import { readBytes } from "./read-file.ts";
import { importSheet } from "./sheet/import-sheet.ts";
import { otherSpreadsheet } from "./sheet/messages.ts";

export interface ImportOptions {
  /** The archive's folder. */
  readonly archive: string;
  /** Tells what would be written, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Brings in also what is there already in nearly the same words. */
  readonly allowSimilar?: boolean | undefined;
  /** Keeps the file that an article comes from beside it, as it came. */
  readonly keepOriginal?: boolean | undefined;
  /** Rows of the ledger that are there already become what a sheet says of them. */
  readonly update?: boolean | undefined;
  /** The day of articles that name none, or whose day could only be guessed. */
  readonly date?: string | undefined;
  /** Told what is done, of about how many; a file of records counts its lines. */
  readonly progress?: (done: number, total: number) => void;
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
 * @returns the outcomes, in the order given, and behind them what was left out of folders; never throws for what a file holds or lacks
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<readonly Outcome[]> {
  const reader = new Reader();
  const session: Session = { options, keeping: keepingOf(options), reader, outcomes: [] };
  try {
    const named = await filesIn(files);
    const total = await totalOf(named.files);
    for (const file of named.files) {
      // One after the other: of two files with one title, the first given is the one written.
      for await (const outcome of importOne(file, session)) {
        session.outcomes.push(outcome);
        options.progress?.(session.outcomes.length, Math.max(total, session.outcomes.length));
      }
    }
    session.outcomes.push(...named.leftOut);
  } finally {
    reader.close();
  }
  return session.outcomes;
}

async function totalOf(files: readonly string[]): Promise<number> {
  let total = 0;
  for (const file of files) total += kindOf(file) === "lines" ? await countLines(file) : 1;
  return total;
}

function keepingOf({ archive, date, ...wishes }: ImportOptions): Keeping {
  const { dryRun = false, allowSimilar = false, keepOriginal = false } = wishes;
  let known: Promise<Likeness> | undefined;
  let language: Promise<string> | undefined;
  return {
    archive,
    date,
    dryRun,
    allowSimilar,
    keepOriginal,
    planned: new Set(),
    language: () => (language ??= faultLanguageOf(archive)),
    known: () => (known ??= knownArticles(archive)),
  };
}

async function* importOne(file: string, session: Session): AsyncGenerator<Outcome> {
  if (kindOf(file) !== "lines") {
    yield await importFile(file, session);
    return;
  }
  let count = 0;
  for await (const { number, read } of recordsIn(file)) {
    count += 1;
    yield await keepRead(read, `${file}:${number}`, session);
  }
  if (count === 0) yield { file, refused: noRecords(), parts: [] };
}

async function keepRead(read: Read, file: string, { keeping }: Session, whole?: string): Promise<Outcome> {
  return "refused" in read ? { file, refused: read.refused, parts: [] } : keepDraft(read, file, keeping, whole);
}

async function importFile(file: string, session: Session): Promise<Outcome> {
  const kind = kindOf(file);
  const { options, outcomes, reader } = session;
  if (kind === "sheet") {
    const sheets = outcomes.filter((outcome) => "added" in outcome);
    return importSheet(file, options, sheets);
  }
  if (kind === "otherSheet") return { file, refused: otherSpreadsheet(extname(file).toLowerCase()), parts: [] };
  if (kind === "otherWord") return { file, refused: say.otherDocument(extname(file).toLowerCase()), parts: [] };
  const read = isStrange(kind) ? await reader.read(file, kind) : await readPlain(file);
  return keepRead(read, file, session, file);
}

async function readPlain(file: string): Promise<Read> {
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
