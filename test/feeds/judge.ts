/** Judges whatever a site tells programs beside its pages: each kind of file by something that knows nothing of what wrote it. */
import { Ajv } from "ajv";
import formats from "ajv-formats";
import MarkdownIt from "markdown-it";
import robotsParser from "robots-parser";
import type { Archive } from "../../src/archive/model.ts";
import { jsonFeed } from "../schemas/json-feed.ts";
import { found, mustConform } from "./xml.ts";

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeed);

const atomNames = { a: "http://www.w3.org/2005/Atom" };

/** Kinds of files, and what is wrong with one; it may throw instead. */
const judges = {
  atom: atomFaults,
  json: (text) => (isJsonFeed(JSON.parse(text)) ? [] : [ajv.errorsText(isJsonFeed.errors)]),
  sitemap: (text) => conforms(text, "node_modules/sitemap/schema/sitemap.xsd"),
  siteindex: (text) => conforms(text, "test/schemas/siteindex.rng"),
  opensearch: (text) => conforms(text, "test/schemas/opensearch.rng"),
  robots: robotsFaults,
  llms: llmsFaults,
} as const satisfies Readonly<Record<string, (text: string) => readonly string[]>>;

export type Kind = keyof typeof judges;

/** What is wrong with a file of a kind. */
export function faultsOf(kind: Kind, text: string): readonly string[] {
  try {
    return judges[kind](text);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The kind of a file; twins of articles are judged by reading them in again. */
export function kindOf(address: string, text: string, { addresses }: Pick<Archive, "addresses">): Kind | undefined {
  if (address === addresses.robots) return "robots";
  if (address === addresses.llms) return "llms";
  if (address === addresses.searchDescription) return "opensearch";
  if (address.startsWith("/sitemap")) return text.includes("<sitemapindex") ? "siteindex" : "sitemap";
  const [, end] = /\.(atom|json)$/.exec(address) ?? [];
  return end === "atom" || end === "json" ? end : undefined;
}

function conforms(text: string, schema: string): readonly string[] {
  mustConform(text, schema);
  return [];
}

/** What no grammar can say. Source: RFC 4287, 4.1.1 and 4.1.2. */
function atomFaults(text: string): readonly string[] {
  mustConform(text, "test/schemas/atom.rng");
  const ids = found(text, "//a:id", atomNames);
  const selves = found(text, "/a:feed/a:link[@rel='self']/@href", atomNames);
  const twice = found(
    text,
    "//a:link[@rel='alternate' and @type = preceding-sibling::a:link[@rel='alternate']/@type]/@href",
    atomNames,
  );
  return [
    ...(new Set(ids).size === ids.length ? [] : ["an id stands twice"]),
    ...(selves.length === 1 && selves[0] === ids[0] ? [] : ["the feed does not lead to itself"]),
    ...twice.map((href) => `a second form of one kind: ${href}`),
  ];
}

/** Source: RFC 9309, 2.2; sitemaps.org, "Specifying the Sitemap location in your robots.txt file". */
function robotsFaults(text: string): readonly string[] {
  const base = "https://example.org";
  const robots = robotsParser(`${base}/robots.txt`, text);
  const unread = text
    .split("\n")
    .filter((line) => line !== "" && !/^(User-agent|Allow|Disallow|Sitemap): ?\S*$/.test(line));
  const maps = robots.getSitemaps();
  return [
    ...unread.map((line) => `not a rule: ${line}`),
    ...(robots.isAllowed(`${base}/bai-viet/`, "AnyBot") === true ? [] : ["a page may not be read"]),
    ...(maps.length > 0 && maps.every((map) => URL.canParse(map) && map.endsWith(".xml")) ? [] : ["no list of pages"]),
  ];
}

/** One title, one quote below it, notes, then sections of nothing but links. Source: llmstxt.org, "Format". */
function llmsFaults(text: string): readonly string[] {
  const tokens = new MarkdownIt({ html: true }).parse(text, {});
  const blocks = tokens
    .filter(({ level, nesting }) => level === 0 && nesting >= 0)
    .map(({ type, tag }) => `${type} ${tag}`);
  const outline = blocks.map((block) => outlineOf[block] ?? "?").join("");
  const empty = tokens
    .flatMap(({ children }) => children ?? [])
    .filter((one) => one.type === "link_open" && one.attrGet("href") === "");
  return [
    ...(/^1q[lp]*(2l)*$/.test(outline) ? [] : [`its parts are ${outline}`]),
    ...empty.map(() => "a link leads nowhere"),
    ...(tokens.some(({ children }) => children?.some(({ type }) => type === "html_inline" || type === "image"))
      ? ["it holds HTML or a picture"]
      : []),
  ];
}

const outlineOf: Readonly<Record<string, string>> = {
  "heading_open h1": "1",
  "heading_open h2": "2",
  "blockquote_open blockquote": "q",
  "bullet_list_open ul": "l",
  "paragraph_open p": "p",
};
