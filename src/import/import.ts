/** Raw texts brought into an archive, one file each; nothing that exists is overwritten. */

import { access, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { slugOf } from "../text/slug.ts";
import { articleFile } from "./article-file.ts";
import type { Note, Part } from "./note.ts";
import type { ImportOutcome } from "./outcome.ts";
import { type RawArticle, readRawText } from "./raw-text.ts";

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

/**
 * Imports raw texts as `src/articles/<year>/<slug>.md`. One that cannot be imported does not stop the others.
 * @param files paths of plain texts in UTF-8
 * @returns one outcome a file, in the order given; never throws for what a file holds or lacks
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    // One after the other: of two files with one title, the first given is the one written.
    const planned = outcomes.flatMap((outcome) => outcome.planned ?? []);
    outcomes.push(await importFile(file, options, planned));
  }
  return outcomes;
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
    return taken ? { ...outcome, refused: `${written} exists already` } : { ...outcome, planned: written };
  }
  const failure = await writeNew(join(options.archive, written), articleFile(article));
  return failure === undefined ? { ...outcome, written } : { ...outcome, refused: `${written} ${failure}` };
}

async function readText(file: string): Promise<{ readonly text: string } | { readonly refused: string }> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { refused: "is a folder; name the files in it" };
    if (!found.isFile()) return { refused: "is not a file" };
    if (found.size > mostMegabytes * 1024 ** 2) return { refused: `is larger than ${mostMegabytes} MB` };
    return decoded(await readFile(file));
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}

function decoded(bytes: Uint8Array): { readonly text: string } | { readonly refused: string } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? { refused: "is not a plain text: it holds NUL characters" } : { text };
  } catch {
    return { refused: "is not in UTF-8; save it as UTF-8 and import it again" };
  }
}

function pathOf(article: RawArticle): { readonly written: string } | { readonly refused: string } {
  const lacks = article.notes.filter(({ part, found }) => found === "missing" && needed.includes(part));
  const year = article.date?.slice(0, 4);
  if (lacks.length > 0 || year === undefined) return { refused: lacks.map(lackOf).join("; ") };
  const slug = slugOf(article.title ?? "");
  if (slug === "") return { refused: "the title has no letter or digit to make an address of" };
  return { written: `src/articles/${year}/${slug}.md` };
}

function lackOf({ part, value, why }: Note): string {
  return value === undefined ? `no ${part}: ${why}` : `no ${part}: “${value}”: ${why}`;
}

/** Writes a file that must not exist yet, and leaves no half of it behind. Returns what went wrong, if anything. */
async function writeNew(path: string, text: string): Promise<string | undefined> {
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

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "does not exist"],
  ["EEXIST", "exists already"],
  ["EACCES", "may not be opened: permission denied"],
  ["EPERM", "may not be opened: permission denied"],
  ["ENOTDIR", "lies below something that is not a folder"],
  ["ENOSPC", "does not fit on the disk"],
]);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `failed: ${String(error)}`;
  const code = "code" in error ? String(error.code) : "";
  return reasons.get(code) ?? `failed: ${error.message}`;
}
