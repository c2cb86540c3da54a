/** What stands between a text's title and its body: publisher, lead and caption. */

import { isChangeLine } from "./date-line.ts";
import { hasFinalPunctuation, isListItem, isShort, without } from "./lines.ts";
import { isRubric } from "./masthead.ts";
import * as say from "./messages.ts";
import type { Note, Reading } from "./note.ts";

/** "(Publisher) – the lead". Only this form is certain. */
const dateline = /^\((?<publisher>[^()]*\p{L}[^()]*)\) ?[-–—] ?(?<lead>.+)$/u;

/** "Hà Nội (TTXVN) - the lead", "Hà Nội, 10/2 (TTXVN) –", "Hà Nội (TTXVN 10/2) –": agencies name the place before themselves. */
const placed =
  /^(?<place>\p{Lu}[\p{L} .]{1,30}?(?:, \p{Lu}[\p{L}.]{1,12})?)(?:, ?(?:ngày )?\d{1,2}\/\d{1,2})? ?\((?<publisher>(?:TTXVN|VNA|VNS|VOV|AFP|AP|UPI|Reuters|Xinhua|THX|Tân Hoa xã|Vietnam\+)(?:\/[\p{L}+]+)?)(?:,? (?:ngày )?\d{1,2}\/\d{1,2})?\)[,:]? ?[-–—] ?(?<lead>.+)$/u;

/** "LONDON, Feb. 1, 2021 /PRNewswire/ -- the lead": releases name their place and day, which stay, before who spreads them. */
const released =
  /^(?<place>\p{Lu}[\p{L} .,'’-]{1,40}?(?:, ?\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?) ?\/(?<publisher>[\p{L}][^/]{1,40})\/ ?(?:--?|[–—]) ?(?<lead>.+)$/u;

/** Something like a dateline, named in the note and not taken: "(Publisher) The lead", "Publisher – The lead". */
const nearDateline = /^(?:\((?<within>[^()]{2,40})\)|(?<before>\p{Lu}[^\s.,;:()]{1,30}) [-–—]) /u;

/** "Ảnh minh họa", "Hình 1", "Ảnh: X"; but not "Ảnh hưởng …" or "Hình thức …", which begin a heading as well. */
const caption =
  /^\(?(?:hình )?(?:ảnh|hình)(?: minh h(?:ọa|oạ)| tư liệu| chụp| \d| ?:|\)?$)|(?<!\p{L})ảnh ?: ?[^.!?]{1,40}$/iu;

/** What is headed or addressed so is neither a lead nor a picture's caption. */
const heading = /^(?:[IVX]{1,5}[.)/] |(?:phần|chương|mục) (?:[ivx\d]+|thứ)(?!\p{L})|kính gửi)/iu;

/** A lead is looked for in the first lines only: a rubric, a caption or a byline may stand above it. */
const leadWithin = 3;

/** Below the lead, one line may stand above the caption. */
const captionWithin = 2;

export interface Lead {
  readonly publisher: string | undefined;
  readonly lead: string | undefined;
}

/** Whether a line opens with "(Publisher) –", as a lead does and a title does not. */
export function isDateline(line: string): boolean {
  return opened(line) !== undefined;
}

/** A line's dateline and what follows; the place before it opens the lead. */
function opened(line: string): { readonly publisher: string; readonly lead: string } | undefined {
  const { publisher, lead, place } = (dateline.exec(line) ?? placed.exec(line) ?? released.exec(line))?.groups ?? {};
  if (publisher === undefined || lead === undefined) return undefined;
  return { publisher: publisher.trim(), lead: place === undefined ? lead : `${place} – ${lead}` };
}

/** A lead without its dateline, and the publisher whom that names. */
export function apart(line: string): Lead {
  return opened(line) ?? { publisher: undefined, lead: line };
}

/**
 * Takes publisher and lead off the beginning of a text. Without a dateline the first paragraph is taken for the lead.
 * @param lines the text's lines without title, date and authors
 */
export function takeLead(lines: readonly string[]): Reading<Lead> {
  const index = lines.slice(0, leadWithin).findIndex(isDateline);
  const value = opened(lines[index] ?? "");
  if (value === undefined) return guessLead(lines);
  const notes: readonly Note[] = [
    { part: "publisher", found: "recognised", value: value.publisher, why: say.opensLead() },
    { part: "lead", found: "recognised", value: value.lead, why: say.followsPublisher() },
  ];
  return { value, notes, rest: without(lines, index) };
}

function guessLead(lines: readonly string[]): Reading<Lead> {
  const index = lines.slice(0, leadWithin).findIndex(isProse);
  const lead = lines[index];
  const publisher = noPublisher(lead ?? "");
  if (lead === undefined || index === lines.length - 1) {
    const why = say.nothingForLead();
    return {
      value: { publisher: undefined, lead: undefined },
      notes: [publisher, { part: "lead", found: "missing", why }],
      rest: lines,
    };
  }
  const note: Note = { part: "lead", found: "guessed", value: lead, why: say.firstParagraph() };
  return { value: { publisher: undefined, lead }, notes: [publisher, note], rest: without(lines, index) };
}

function isProse(line: string): boolean {
  return !isShort(line) && !isCaption(line) && !isListItem(line) && !heading.test(line);
}

function noPublisher(lead: string): Note {
  const { within, before } = nearDateline.exec(lead)?.groups ?? {};
  const value = within ?? before;
  const why = say.noDateline();
  return { part: "publisher", found: "missing", why, ...(value !== undefined && { value }) };
}

/**
 * Takes the picture's caption off the beginning of a text.
 * @param lines the text's lines without title, date, lead and authors
 */
export function takeCaption(lines: readonly string[]): Reading<string | undefined> {
  const named = lines.slice(0, captionWithin).findIndex(isCaption);
  const value = named >= 0 ? lines[named] : shortOpening(lines);
  if (value === undefined) {
    const why = say.noShortLine();
    return { value, notes: [{ part: "caption", found: "missing", why }], rest: lines };
  }
  const note: Note =
    named >= 0
      ? { part: "caption", found: "recognised", value, why: say.namesPicture() }
      : { part: "caption", found: "guessed", value, why: say.shortLine() };
  return { value, notes: [note], rest: without(lines, Math.max(named, 0)) };
}

function shortOpening([line, next]: readonly string[]): string | undefined {
  if (line === undefined || next === undefined || !isShort(line)) return undefined;
  return heading.test(line) || isChangeLine(line) || isRubric(line) ? undefined : line;
}

/** Whether a line speaks of a picture: "Ảnh minh họa", "Hình 1", "Một góc cảng. Ảnh: Mai Lan". */
export function isCaption(line: string): boolean {
  return line.length < 200 && !hasFinalPunctuation(line) && caption.test(line);
}
