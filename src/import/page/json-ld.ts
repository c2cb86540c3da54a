/** What a page says of itself in JSON-LD (schema.org), as news sites and systems write it: in graphs, lists and references. */
import { decodeEntities } from "./entities.ts";
import { inOrder } from "./person-name.ts";

export interface LinkedFacts {
  readonly headline?: string | undefined;
  readonly description?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors: readonly string[];
  /** Some of it cannot be read: what it says is not known. */
  readonly isBroken?: boolean;
}

type Item = Readonly<Record<string, unknown>>;

/** The kinds of thing that are an article; "LiveBlogPosting" and the like among them. */
const articleKind = /(?:Article|Posting|Report|ArticleNewsArticle)$/;
const mostItems = 2000;

/** What the page's JSON-LD tells of its article. */
export function linkedFactsOf(document: Document): LinkedFacts {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const texts = scripts.map(({ textContent }) => withoutMarks(textContent ?? "")).filter((text) => text !== "");
  const read = texts.map(parsed);
  return { ...factsIn(read.flatMap(itemsIn)), isBroken: read.includes(undefined) };
}

function factsIn(items: readonly Item[]): LinkedFacts {
  const byId = new Map(
    items.flatMap((item) =>
      typeof item["@id"] === "string" && Object.keys(item).length > 1 ? [[item["@id"], item]] : [],
    ),
  );
  const article = items.find((item) => kindsOf(item).some((kind) => articleKind.test(kind)));
  if (article === undefined) return { authors: [] };
  return {
    headline: textAt(article, "headline") ?? textAt(article, "name"),
    description: textAt(article, "description"),
    published: textAt(article, "datePublished") ?? textAt(article, "dateCreated"),
    modified: textAt(article, "dateModified"),
    url: addressOf(article),
    publisher: namesOf(article["publisher"] ?? article["sourceOrganization"], byId)[0],
    authors: namesOf(peopleOf(article["author"] ?? article["creator"], byId), byId),
  };
}

/** What systems put around a script so that old browsers pass over it, each part in a comment of its own or not. */
const marks = ["<!--", "-->", "//", "/*", "*/", "<![CDATA[", "]]>", ";"];

function withoutMarks(text: string): string {
  let rest = text.trim().replace(/^\/\*.*?\*\//, "");
  for (let mark: string | undefined = ""; mark !== undefined; mark = marks.find((each) => rest.startsWith(each)))
    rest = rest.slice(mark.length).trimStart();
  for (let mark: string | undefined = ""; mark !== undefined; mark = marks.find((each) => rest.endsWith(each)))
    rest = rest.slice(0, rest.length - mark.length).trimEnd();
  return rest;
}

/** Systems leave line ends within texts, and a comma behind the last part. */
function parsed(bare: string): unknown {
  for (const attempt of [
    bare,
    bare.replace(/\p{Cc}+/gu, " "),
    bare.replace(/\p{Cc}+/gu, " ").replace(/,\s*([\]}])/g, "$1"),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient.
    }
  }
  return undefined;
}

/** All things of a graph, from the outermost on; what is too much is not read. */
function itemsIn(value: unknown): Item[] {
  const found: Item[] = [];
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && at < mostItems; at += 1) {
    const next = waiting[at];
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostItems));
    else if (isItem(next)) {
      found.push(next);
      waiting.push(...Object.values(next).filter((inner) => typeof inner === "object"));
    }
  }
  return found;
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindsOf(item: Item): string[] {
  return [item["@type"]].flat().filter((kind) => typeof kind === "string");
}

function textAt(item: Item, key: string): string | undefined {
  const value = [item[key]].flat()[0];
  const text = typeof value === "string" ? decodeEntities(value).replace(/\s+/g, " ").trim() : "";
  return text === "" ? undefined : text;
}

function addressOf(article: Item): string | undefined {
  const page = article["mainEntityOfPage"];
  return textAt(article, "url") ?? (isItem(page) ? textAt(page, "@id") : textAt(article, "mainEntityOfPage"));
}

/** Beside a person, the house that is named as an author, too, is the publisher. */
function peopleOf(value: unknown, byId: ReadonlyMap<unknown, Item>): unknown[] {
  const all = [value].flat();
  const isOf = (one: unknown, kind: string): boolean =>
    isItem(one) && kindsOf({ ...byId.get(one["@id"]), ...one }).includes(kind);
  return all.some((one) => isOf(one, "Person")) ? all.filter((one) => !isOf(one, "Organization")) : all;
}

/** A person may have no name but its two parts. */
function calledIn(one: Item): string | undefined {
  const [family, given] = [textAt(one, "familyName"), textAt(one, "givenName")];
  const joined = family !== undefined && given !== undefined ? inOrder(family, given, false) : (given ?? family);
  return textAt(one, "name") ?? joined;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Item>): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === "string") return textAt({ one }, "one") ?? [];
    if (!isItem(one)) return [];
    return calledIn(one) ?? calledIn(byId.get(one["@id"]) ?? {}) ?? [];
  });
}
