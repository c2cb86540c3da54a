/** Reads the pages of a finished site as a browser would, down to what the checks ask for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Handler, Parser } from "htmlparser2";
import { Loads } from "./loads.ts";

/** A link, or any other attribute that names an address. */
export interface Found {
  readonly value: string;
  /** Where its tag starts, in characters of the page. */
  readonly offset: number;
}

/** A script or a style that stands in the page. */
export interface Inline {
  readonly text: string;
  readonly offset: number;
}

/** What a page says of what it may load and run. */
export interface Policy extends Found {
  /** Whether nothing stands before it that it should rule over. */
  readonly isFirst: boolean;
}

export interface PageFacts {
  /** From the site's root, with `/` between folders. */
  readonly path: string;
  readonly html: string;
  readonly links: readonly Found[];
  readonly ids: readonly Found[];
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly policy: Policy | undefined;
  readonly inline: readonly Inline[];
  /** Names of attributes that are styles or scripts. */
  readonly acting: readonly Found[];
  /** What it loads from elsewhere, or goes to by itself. */
  readonly loaded: readonly Found[];
}

/** Reads one page, at once: to wait for each of ten thousand files takes the processor longer than to read it. */
export function readPage(folder: string, path: string): PageFacts {
  return factsOf(path, readFileSync(join(folder, path), "utf8"));
}

/** Attributes that lead to files: those of HTML, and those by which a script finds what it loads. */
const linking = new Set([
  "href",
  "src",
  "action",
  "poster",
  "data-script",
  "data-styles",
  "data-dialog",
  "data-file",
  "data-engine",
  "data-readings",
  "data-special",
]);

/** So many tags begin until the policy has: html, head, that of the letters' encoding, its own. */
const before = 4;

/** What a page's HTML says of itself. */
export function factsOf(path: string, html: string): PageFacts {
  const reader = new Reader();
  new Parser(reader).end(html);
  const { links, ids, title, description, lang, policy, inline, acting, loaded } = reader;
  return { path, html, links, ids, title, description, lang, policy, inline, acting, loaded };
}

/** Takes the attributes as the parser comes upon them, so that it need not make a record of those of every tag. */
class Reader implements Partial<Handler> {
  readonly links: Found[] = [];
  readonly ids: Found[] = [];
  title = "";
  description = "";
  lang = "";
  policy: Policy | undefined;
  readonly inline: Inline[] = [];
  readonly acting: Found[] = [];
  readonly loaded: Found[] = [];
  readonly #loads = new Loads();
  #inTitle = false;
  #parser: Parser | undefined;
  /** The tag that is read, and where it starts. */
  #tag = "";
  #offset = 0;
  /** What the tag has told so far as a meta tag; its attributes may come in any order. */
  #name = "";
  #content = "";
  /** How many tags have begun. */
  #tags = 0;
  /** What has been read so far of a script or a style that stands in the page. */
  #inline: string | undefined;

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  onopentagname(tag: string): void {
    this.#tag = tag;
    this.#offset = this.#parser?.startIndex ?? 0;
    [this.#name, this.#content] = ["", ""];
    this.#tags += 1;
    this.#loads.begin();
    this.#inline = tag === "script" || tag === "style" ? "" : undefined;
    // An SVG has titles of its own; the page's is the first.
    this.#inTitle = tag === "title" && this.title === "";
  }

  onattribute(name: string, value: string): void {
    const offset = this.#offset;
    const loaded = this.#loads.found(this.#tag, name, value);
    if (loaded !== undefined) this.loaded.push({ value: loaded, offset });
    if (name === "id") this.ids.push({ value, offset });
    else if (linking.has(name)) this.#onLink(name, value);
    else if (name === "srcset") for (const source of srcset(value)) this.links.push({ value: source, offset });
    else if (this.#tag === "html" && name === "lang") this.lang = value;
    else if (this.#tag === "meta") this.#onMeta(name, value);
    else if (name === "style" || name.startsWith("on")) this.acting.push({ value: name, offset });
    // What is no script is data, and never runs.
    else if (name === "type" && this.#tag === "script" && value.includes("json")) this.#inline = undefined;
  }

  ontext(text: string): void {
    if (this.#inTitle) this.title += text;
    if (this.#inline !== undefined) this.#inline += text;
  }

  onclosetag(tag: string): void {
    if (tag === "title") this.#inTitle = false;
    if (this.#inline !== undefined) this.inline.push({ text: this.#inline, offset: this.#offset });
    this.#inline = undefined;
  }

  #onLink(name: string, value: string): void {
    this.links.push({ value, offset: this.#offset });
    if (name === "src") this.#inline = undefined;
  }

  #onMeta(name: string, value: string): void {
    if (name === "name" || name === "http-equiv") this.#name = value.toLowerCase();
    if (name === "content") this.#content = value;
    if (this.#name === "description") this.description = this.#content;
    const offset = this.#offset;
    if (this.#name === "content-security-policy" && (this.policy?.offset ?? offset) === offset)
      this.policy = { value: this.#content, offset, isFirst: this.#tags <= before };
  }
}

function srcset(value: string): string[] {
  return value.split(",").flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
