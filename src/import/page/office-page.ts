/** A document of an office that a word processor has saved as a web page: its letterhead tells what no markup does. */
import type { Said } from "../../input/said.ts";
import { draftOfDocument } from "../document/draft-of.ts";
import type { Draft } from "../draft.ts";
import { linesOf } from "../html/dom.ts";
import { headWithin, isMotto } from "../office.ts";
import type { Chosen } from "./evidence.ts";
import { metaOf } from "./meta.ts";
import { pictureNotes, picturesBeside } from "./pictures.ts";

/** What sites put into a page, and word processors do not. */
const ofSites = 'script[type="application/ld+json"],meta[property^="og:"],article,main,nav,header';

/** Whether a page begins with the state's name, and nothing in it is of a site. */
export function isOfficePage(document: Document): boolean {
  if (document.querySelector(ofSites) !== null) return false;
  return linesOf(document.body).slice(0, headWithin).some(isMotto);
}

/** What a page tells beside its text. */
interface Told {
  readonly source: Chosen<string>;
  readonly lang?: Chosen<string> | undefined;
}

/** Reads the page as the document that it was. */
export function officeDraft(document: Document, file: string, told: Told): Draft | { readonly refused: Said } {
  for (const [style, name] of [
    ["MsoTitle", "title"],
    ["MsoSubtitle", "subtitle"],
  ] as const)
    for (const each of document.querySelectorAll(`p.${style}`)) each.className = name;
  const beside = picturesBeside(file);
  const properties = { title: document.title, creator: metaOf(document).all("author")[0] };
  const draft = draftOfDocument(document.body.innerHTML, properties, 0, beside.nameOf);
  if ("refused" in draft) return draft;
  const { source, lang } = told;
  const notes = [source, ...(lang === undefined ? [] : [lang])].flatMap((each) => each.notes);
  return {
    ...draft,
    source: source.value,
    lang: lang?.value,
    pictures: beside.found,
    notes: [...draft.notes, ...notes, ...pictureNotes(beside.found.length, beside.away())],
  };
}
