/** A PDF report with a text layer told apart into the parts of an article. */
import type { Said } from "../../input/said.ts";
import { draftOfDocument } from "../document/draft-of.ts";
import type { Properties } from "../document/properties.ts";
import type { Draft } from "../draft.ts";
import type { Note } from "../note.ts";
import { inColumns } from "./columns.ts";
import { type Line, linesOf, type Piece, textOf } from "./lines.ts";
import * as say from "./messages.ts";
import { htmlOf } from "./paragraphs.ts";
import { withoutRunning } from "./running.ts";

const mostPages = 500;
/** A page with fewer letters holds a picture, or nothing. */
const leastLetters = 20;

/** Reads a report; a scan is named as one. */
export async function readPdf(bytes: Uint8Array): Promise<Draft | { readonly refused: Said }> {
  const opened = await open(bytes);
  if ("refused" in opened) return opened;
  const { pages, properties } = opened;
  const empty = pages.flatMap((lines, index) => (lettersOn(lines) < leastLetters ? [index + 1] : []));
  if (empty.length * 2 > pages.length) return { refused: say.isScan() };
  const draft = draftOfDocument(htmlOf(withoutRunning(pages).map(inColumns)), properties, 0);
  if ("refused" in draft) return draft;
  const notes = draft.notes.map((note) => (note.part === "body" && note.found !== "missing" ? byPlace(note) : note));
  const missing: Note[] =
    empty.length === 0 ? [] : [{ part: "picture", found: "missing", why: say.pagesWithout(empty) }];
  return { ...draft, notes: [...notes, ...missing] };
}

function byPlace(note: Note): Note {
  return { ...note, found: "guessed", why: say.readByPlace() };
}

function lettersOn(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (textOf(line).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

type Opened = { readonly pages: readonly Line[][]; readonly properties: Properties } | { readonly refused: Said };

async function open(bytes: Uint8Array): Promise<Opened> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch(
    (error: unknown) => {
      if (error instanceof Error && error.name === "PasswordException") return undefined;
      throw error;
    },
  );
  if (document === undefined) return { refused: say.isLocked() };
  if (document.numPages > mostPages) return { refused: say.tooManyPages(mostPages) };
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const top = page.view[3] ?? 0;
    pages.push(linesOf(items.flatMap((item) => ("str" in item ? pieceOf(item, top) : []))));
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  return { pages, properties: propertiesOf(new Map(Object.entries(info))) };
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Letters that stand askew are a stamp, or a mark across the page. */
function pieceOf({ str, transform: [a = 0, b = 0, , d = 0, x = 0, y = 0], width }: Item, top: number): Piece[] {
  const size = Math.abs(d) || Math.abs(a);
  return Math.abs(b) > 0.1 * Math.abs(a) || size === 0 ? [] : [{ text: str, x, y: top - y, width, size }];
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
