/** A source article as plain text, told apart into its parts. */

import type { Said } from "../input/said.ts";
import { type AuthorReading, takeAuthors } from "./author-line.ts";
import { isNameLine, labelledNamesOf } from "./credits.ts";
import { bylineOf, isChangeLine, isDateLine, takeDate } from "./date-line.ts";
import { placingIn } from "./line-numbers.ts";
import { isShort, wholeLinesOf, without } from "./lines.ts";
import { isRubric, takeAddress, takePaper } from "./masthead.ts";
import * as say from "./messages.ts";
import type { Note, Reading } from "./note.ts";
import { officeOf, signatureIn } from "./office.ts";
import { numberNotes } from "./office-number.ts";
import { isCaption, isDateline, type Lead, takeCaption, takeLead } from "./opening.ts";
import { officeTitle, sendersOf, signerOf } from "./raw-office.ts";

export interface RawArticle {
  readonly title: string | undefined;
  /** ISO 8601, a day that exists. */
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly lead: string | undefined;
  readonly caption: string | undefined;
  readonly paragraphs: readonly string[];
  readonly authors: readonly string[];
  /** Its address on the web, where the text names it. */
  readonly source?: string | undefined;
  readonly notes: readonly Note[];
}

/** "Tiêu đề: …", "Title: …": what forms put before a title. */
const titleLabel = /^(?:tiêu đề|tựa(?: đề)?|tên bài(?: viết)?|title|headline) ?: ?(?<title>\S.*)$/iu;

/** Longer first lines are more often a paragraph than a title. */
const longestTitle = 200;

/**
 * Tells the parts of a raw text apart: title, date, "(Publisher) – lead", caption, paragraphs, authors. The date may stand above the
 * title, the authors below it, beside the date or at the end; a document of an office has its letterhead above and its signature
 * below. Each line is one paragraph. Never throws: what cannot be told is in the notes.
 * @param text plain text, in any Unicode form and with any line ends
 * @returns the parts in NFC, and one note or more on each of them
 */
export function readRawText(text: string): RawArticle {
  const whole = wholeLinesOf(text);
  const placed = placingIn(whole);
  const lines = whole.filter((line) => line !== "");
  const address = placed(takeAddress(lines), lines);
  const office = officeOf(address.rest);
  const paper = office === undefined ? placed(takePaper(address.rest), address.rest) : noPaper(office.rest);
  const title = officeTitle(office) ?? placed(takeTitle(paper.rest, paper.value), paper.rest);
  const byline = withoutByline(title.rest);
  const date = placed(takeDate(byline.lines), byline.lines);
  const signature = signatureIn(date.rest);
  const authors = signerOf(signature, date.rest) ?? placed(takeAuthors(date.rest, byline.names), date.rest);
  const lead = placed(takeLead(authors.rest), authors.rest);
  const named = withOrigin(lead, authors, [...sendersOf(office, signature), ...paper.notes]);
  const caption = placed(takeCaption(lead.rest), lead.rest);
  const readings = [title, date, named.lead, caption, named.authors, address];
  return {
    title: title.value,
    date: date.value,
    ...named.lead.value,
    caption: caption.value,
    paragraphs: [...[office?.number ?? []].flat(), ...caption.rest],
    authors: named.authors.value,
    ...(address.value !== undefined && { source: address.value }),
    notes: [...readings.flatMap(({ notes }) => notes), ...bodyNotes(caption.rest, office?.number)],
  };
}

function noPaper(rest: readonly string[]): Reading<undefined> {
  return { value: undefined, notes: [], rest };
}

function takeTitle(lines: readonly string[], paper: string | undefined): Reading<string | undefined> {
  const furniture = lines.findIndex((line) => !isDateLine(line) && !isRubric(line));
  const index = furniture >= 0 && furniture <= 2 ? furniture : 0;
  const line = lines[index];
  const value = line?.replace(titleLabel, "$<title>");
  if (value === undefined || isDateline(value)) {
    const why = value === undefined ? say.noSuchLine() : say.beginsWithLead();
    return { value: undefined, notes: [{ part: "title", found: "missing", why }], rest: lines };
  }
  const doubt = titleDoubt(value, lines.slice(0, index), paper);
  const note: Note = {
    part: "title",
    found: doubt ? "guessed" : "recognised",
    value,
    why: doubt ?? say.isFirstLine(),
  };
  return { value, notes: [note], rest: without(lines, index) };
}

function titleDoubt(title: string, above: readonly string[], paper: string | undefined): Said | undefined {
  if (title.length > longestTitle) return say.longForTitle();
  if (above.some(isRubric) || paper !== undefined) return say.belowRubric();
  return above.length > 0 ? say.belowDate() : undefined;
}

/** A byline stands in the first lines; elsewhere it would be of another text. */
const bylineWithin = 3;

/** The lines with a byline's date alone in its place, and the names that stood beside it. */
function withoutByline(lines: readonly string[]): { readonly lines: readonly string[]; readonly names?: string } {
  const isByline = (line: string): boolean => {
    const { names } = bylineOf(line) ?? {};
    return names !== undefined && (isNameLine(names) || labelledNamesOf(names) !== undefined);
  };
  const index = lines.slice(0, bylineWithin).findIndex(isByline);
  const found = bylineOf(lines[index] ?? "");
  if (found === undefined) return { lines };
  return { lines: lines.with(index, found.date), names: found.names };
}

/**
 * Where no dateline names the publisher, whoever sent the text is the likeliest, or else whom its end names as the source; where one
 * does, the source is the nearest to an author that such a text names.
 */
function withOrigin(lead: Reading<Lead>, authors: AuthorReading, senders: readonly Note[]) {
  const source: Note[] = [authors.origin ?? []].flat().map((value) => guess("publisher", value, say.lastIsSource()));
  const [sender] = [...senders, ...source];
  if (lead.value.publisher === undefined && sender?.value !== undefined) {
    const notes = [sender, ...lead.notes.filter(({ part }) => part !== "publisher")];
    return { lead: { ...lead, value: { ...lead.value, publisher: sender.value }, notes }, authors };
  }
  const { origin } = authors;
  if (origin === undefined || authors.value.length > 0) return { lead, authors };
  return { lead, authors: { ...authors, value: [origin], notes: [guess("author", origin, say.lastIsSource())] } };
}

function guess(part: Note["part"], value: string, why: Said): Note {
  return { part, found: "guessed", value, why };
}

function bodyNotes(paragraphs: readonly string[], number: string | undefined): readonly Note[] {
  if (paragraphs.length === 0) return [{ part: "body", found: "missing", why: say.noParagraph() }];
  const signature = signatureIn(paragraphs);
  const prose = paragraphs.slice(0, signature?.at);
  return [
    {
      part: "body",
      found: "recognised",
      count: paragraphs.length + (number === undefined ? 0 : 1),
      why: say.lineIsParagraph(),
    },
    ...numberNotes(number),
    ...prose.flatMap(paragraphDoubt),
    ...(signature === undefined ? [] : [guess("body", paragraphs[signature.at] ?? "", say.signatureKept())]),
  ];
}

function paragraphDoubt(paragraph: string): readonly Note[] {
  const doubt = (why: Said): readonly Note[] => [guess("body", paragraph, why)];
  if (isCaption(paragraph)) return doubt(say.perhapsCaption());
  if (isDateLine(paragraph) || isChangeLine(paragraph)) return doubt(say.perhapsDate());
  if (isShort(paragraph)) return doubt(say.perhapsHeading());
  if (/^\p{Ll}/u.test(paragraph)) return doubt(say.perhapsBroken());
  return [];
}
