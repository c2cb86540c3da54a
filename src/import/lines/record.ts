/** One line of JSON as a draft, by the names that exports of news systems give its parts. */
import type { Said } from "../../input/said.ts";
import { escapeMarkdown } from "../../text/escape.ts";
import type { Draft } from "../draft.ts";
import { linesOf } from "../lines.ts";
import type { Note, Part } from "../note.ts";
import { linkFrom, webAddress } from "../page/address.ts";
import { dayOf } from "../page/day.ts";
import { choose, chooseDay, type Evidence, headOf, saying } from "../page/evidence.ts";
import * as sayPage from "../page/messages.ts";
import * as say from "./messages.ts";

type Names = Readonly<
  Record<Exclude<Part, "caption" | "picture" | "original" | "language" | "metadata">, readonly string[]>
>;

/** Each part's names, the surest first. */
const names: Names = {
  title: ["title", "headline", "name", "tieu_de"],
  date: [
    "date",
    "published",
    "published_at",
    "publishedAt",
    "datePublished",
    "publish_date",
    "pubDate",
    "created_at",
    "ngay",
  ],
  publisher: ["publisher", "site", "site_name", "source_name", "sourceName", "toa_soan"],
  lead: ["lead", "description", "summary", "sapo", "excerpt", "abstract"],
  author: ["author", "authors", "byline", "tac_gia"],
  source: ["url", "link", "source", "source_url", "canonical", "canonical_url", "permalink"],
  body: ["body", "content", "paragraphs", "text", "articleBody", "noi_dung"],
};

type Item = Readonly<Record<string, unknown>>;

/** Reads one record; it never runs, and never throws. */
export async function readRecord(line: string): Promise<Draft | { readonly refused: Said }> {
  const item = parsed(line);
  if (item === undefined) return { refused: say.noRecord() };
  const text = (part: keyof Names): Evidence<string>[] =>
    names[part].flatMap((name) => saying(name, textOf(item[name])));
  const title = choose("title", text("title"), String);
  const date = chooseDay(text("date"), daysOf(text("date")));
  const publisher = choose(
    "publisher",
    text("publisher").filter(({ value }) => webAddress(value) === undefined),
    String,
  );
  const lead = choose("lead", text("lead"), String);
  const author = choose("author", authorsOf(item), (each) => each.join(", "));
  const source = choose(
    "source",
    text("source").flatMap(({ value, where }) => saying(where, webAddress(value)?.href)),
    String,
  );
  const body = await bodyOf(item, source.value);
  if ("refused" in body) return body;
  return {
    ...headOf({ title, date, publisher, lead, authors: author }),
    source: source.value,
    blocks: body.blocks,
    notes: [...[title, date, publisher, lead, author, source].flatMap(({ notes }) => notes), body.note],
  };
}

function parsed(line: string): Item | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "name" in value) return textOf(value.name);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function daysOf(evidence: readonly Evidence<string>[]): Evidence<string>[] {
  return evidence.flatMap(({ value, where }) => saying(where, dayOf(value)));
}

function authorsOf(item: Item): Evidence<readonly string[]>[] {
  return names.author.flatMap((where) => {
    const value = [item[where]]
      .flat()
      .map(textOf)
      .map((name) => name.trim())
      .filter((name) => name !== "");
    return value.length === 0 ? [] : [{ value, where }];
  });
}

type Body = { readonly blocks: readonly string[]; readonly note: Note };

async function bodyOf(item: Item, base: string | undefined): Promise<Body | { readonly refused: Said }> {
  const where = names.body.find((name) => [item[name]].flat().some((part) => textOf(part).trim() !== ""));
  if (where === undefined) return { blocks: [], note: { part: "body", found: "missing", why: sayPage.nowhere() } };
  const whole = [item[where]].flat().map(textOf).join("\n");
  const blocks = /<(?:p|div|br|table|h[1-6])[\s>/]/i.test(whole)
    ? await fromHtml(whole, base)
    : linesOf(whole).map(escapeMarkdown);
  if ("refused" in blocks) return blocks;
  return {
    blocks,
    note: { part: "body", found: "recognised", count: blocks.length, why: sayPage.takenFrom(where) },
  };
}

async function fromHtml(html: string, base: string | undefined): Promise<string[] | { readonly refused: Said }> {
  const [{ documentOf }, { blocksOf }] = await Promise.all([
    import("../html/dom.ts"),
    import("../html/to-markdown.ts"),
  ]);
  const document = documentOf(html);
  if ("refused" in document) return document;
  return blocksOf(document.body, { link: (href) => linkFrom(href, base), picture: () => undefined });
}
