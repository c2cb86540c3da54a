/** A source article as plain text, told apart into its parts. */

import type { Said } from "../input/said.ts";
import { isNameLine, takeAuthors } from "./author-line.ts";
import { bylineOf, isDateLine, takeDate } from "./date-line.ts";
import { isShort, linesOf, without } from "./lines.ts";
import * as say from "./messages.ts";
import type { Note, Reading } from "./note.ts";
import { isCaption, isDateline, takeCaption, takeLead } from "./opening.ts";

export interface RawArticle {
  readonly title: string | undefined;
  /** ISO 8601, a day that exists. */
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly lead: string | undefined;
  readonly caption: string | undefined;
  readonly paragraphs: readonly string[];
  readonly authors: readonly string[];
  readonly notes: readonly Note[];
}

/** Longer first lines are more often a paragraph than a title. */
const longestTitle = 200;

/**
 * Tells the parts of a raw text apart: title, date, "(Publisher) – lead", caption, paragraphs, authors. The date may stand above the
 * title, the authors below it, beside the date or at the end. Each line is one paragraph. Never throws: what cannot be told is in the notes.
 * @param text plain text, in any Unicode form and with any line ends
 * @returns the parts in NFC, and one note or more on each of them
 */
export function readRawText(text: string): RawArticle {
  const title = takeTitle(linesOf(text));
  const byline = withoutByline(title.rest);
  const date = takeDate(byline.lines);
  const authors = takeAuthors(date.rest, byline.names);
  const lead = takeLead(authors.rest);
  const caption = takeCaption(lead.rest);
  const paragraphs = caption.rest;
  const readings = [title, date, lead, caption, authors];
  return {
    title: title.value,
    date: date.value,
    ...lead.value,
    caption: caption.value,
    paragraphs,
    authors: authors.value,
    notes: [...readings.flatMap(({ notes }) => notes), ...bodyNotes(paragraphs)],
  };
}

function takeTitle(lines: readonly string[]): Reading<string | undefined> {
  const index = isDateLine(lines[0] ?? "") ? 1 : 0;
  const value = lines[index];
  if (value === undefined || isDateline(value)) {
    const why = value === undefined ? say.noSuchLine() : say.beginsWithLead();
    return { value: undefined, notes: [{ part: "title", found: "missing", why }], rest: lines };
  }
  const doubt = titleDoubt(value, index);
  const note: Note = {
    part: "title",
    found: doubt ? "guessed" : "recognised",
    value,
    why: doubt ?? say.isFirstLine(),
  };
  return { value, notes: [note], rest: without(lines, index) };
}

/** A byline stands in the first lines; elsewhere it would be of another text. */
const bylineWithin = 3;

/** The lines with a byline's date alone in its place, and the names that stood beside it. */
function withoutByline(lines: readonly string[]): { readonly lines: readonly string[]; readonly names?: string } {
  const index = lines.slice(0, bylineWithin).findIndex((line) => isNameLine(bylineOf(line)?.names ?? ""));
  const found = bylineOf(lines[index] ?? "");
  if (found === undefined) return { lines };
  return { lines: lines.with(index, found.date), names: found.names };
}

function titleDoubt(title: string, index: number): Said | undefined {
  if (title.length > longestTitle) return say.longForTitle();
  return index > 0 ? say.belowDate() : undefined;
}

function bodyNotes(paragraphs: readonly string[]): readonly Note[] {
  if (paragraphs.length === 0) return [{ part: "body", found: "missing", why: say.noParagraph() }];
  return [
    { part: "body", found: "recognised", count: paragraphs.length, why: say.lineIsParagraph() },
    ...paragraphs.flatMap(paragraphDoubt),
  ];
}

function paragraphDoubt(paragraph: string): readonly Note[] {
  const doubt = (why: Said): readonly Note[] => [{ part: "body", found: "guessed", value: paragraph, why }];
  if (isCaption(paragraph)) return doubt(say.perhapsCaption());
  if (isDateLine(paragraph)) return doubt(say.perhapsDate());
  if (isShort(paragraph)) return doubt(say.perhapsHeading());
  if (/^\p{Ll}/u.test(paragraph)) return doubt(say.perhapsBroken());
  return [];
}
