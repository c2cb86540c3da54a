/** What a finished page must hold. Each rule takes the page, and for links the whole site, and tells what is wrong. */
import { posix } from "node:path";
import type { Fault } from "../input/fault.ts";
import type { Said } from "../input/said.ts";
import { sourceOf } from "../policy/policy.ts";
import * as say from "./messages.ts";
import type { PageFacts } from "./pages.ts";

/** What a page asks of the site that it stands in, and what it offers to other pages. */
export interface Needs {
  /** The places on it that can be linked to. */
  readonly ids: readonly string[];
  /** The files that it links to, each once, pages perhaps with a place on them, a new line between: no path has one. */
  readonly targets: readonly string[];
}

/** Whether a target of a page is there. */
export type Standing = "there" | "no file" | "no place";

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

/** Every link within the site is relative, and no other leads by a scheme that is not allowed. */
export function formFaults(page: PageFacts): Fault[] {
  return page.links.flatMap(({ value, offset }) => {
    if (leadsOut(value)) return [];
    if (value.startsWith("/")) return page.path === adrift ? [] : [fault(page, offset, say.linkAbsolute(value))];
    return hasScheme(value) ? [fault(page, offset, say.linkOfOddScheme(value))] : [];
  });
}

/** A page says before all else what it may load and run, and nothing stands in it that would run and is not named there. */
export function policyFaults(page: PageFacts): Fault[] {
  const { policy, inline, acting } = page;
  if (policy?.isFirst !== true) return [fault(page, policy?.offset ?? 0, say.noPolicyFirst())];
  const loose = /'unsafe-(?:inline|eval|hashes)'/.exec(policy.value)?.[0];
  return [
    ...(loose === undefined ? [] : [fault(page, policy.offset, say.policyAllows(loose))]),
    ...inline
      .filter(({ text }) => !policy.value.includes(sourceOf(text)))
      .map(({ offset }) => fault(page, offset, say.inlineUnnamed())),
    ...acting.map(({ value, offset }) => fault(page, offset, say.attributeActs(value))),
  ];
}

/** Nothing comes from elsewhere, and no page leads away by itself. The page that is shown at any address names its icon by the site's own. */
export function loadFaults(page: PageFacts): Fault[] {
  const isOwn = (address: string): boolean => page.path === adrift && /\/assets\/icon-\w+\.svg$/.test(address);
  return page.loaded
    .filter(({ value }) => !isOwn(value))
    .map(({ value, offset }) => fault(page, offset, say.loadsFromElsewhere(value)));
}

/** What of a page can be judged only beside the other pages. */
export function needsOf(page: PageFacts): Needs {
  const targets = page.links.flatMap(({ value }) => targetOf(value, page.path) ?? []);
  // A part of the page's text would keep all of it in memory; what comes back from JSON is of its own.
  return JSON.parse(JSON.stringify({ ids: page.ids.map(({ value }) => value), targets: [...new Set(targets)] }));
}

/**
 * Every link within the site leads to a file, and to a place on it.
 * @param standing tells of a target whether it is there
 */
export function lostFaults(page: PageFacts, standing: (target: string) => Standing): Fault[] {
  return page.links.flatMap(({ value, offset }) => {
    const target = targetOf(value, page.path);
    const found = target === undefined ? "there" : standing(target);
    if (found === "there") return [];
    return [fault(page, offset, found === "no file" ? say.linkToNoFile(value) : say.linkToNoPlace(value))];
  });
}

/**
 * Tells of targets whether they are there.
 * @param idsOf the places that can be linked to on a page
 */
export function standingIn(files: ReadonlySet<string>, idsOf: (path: string) => readonly string[]) {
  const places = new Map<string, ReadonlySet<string>>();
  return (target: string): Standing => {
    const [path, fragment] = partsOf(target);
    if (!files.has(path)) return "no file";
    if (fragment === undefined) return "there";
    const ids = places.get(path) ?? new Set(path.endsWith(".html") ? idsOf(path) : []);
    places.set(path, ids);
    return ids.has(fragment) ? "there" : "no place";
  };
}

/** The file of a target, and the place on it where one is asked for. */
export function partsOf(target: string): readonly [path: string, place?: string] {
  return cutAt(target, "\n");
}

/** The file that a link within the site leads to, for a page with the place on it; nothing for other links. */
function targetOf(value: string, from: string): string | undefined {
  if (leadsOut(value) || value.startsWith("/") || hasScheme(value)) return undefined;
  const [before = "", fragment = ""] = cutAt(value, "#");
  const [path = ""] = cutAt(before, "?");
  const target = path === "" ? from : fileOf(joined(posix.dirname(from), decoded(path)));
  return fragment === "" || !target.endsWith(".html") ? target : `${target}\n${decoded(fragment)}`;
}

/** What stands before a mark and, where it is there, behind it. */
function cutAt(text: string, mark: string): [before: string, behind?: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Joins a path to a folder. Nearly all climb up first and are plain from there on: they are joined in a fifth of the time. */
function joined(folder: string, path: string): string {
  let [from, rest] = [folder === "." ? "" : folder, path];
  while (from !== "" && rest.startsWith("../")) {
    from = from.slice(0, Math.max(0, from.lastIndexOf("/")));
    rest = rest.slice(3);
  }
  const plain = /^[^./]/.test(rest) && !rest.includes("/.") && !rest.includes("//");
  return plain ? `${from === "" ? "" : `${from}/`}${rest}` : posix.join(folder, path);
}

function leadsOut(value: string): boolean {
  return /^(https?:|mailto:|data:)/i.test(value);
}

function hasScheme(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(value);
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
  if (!text.includes("%")) return text;
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
