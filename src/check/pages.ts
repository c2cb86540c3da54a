/** Reads the pages of a finished site as a browser would, down to what the checks ask for. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Parser } from "htmlparser2";

/** A link, or any other attribute that names an address. */
export interface Found {
  readonly value: string;
  /** Where its tag starts, in characters of the page. */
  readonly offset: number;
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
}

/** Reads one page. */
export async function readPage(folder: string, path: string): Promise<PageFacts> {
  return factsOf(path, await readFile(join(folder, path), "utf8"));
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

/** What a page's HTML says of itself. */
export function factsOf(path: string, html: string): PageFacts {
  const links: Found[] = [];
  const ids: Found[] = [];
  const head = { title: "", description: "", lang: "" };
  let inTitle = false;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const offset = parser.startIndex;
      for (const [key, value] of Object.entries(attributes)) if (linking.has(key)) links.push({ value, offset });
      for (const source of srcset(attributes["srcset"])) links.push({ value: source, offset });
      if (attributes["id"] !== undefined) ids.push({ value: attributes["id"], offset });
      if (name === "html") head.lang = attributes["lang"] ?? "";
      if (name === "meta" && attributes["name"] === "description") head.description = attributes["content"] ?? "";
      // An SVG has titles of its own; the page's is the first.
      inTitle = name === "title" && head.title === "";
    },
    ontext(text) {
      if (inTitle) head.title += text;
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
    },
  });
  parser.end(html);
  return { path, html, links, ids, ...head };
}

function srcset(value: string | undefined): string[] {
  return (value ?? "").split(",").flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
