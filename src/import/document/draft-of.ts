/** A document as a draft: its text has been made HTML, and what it says of itself stands beside. */

import type { Said } from "../../input/said.ts";
import { escapeMarkdown } from "../../text/escape.ts";
import type { Draft } from "../draft.ts";
import { documentOf } from "../html/dom.ts";
import { blocksOf } from "../html/to-markdown.ts";
import type { Note } from "../note.ts";
import { numberNotes } from "../office-number.ts";
import { apart } from "../opening.ts";
import { linkFrom } from "../page/address.ts";
import { dayOf } from "../page/day.ts";
import { choose, type Evidence, headOf, saying } from "../page/evidence.ts";
import * as sayPage from "../page/messages.ts";
import { takeByline, withoutOpening } from "../page/opening.ts";
import { dayNamed, takeDay, takeHead, takeTitle } from "./opening.ts";
import { type Properties, property } from "./properties.ts";

/**
 * Tells the parts of a document apart. The text is believed before the properties, which programs copy from one document to the next.
 * @param html the text, in elements of HTML
 * @param pictures how many pictures stand in it that are not brought along
 * @param picture the name of one that is
 */
export function draftOfDocument(
  html: string,
  properties: Properties,
  pictures: number,
  picture: (image: Element) => string | undefined = () => undefined,
): Draft | { readonly refused: Said } {
  const document = documentOf(html);
  if ("refused" in document) return document;
  const root = document.body;
  const notes = takeNotes(root);
  const head = takeHead(root);
  const title = choose("title", [...takeTitle(root), ...head.about, ...property("title", properties.title)], String);
  const date = choose("date", [...head.day, ...takeDay(root), ...dayNamed(root), ...createdOn(properties)], String);
  const subtitle = root.querySelector(".subtitle")?.textContent ?? undefined;
  const line = apart(withoutOpening(root, title.value, subtitle) ?? "");
  const lead = choose(
    "lead",
    saying(subtitle === undefined ? "<p>" : "style Subtitle", line.lead, subtitle === undefined ? true : undefined),
    String,
  );
  const publisher = choose("publisher", publishersOf(line.publisher, head.sender, properties), String);
  const authors = choose("author", authorsOf(takeByline(root, undefined), properties), (names) => names.join(", "));
  root.append(...notes);
  const text = blocksOf(root, { link: (href) => linkFrom(href, undefined), picture });
  const blocks = [...[head.number ?? []].flat().map(escapeMarkdown), ...text];
  return {
    ...headOf({ title, date, publisher, lead, authors }),
    blocks,
    notes: [
      ...[title, date, publisher, lead, authors].flatMap(({ notes }) => notes),
      { part: "source", found: "missing", why: sayPage.notInDocument() },
      bodyNote(text, blocks.length),
      ...numberNotes(head.number),
      ...pictureNotes(pictures),
    ],
  };
}

/** The notes stand behind the last line: what is looked for there stands before them. */
function takeNotes(root: Element): Element[] {
  const lists = [...root.querySelectorAll('li[id^="footnote-"],li[id^="endnote-"]')].map((note) => note.parentElement);
  const found = [...new Set(lists)].filter((list) => list !== null);
  for (const list of found) list.remove();
  return found;
}

/** When the document was made that python-docx begins all others with. */
const templateDay = "2013-12-23T23:15:00Z";

function createdOn({ created }: Properties): Evidence<string>[] {
  const day = created === templateDay ? undefined : dayOf(created ?? "");
  return day === undefined ? [] : saying("created", day, true);
}

function publishersOf(
  dateline: string | undefined,
  sender: string | undefined,
  { company }: Properties,
): Evidence<string>[] {
  return [...saying("(…) –", dateline), ...saying("“CỘNG HÒA …”", sender, true), ...property("company", company)];
}

function authorsOf(byline: readonly string[] | undefined, { creator }: Properties): Evidence<readonly string[]>[] {
  const named = byline === undefined ? [] : [{ value: byline, where: "<p>", guess: true as const }];
  return [...named, ...property("creator", creator).map(({ value, ...rest }) => ({ ...rest, value: [value] }))];
}

function bodyNote(text: readonly string[], count: number): Note {
  if (text.length === 0) return { part: "body", found: "missing", why: sayPage.noProse() };
  return { part: "body", found: "recognised", count, why: sayPage.takenFrom("text") };
}

function pictureNotes(count: number): Note[] {
  return count === 0 ? [] : [{ part: "picture", found: "missing", why: sayPage.picturesWithin(count) }];
}
