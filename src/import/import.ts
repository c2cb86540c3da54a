/** Raw texts and sheets brought into an archive; nothing that exists is overwritten. */

import { access, mkdir, open, rm } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Said } from "../input/said.ts";
import { asFileName } from "../text/portable.ts";
import { slugOf } from "../text/slug.ts";
import { articleFile } from "./article-file.ts";
import * as say from "./messages.ts";
import type { Part } from "./note.ts";
import type { ImportOutcome, Outcome } from "./outcome.ts";
import { type RawArticle, readRawText } from "./raw-text.ts";
import { readBytes, reasonOf } from "./read-file.ts";
import { importSheet } from "./sheet/import-sheet.ts";
import { otherSpreadsheet } from "./sheet/messages.ts";

export interface ImportOptions {
  /** The archive's folder. */
  readonly archive: string;
  /** Tells what would be written, and writes nothing. */
  readonly dryRun?: boolean;
}

/** No article is larger; a larger file was named by mistake. */
const mostMegabytes = 4;

/** Without these there is no article: the title gives its address, the date its folder. */
const needed: readonly Part[] = ["title", "date", "body"];

/** Other kinds of spreadsheet, which would else be taken for texts. */
const otherSheets: readonly string[] = [".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".csv", ".tsv"];

/**
 * Imports raw texts as `src/articles/<year>/<slug>.md`, and sheets of rows into the ledger. One that cannot be imported
 * does not stop the others.
 * @param files paths of plain texts in UTF-8, or of XLSX files
 * @returns one outcome a file, in the order given; never throws for what a file holds or lacks
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    // One after the other: of two files with one title, the first given is the one written.
    outcomes.push(await importOne(file, options, outcomes));
  }
  return outcomes;
}

async function importOne(file: string, options: ImportOptions, earlier: readonly Outcome[]): Promise<Outcome> {
  const extension = extname(file).toLowerCase();
  if (extension === ".xlsx")
    return importSheet(
      file,
      options,
      earlier.filter((outcome) => "added" in outcome),
    );
  if (otherSheets.includes(extension)) return { file, refused: otherSpreadsheet(extension), parts: [] };
  return importFile(
    file,
    options,
    earlier.flatMap((outcome) => outcome.planned ?? []),
  );
}

async function importFile(file: string, options: ImportOptions, planned: readonly string[]): Promise<ImportOutcome> {
  const read = await readText(file);
  if ("refused" in read) return { file, refused: read.refused, parts: [] };
  const article = readRawText(read.text);
  const outcome = { file, parts: article.notes };
  const path = pathOf(article);
  if ("refused" in path) return { ...outcome, refused: path.refused };
  const { written } = path;
  if (options.dryRun) {
    const taken = planned.includes(written) || (await exists(join(options.archive, written)));
    return taken ? { ...outcome, refused: say.ofPath(written, say.existsAlready()) } : { ...outcome, planned: written };
  }
  const failure = await writeNew(join(options.archive, written), articleFile(article));
  return failure === undefined ? { ...outcome, written } : { ...outcome, refused: say.ofPath(written, failure) };
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

function pathOf(article: RawArticle): { readonly written: string } | { readonly refused: Said } {
  const lacks = article.notes.filter(({ part, found }) => found === "missing" && needed.includes(part));
  const year = article.date?.slice(0, 4);
  if (lacks.length > 0 || year === undefined)
    return { refused: say.allOf(lacks.map(({ part, value, why }) => say.lacks(part, value, why))) };
  const slug = asFileName(slugOf(article.title ?? ""));
  if (slug === "") return { refused: say.addressless() };
  return { written: `src/articles/${year}/${slug}.md` };
}

/** Writes a file that must not exist yet, and leaves no half of it behind. Returns what went wrong, if anything. */
async function writeNew(path: string, text: string): Promise<Said | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, "wx");
    try {
      await file.writeFile(text);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
