/** What a finished page must hold. Each rule takes the page, and for links the whole site, and tells what is wrong. */
import { posix } from "node:path";
import type { Fault } from "../input/fault.ts";
import type { Said } from "../input/said.ts";
import * as say from "./messages.ts";
import type { Found, PageFacts } from "./pages.ts";

/** A link to a place on another page: it can be judged only when that page's ids are known. */
export interface Pending {
  readonly target: string;
  readonly fragment: string;
  readonly fault: Fault;
}

/** The page that is shown at any address; its links cannot be relative. */
const adrift = "404.html";

/** The page that no link leads to is there. */
export function missingFaults(files: ReadonlySet<string>): Fault[] {
  return files.has(adrift) ? [] : [{ file: adrift, line: 1, column: 1, ...say.pageMissing() }];
}

/** Every page has a title, a description and a language. */
export function headFaults(page: PageFacts): Fault[] {
  const missing = (["title", "description", "lang"] as const).filter((key) => page[key].trim() === "");
  return missing.map((key) => fault(page, 0, say.pageLacks(key)));
}

/** No id stands twice on a page. */
export function idFaults(page: PageFacts): Fault[] {
  const seen = new Set<string>();
  return page.ids.flatMap(({ value, offset }) => {
    const twice = seen.has(value);
    seen.add(value);
    return twice ? [fault(page, offset, say.idTwice(value))] : [];
  });
}

/**
 * Every link within the site is relative and leads to a file.
 * @param files the paths of all files of the site
 * @returns what is wrong, and what is still to be judged
 */
export function linkFaults(page: PageFacts, files: ReadonlySet<string>): { faults: Fault[]; pending: Pending[] } {
  const found = page.links.flatMap((link) => judgeLink(page, link, files) ?? []);
  return {
    faults: found.filter((one) => "message" in one),
    pending: found.filter((one) => "target" in one),
  };
}

function judgeLink(page: PageFacts, { value, offset }: Found, files: ReadonlySet<string>): Fault | Pending | undefined {
  if (/^(https?:|mailto:|data:)/i.test(value)) return undefined;
  if (value.startsWith("/")) return page.path === adrift ? undefined : fault(page, offset, say.linkAbsolute(value));
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return fault(page, offset, say.linkOfOddScheme(value));
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(value) ?? [];
  const target = path === "" ? page.path : fileOf(posix.join(posix.dirname(page.path), decoded(path)));
  if (!files.has(target)) return fault(page, offset, say.linkToNoFile(value));
  if (fragment === "" || !target.endsWith(".html")) return undefined;
  return {
    target,
    fragment: decoded(fragment),
    fault: fault(page, offset, say.linkToNoPlace(value)),
  };
}

/** A host answers a folder's address with its index.html. */
function fileOf(path: string): string {
  const plain = path.replace(/^\.\//, "");
  return plain === "" || plain === "." || plain === "./"
    ? "index.html"
    : plain.endsWith("/")
      ? `${plain}index.html`
      : plain;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fault(page: PageFacts, offset: number, said: Said): Fault {
  const before = page.html.slice(0, offset).split("\n");
  return { file: page.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...said };
}
