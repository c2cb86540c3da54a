/**
 * A finished page made one that needs no server: its links name files, and its scripts are none that a browser would refuse to load from
 * a file. The HTML is changed where it must be and is otherwise left letter by letter as it was: no page is rendered twice.
 */
import { type Handler, Parser } from "htmlparser2";
import { escapeHtml } from "../text/html.ts";

export interface Unserved {
  /** The link from this page to the script that takes the place of modules. */
  readonly script: string;
  /** What the search page says. */
  readonly told: string;
}

/** An attribute of a tag, and where it stands. */
interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rewrites a page. */
export function unserved(html: string, page: Unserved): string {
  const edits: Edit[] = [];
  let attributes: Attribute[] = [];
  let parser: Parser | undefined;
  const reader: Partial<Handler> = {
    onparserinit: (own) => {
      parser = own;
    },
    onopentagname: () => {
      attributes = [];
    },
    onattribute: (name, value) => {
      if (parser) attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
    },
    onopentag: (tag) => {
      if (parser) edits.push(...editsOf(tag, attributes, { start: parser.startIndex, end: parser.endIndex + 1 }, page));
    },
  };
  new Parser(reader).end(html);
  return edited(html, edits);
}

/** @param edits in the order of their places */
function edited(html: string, edits: readonly Edit[]): string {
  const ends = [0, ...edits.map(({ end }) => end)];
  const parts = edits.map(({ start, text }, index) => html.slice(ends[index], start) + text);
  return parts.join("") + html.slice(ends.at(-1));
}

function editsOf(tag: string, attributes: readonly Attribute[], place: Omit<Edit, "text">, page: Unserved): Edit[] {
  const value = (name: string): string | undefined => attributes.find((one) => one.name === name)?.value;
  // A browser fetches these by a request that it does not let a file answer.
  const refused = value("rel") === "manifest" || (value("rel") === "preload" && value("as") === "font");
  if (tag === "link" && refused) return [{ ...place, text: "" }];
  if (tag === "script" && value("type") === "module") return moduleEdits(attributes, page);
  if (tag === "meta" && value("http-equiv")?.toLowerCase() === "refresh") return attributes.flatMap(refreshEdit);
  return attributes.flatMap(linkEdit);
}

/** What the module was told stays; where it is, is told too. */
function moduleEdits(attributes: readonly Attribute[], { script, told }: Unserved): Edit[] {
  const searching = attributes.some(({ name }) => name === "blocking");
  return attributes.flatMap(({ name, value, start, end }) => {
    if (name === "type") return [{ start, end, text: "defer" }];
    if (name === "src") return [{ start, end, text: `src="${escapeHtml(script)}" data-module="${escapeHtml(value)}"` }];
    return name === "blocking" && searching ? [{ start, end, text: `data-told="${escapeHtml(told)}"` }] : [];
  });
}

function linkEdit({ name, value, start, end }: Attribute): Edit[] {
  if (name !== "href" && name !== "action") return [];
  const link = fileLink(value);
  return link === value ? [] : [{ start, end, text: `${name}="${escapeHtml(link)}"` }];
}

function refreshEdit({ name, value, start, end }: Attribute): Edit[] {
  if (name !== "content") return [];
  const content = value.replace(
    /(url\s*=\s*['"]?)([^'"]+)/i,
    (_, before: string, link: string) => before + fileLink(link),
  );
  return [{ start, end, text: `content="${escapeHtml(content)}"` }];
}

/** A link to a folder of the site leads to the page in it; others stay as they are. */
export function fileLink(link: string): string {
  if (/^([a-z][a-z0-9+.-]*:|[/#?]|$)/i.test(link)) return link;
  const end = link.search(/[?#]/);
  const [path, tail] = end < 0 ? [link, ""] : [link.slice(0, end), link.slice(end)];
  if (/(^|\/)\.\.?$/.test(path)) return `${path}/index.html${tail}`;
  return path.endsWith("/") ? `${path}index.html${tail}` : link;
}
