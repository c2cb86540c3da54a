/** What stands in a page's text and is told elsewhere too: its title, lead, date and authors. */

import { type Credit, creditOf, namesIn } from "../credits.ts";
import { isDateLine } from "../date-line.ts";
import { textOf } from "../html/dom.ts";
import { isDateline } from "../opening.ts";
import { dayOf } from "./day.ts";
import { type Evidence, saying } from "./evidence.ts";
import type { LinkedFacts } from "./json-ld.ts";
import type { Meta } from "./meta.ts";

const marked =
  "[data-role=sapo],[itemprop=description]:not(meta),.sapo,.detail-sapo,.lead,p.description,.article__sapo,.article-sapo,.chapo,.summary,.standfirst,.field--name-field-summary,.gh-article-excerpt,.post-excerpt,.detail__summary,.article-summary";

/** Leads in the order of trust: what the page marks as its lead, then what it tells others of itself, where readers see that too. */
export function leadsOf(document: Document, linked: LinkedFacts, meta: Meta): Evidence<string>[] {
  const shown = [...document.querySelectorAll(marked)].find(
    (each) => each.closest("aside,nav,footer") === null && textOf(each).length >= 30,
  );
  // A place that stands before a lead is set apart from it by the style sheet alone.
  for (const stamp of shown?.querySelectorAll(".location-stamp") ?? []) stamp.append(" – ");
  const seen = bare(textOf(document.body));
  const told = [
    ...saying("JSON-LD description", linked.description),
    ...meta.named("og:description", "description", "twitter:description", "dc.description"),
  ];
  return [
    ...saying(`<${shown?.tagName.toLowerCase()} ${shown?.className.split(/\s+/)[0] ?? ""}>`, textOf(shown)),
    ...told.filter(({ value }) => seen.includes(bare(value).slice(0, 60))),
  ];
}

/** The first paragraphs of a text: what it begins with is looked for there. */
function paragraphsOf(root: Element): Element[] {
  return [...root.querySelectorAll("p,h1,h2,div,strong")].filter(
    (each) => textOf(each) !== "" && each.querySelector("p,div,table,ul,figure") === null,
  );
}

/** Takes the day out of a text where it stands alone in the first lines, as it was told already. */
export function withoutDay(root: Element, day: string | undefined): void {
  const first = paragraphsOf(root).slice(0, 4);
  const line = first.find((each) => day !== undefined && isDateLine(textOf(each)) && dayOf(textOf(each)) === day);
  line?.remove();
}

/**
 * Takes the title and the lead out of a text where it repeats them.
 * @returns the lead as the text has it in full
 */
export function withoutOpening(root: Element, title: string | undefined, lead: string | undefined): string | undefined {
  for (const each of root.querySelectorAll("h1")) if (textOf(each) === title) each.remove();
  const first = paragraphsOf(root).slice(0, 4);
  const repeated = first.find((each) => lead !== undefined && isSame(textOf(each), lead));
  const paragraph =
    repeated ??
    first.find((each) => isDateline(textOf(each))) ??
    (lead === undefined ? first.slice(0, 1).find(isBold) : undefined);
  if (paragraph === undefined) return lead;
  const text = textOf(paragraph);
  // What a page tells others of itself may be a line of its own: a dateline's paragraph is the lead that readers saw.
  if (repeated === undefined && lead !== undefined && !isDateline(text)) return lead;
  paragraph.remove();
  return text;
}

function isBold(paragraph: Element): boolean {
  const bold = [...paragraph.querySelectorAll("b,strong")].map(textOf).join(" ");
  return textOf(paragraph).length >= 40 && (/^(?:B|STRONG)$/.test(paragraph.tagName) || bold === textOf(paragraph));
}

/** A description is often cut, may go on beyond the paragraph, and lacks the dateline. */
function isSame(paragraph: string, lead: string): boolean {
  const [one, other] = [bare(paragraph), bare(lead)].sort((a, b) => b.length - a.length);
  if (one === undefined || other === undefined || other.length < 20) return false;
  const at = one.indexOf(other.slice(0, 60));
  return at >= 0 && at <= 60;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?:…|\.{3})$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Takes the authors off the end of a text, where a short last line names them; who made only the pictures stays. */
export function takeByline(root: Element, known: readonly string[] | undefined): readonly string[] | undefined {
  const last = paragraphsOf(root).at(-1);
  const line = textOf(last).replace(/^\((.*)\)$/, "$1");
  if (last === undefined || line.length > 80) return undefined;
  const credit = creditOf(line);
  const names = credit?.names ?? namesIn(line);
  if (!(known === undefined ? isByline(credit) : isKnown(names, credit, known))) return undefined;
  if (credit?.pictured === undefined) last.remove();
  else last.textContent = credit.pictured;
  return names;
}

/** A single word may be anything. */
function isByline(credit: Credit | undefined): boolean {
  return credit !== undefined && credit.names.length > 0 && credit.by !== "word";
}

/** A line that names a house as well says more than is known. */
function isKnown(names: readonly string[], credit: Credit | undefined, known: readonly string[]): boolean {
  return credit?.origin === undefined && names.length > 0 && names.every((name) => known.includes(name));
}
