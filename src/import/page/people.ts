/** Who wrote a page, and who published it. */
import { foldMarks } from "../../text/slug.ts";
import { isVietnamese } from "../../text/vietnamese.ts";
import { isNameLine, namesIn } from "../credits.ts";
import { namesOf, textOf } from "../html/dom.ts";
import { webAddress } from "./address.ts";
import { type Evidence, saying } from "./evidence.ts";
import type { LinkedFacts } from "./json-ld.ts";
import type { Meta } from "./meta.ts";
import { peopleInTag } from "./person-name.ts";

export type Names = Evidence<readonly string[]>;

const byline = /(?:^|[\s_-])(?:author|byline|tacgia|tac-gia|author_mail|author-info|nguoiviet)(?:$|[\s_-])/;

/** Accounts of systems, and what is no person. */
const nobody =
  /^(?:admin(?:istrator)?|super ?user|editor|root|webmaster|user|biên tập(?: viên)?|ban biên tập|quản trị(?: viên)?|\(?anonymous\)?|python-docx|microsoft office user|https?:.*)$/iu;

const metaPlaces = ["author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "twitter:data1"];
/** One tag each names one person. */
const forOne: ReadonlySet<string> = new Set(["dc.creator", "dcterms.creator", "citation_author"]);

/**
 * Authors in the order of trust: JSON-LD, meta tags, what is marked as their line. Where a place names only the publisher, the next
 * is asked.
 */
export function authorsOf(document: Document, linked: LinkedFacts, meta: Meta, publisher: string | undefined): Names[] {
  const inTag = (content: string): string[] => peopleInTag(content, isVietnamese(textOf(document.body)));
  const places = [
    { where: "JSON-LD author", value: linked.authors },
    ...metaPlaces.map((where) => ({ where, value: meta.all(where).flatMap(forOne.has(where) ? inTag : namesIn) })),
    ...shownAuthors(document),
  ];
  return places.flatMap(({ value, ...place }) => {
    const people = [...new Set(value.map(cleaned))].filter((name) => isPerson(name, publisher, place.where));
    return people.length === 0 ? [] : [{ ...place, value: people }];
  });
}

function cleaned(name: string): string {
  return name
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^(?:by|(?:được )?viết bởi|bởi|tác giả|theo|bài|người (?:viết|đăng))\s*:?\s+/iu, "")
    .trim();
}

function isPerson(name: string, publisher: string | undefined, where: string): boolean {
  if (name === "" || nobody.test(name) || name.length > 80) return false;
  if (where === "twitter:data1" && !isNameLine(name)) return false;
  return publisher === undefined || !bare(publisher).endsWith(bare(name));
}

function bare(name: string): string {
  return foldMarks(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function shownAuthors(document: Document): Names[] {
  const marked = document.querySelector('[rel~="author"],[itemprop="author"]:not(meta)');
  const name = marked?.querySelector('[itemprop="name"]') ?? marked;
  const called = [...document.querySelectorAll("[class],[id]")].filter(
    (each) => byline.test(namesOf(each)) && each.closest("aside,nav,footer,.comment,.comments") === null,
  );
  const lines = called.map(textOf).filter((text) => text !== "" && text.length < 80);
  return [
    ...(marked === null ? [] : [{ where: "rel=author", value: namesIn(cleaned(textOf(name))) }]),
    ...lines.slice(0, 1).map((line) => ({ where: `“${line}”`, value: namesIn(cleaned(line)), guess: true as const })),
  ];
}

/** Publishers in the order of trust. */
export function publishersOf(
  document: Document,
  linked: LinkedFacts,
  meta: Meta,
  address: string | undefined,
  heading: string | undefined,
): Evidence<string>[] {
  const host = webAddress(address ?? "")?.hostname.replace(/^www\./, "");
  const named = [
    ...saying("JSON-LD publisher", linked.publisher),
    ...meta.named(
      "og:site_name",
      "dc.publisher",
      "dcterms.publisher",
      "citation_journal_title",
      "application-name",
      "copyright",
    ),
    ...saying("[itemprop=publisher]", textOf(document.querySelector('[itemprop="publisher"] [itemprop="name"]'))),
    ...saying("<title>", siteIn(document, heading), true),
    ...saying("URL", host, true),
  ];
  // Many name their host in place of their name.
  return [...named.filter(({ value }) => !isHost(value)), ...named.filter(({ value }) => isHost(value))];
}

function isHost(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name);
}

/** What stands behind the title in the name of the window. */
function siteIn(document: Document, heading: string | undefined): string | undefined {
  const title = document.title.normalize("NFC").replace(/\s+/g, " ").trim();
  if (heading === undefined || !title.startsWith(heading)) return undefined;
  return /^\s*[|\-–—·»]\s*(?<site>\p{L}.*)$/u.exec(title.slice(heading.length))?.groups?.["site"];
}
