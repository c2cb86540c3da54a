/** What is indexed of a document, as plain data, and the HTML that Pagefind is given of it: made where it is wanted, beside all else. */
import { escapeHtml } from "../../text/html.ts";
import { shape } from "../../text/shape.ts";
import { anchors } from "../fields.ts";

type Named = readonly (readonly [name: string, value: string | undefined])[];

export interface Passage {
  /** Where it can be linked to, or what it is. */
  readonly anchor?: string;
  readonly text: string | undefined;
  /** Whether the lexicon counts its words: what is told for the second time, and what stands for many documents, it does not. */
  readonly isCounted?: boolean;
}

export interface Content {
  readonly lang: string;
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly filters: Named;
  readonly meta: Named;
}

/** The lines whose words the lexicon counts. Words go on where a line of front matter ends. */
export function countedLines({ title, passages }: Content): string[] {
  const counted = passages.filter(({ isCounted }) => isCounted === true);
  return [
    oneLine(title),
    ...counted.flatMap(({ anchor, text = "" }) => (anchor === anchors.lead ? [oneLine(text)] : text.split("\n"))),
  ];
}

/** A text as one line. */
export function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}

/** The page that is made of a document for the index alone. */
export function htmlOf({ lang, title, passages, filters, meta }: Content): string {
  const tags = [
    ...filters.map(([name, value]) => tag("filter", name, value)),
    ...meta.map(([name, value]) => tag("meta", name, value)),
  ];
  const heading = `<h1 data-pagefind-weight="1">${shaped(title)}</h1>`;
  return `<html lang="${lang}"><head>${tags.join("")}</head><body><main data-pagefind-body>${heading}${passages.map(passageHtml).join("")}</main></body></html>`;
}

function tag(kind: "filter" | "meta", name: string, value: string | undefined): string {
  return value === undefined ? "" : `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(value)}">`;
}

/** The anchor is an empty element of its own, for the index keeps the whole text of the one that has the id. */
function passageHtml({ anchor, text }: Passage): string {
  if (text === undefined || text === "") return "";
  const lines = text.split("\n").map(shaped);
  const id = anchor === undefined ? "" : `<i id="${escapeHtml(anchor)}"></i>`;
  return lines.map((line, index) => `<p>${index === 0 ? id : ""}${line}</p>`).join("");
}

function shaped(text: string): string {
  return escapeHtml(shape(text));
}
