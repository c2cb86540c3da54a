/** A PDF report with a text layer told apart into the parts of an article. */
import type { Said } from "../../input/said.ts";
import { draftOfDocument } from "../document/draft-of.ts";
import type { Properties } from "../document/properties.ts";
import type { Draft } from "../draft.ts";
import type { Note } from "../note.ts";
import { makeBuffersReady } from "./buffers.ts";
import { inColumns } from "./columns.ts";
import { withLetterhead } from "./letterhead.ts";
import { type Line, textOf } from "./lines.ts";
import * as say from "./messages.ts";
import { htmlOf, type Page } from "./paragraphs.ts";
import { readPage } from "./read-page.ts";
import { withoutRunning } from "./running.ts";
import { withSignature } from "./signature.ts";
import { cellText, type Table } from "./table/cells.ts";

const mostPages = 500;
/** A page with fewer letters holds a picture, or nothing. */
const leastLetters = 20;

/** Reads a report; a scan is named as one. */
export async function readPdf(bytes: Uint8Array): Promise<Draft | { readonly refused: Said }> {
  const opened = await open(bytes);
  if ("refused" in opened) return opened;
  const { pages, properties } = opened;
  const empty = pages.flatMap(({ lines }, index) => (lettersOn(lines) < leastLetters ? [index + 1] : []));
  if (empty.length * 2 > pages.length) return { refused: say.isScan() };
  const { html, tables } = htmlOf(inOrder(pages));
  const draft = draftOfDocument(html, properties, 0);
  if ("refused" in draft) return draft;
  const notes = draft.notes.map((note) => (note.part === "body" && note.found !== "missing" ? byPlace(note) : note));
  const missing: Note[] =
    empty.length === 0 ? [] : [{ part: "picture", found: "missing", why: say.pagesWithout(empty) }];
  return { ...draft, notes: [...notes, ...tables.flatMap(doubtOf), ...missing] };
}

/** The pages as they are read: without what stands on each, and one column after the other. */
function inOrder(pages: readonly Page[]): Page[] {
  const lines = withoutRunning(pages.map((page) => page.lines));
  return pages.map(({ levels }, at) => {
    const own = withSignature(lines[at] ?? []);
    return { lines: inColumns(at === 0 ? withLetterhead(own, 1) : own), levels };
  });
}

/** A table that may be put together wrongly is named by its first cells. */
function doubtOf(table: Table): Note[] {
  if (!table.isUnsure) return [];
  const value = (table.rows[0] ?? [])
    .map(cellText)
    .filter((text) => text !== "")
    .join(" | ");
  return [{ part: "body", found: "guessed", value, why: say.tableUnsure(table.page) }];
}

function byPlace(note: Note): Note {
  return { ...note, found: "guessed", why: say.readByPlace() };
}

function lettersOn(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (textOf(line).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

type Opened = { readonly pages: readonly Page[]; readonly properties: Properties } | { readonly refused: Said };

/** Pictures are not looked at: no size of one is small enough. */
const settings = { isEvalSupported: false, verbosity: 0, maxImageSize: 0 };

async function open(bytes: Uint8Array): Promise<Opened> {
  makeBuffersReady();
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), settings).catch((error: unknown) => {
    if (error instanceof Error && error.name === "PasswordException") return undefined;
    throw error;
  });
  if (document === undefined) return { refused: say.isLocked() };
  if (document.numPages > mostPages) return { refused: say.tooManyPages(mostPages) };
  const { OPS } = await getResolvedPDFJS();
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, OPS));
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  return { pages, properties: propertiesOf(new Map(Object.entries(info))) };
}

function propertiesOf(info: ReadonlyMap<string, unknown>): Properties {
  const text = (name: string): string | undefined => {
    const value = info.get(name);
    return typeof value === "string" ? value.replaceAll("\0", "").normalize("NFC") : undefined;
  };
  return { title: text("Title"), creator: text("Author"), created: momentOf(text("CreationDate") ?? "") };
}

/** "D:20200703093000+07'00'" as ISO 8601. */
function momentOf(written: string): string | undefined {
  const parts = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(written);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = parts;
  const zone = utc ?? (hours === undefined ? "" : `${hours}:${minutes ?? "00"}`);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
