/** A saved web page told apart into the parts of an article. */
import type { Said } from "../../input/said.ts";
import type { Draft } from "../draft.ts";
import { documentOf } from "../html/dom.ts";
import { blocksOf } from "../html/to-markdown.ts";
import type { Note } from "../note.ts";
import { apart } from "../opening.ts";
import { addressesOf, linkFrom } from "./address.ts";
import { bodyOf } from "./body.ts";
import { dateOf } from "./dates.ts";
import { decodePage } from "./decode.ts";
import { choose, type Evidence, headOf, saying } from "./evidence.ts";
import { type LinkedFacts, linkedFactsOf } from "./json-ld.ts";
import { languageOf } from "./language.ts";
import * as say from "./messages.ts";
import { metaOf } from "./meta.ts";
import { isEnvelope, openEnvelope } from "./mhtml.ts";
import { isOfficePage, officeDraft } from "./office-page.ts";
import { leadsOf, takeByline, withoutDay, withoutOpening } from "./opening.ts";
import { authorsOf, publishersOf } from "./people.ts";
import { pictureNotes, picturesBeside } from "./pictures.ts";
import { titlesOf } from "./title.ts";

/**
 * Reads a saved web page. What stands in several places is believed in a stated order: JSON-LD, then what is marked on the page or in
 * meta tags, then what only looks like it.
 * @param file where it lies: pictures are looked for beside it
 */
export function readPage(bytes: Uint8Array, file: string): Draft | { readonly refused: Said } {
  const envelope = isEnvelope(bytes) ? openEnvelope(bytes) : { html: decodePage(bytes) ?? "", address: undefined };
  if (envelope === undefined || !/<[a-z!]/i.test(envelope.html)) return { refused: say.noPage() };
  const document = documentOf(envelope.html);
  if ("refused" in document) return document;
  const told = factsOf(document, envelope.html, envelope.address);
  if (isOfficePage(document)) return officeDraft(document, file, told);
  const { body, lead, byline, agency } = readBody(document, file, told);
  const publisher = withDateline(told.publishers, agency);
  const authors = choose("author", [...told.authors, ...byline], (names) => names.join(", "));
  const { title, date, source, lang } = told;
  return {
    ...headOf({ title, date, publisher, lead, authors }),
    source: source.value,
    lang: lang?.value,
    blocks: body.blocks,
    pictures: body.pictures,
    notes: [
      ...[title, date, publisher, lead, authors, source].flatMap(({ notes }) => notes).map(told.doubted),
      ...(lang?.notes ?? []),
      ...body.notes,
      ...told.broken,
    ],
  };
}

/** What cannot be read may say whatever is found nowhere else. */
function doubtsOf({ isBroken = false }: LinkedFacts) {
  const broken: Note[] = isBroken ? [{ part: "metadata", found: "missing", why: say.brokenLinked() }] : [];
  const doubted = (note: Note): Note =>
    isBroken && note.found === "missing" && note.value === undefined ? { ...note, why: say.nowhereReadable() } : note;
  return { broken, doubted };
}

type Facts = ReturnType<typeof factsOf>;

function factsOf(document: Document, html: string, envelope: string | undefined) {
  const linked = linkedFactsOf(document);
  const meta = metaOf(document);
  const same = (text: string): string => text;
  const source = choose("source", addressesOf(document, linked, meta, html, envelope), same);
  const title = choose("title", titlesOf(document, linked, meta), same);
  const publishers = publishersOf(document, linked, meta, source.value, title.value);
  const publisher = publishers[0]?.value;
  return {
    title,
    date: dateOf(document, linked, meta),
    source,
    publishers,
    authors: authorsOf(document, linked, meta, publisher),
    leads: leadsOf(document, linked, meta),
    lang: languageOf(document),
    ...doubtsOf(linked),
  };
}

/** A dateline names who reported; where the page says who published it, that stands. */
function withDateline(publishers: readonly Evidence<string>[], named: string | undefined) {
  const certain = publishers.filter(({ guess }) => guess !== true);
  const unsure = publishers.filter(({ guess }) => guess === true);
  return choose("publisher", [...certain, ...saying("(…) –", named), ...unsure], (text) => text);
}

function readBody(document: Document, file: string, { title, date, leads, authors, source }: Facts) {
  const found = bodyOf(document);
  if (found === undefined)
    return { body: noBody, lead: choose<string>("lead", [], String), byline: [], agency: undefined };
  withoutDay(found.root, date.value);
  const whole = withoutOpening(found.root, title.value, leads[0]?.value);
  const names = takeByline(found.root, authors[0]?.value);
  const beside = picturesBeside(file);
  const base = source.value;
  const blocks = blocksOf(found.root, { link: (href) => linkFrom(href, base), picture: beside.nameOf });
  const why = found.where === undefined ? say.byReadability() : say.takenFrom(found.where);
  const first: Note =
    blocks.length === 0
      ? { part: "body", found: "missing", why: say.noProse() }
      : {
          part: "body",
          found: found.where === undefined ? "guessed" : "recognised",
          count: blocks.length,
          why,
        };
  const line = apart(whole ?? "");
  const from = leads[0] ?? { where: "<p>", guess: true as const };
  return {
    body: { blocks, pictures: beside.found, notes: [first, ...pictureNotes(beside.found.length, beside.away())] },
    lead: choose("lead", line.lead === "" ? [] : [{ ...from, value: line.lead }], String),
    agency: line.publisher,
    byline: names === undefined ? [] : [{ where: "<p>", value: names, guess: true as const }],
  };
}

const noBody = {
  blocks: [],
  pictures: [],
  notes: [{ part: "body", found: "missing", why: say.noProse() }] satisfies Note[],
};
