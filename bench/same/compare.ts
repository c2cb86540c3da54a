/** Holds pages of two sites against each other: a reader finds the same text and the same links on both. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Shared, sharedIn } from "./draw.ts";
import { type Visible, visibleOf } from "./visible.ts";

/** Where two sites differ, in words. */
export interface Difference {
  readonly path: string;
  readonly what: string;
}

/** The sites, by their names. */
export interface Sites {
  readonly names: readonly [string, string];
  readonly folders: readonly [string, string];
}

/** Articles and lists that only one of two sites has. */
export function missingPages({ names, folders }: Sites): readonly Difference[] {
  const [a, b] = folders.map((folder) => allOf(sharedIn(folder))) as [Set<string>, Set<string>];
  const only = (here: Set<string>, there: Set<string>, name: string): Difference[] =>
    [...here].filter((path) => !there.has(path)).map((path) => ({ path, what: `only ${name} has it` }));
  return [...only(a, b, names[0]), ...only(b, a, names[1])];
}

function allOf({ articles, lists }: Shared): Set<string> {
  return new Set([...articles, ...lists]);
}

/** The first difference of a page, or nothing where both sites show the same. */
export function differenceOf(path: string, { names, folders }: Sites): Difference | undefined {
  const [a, b] = folders.map((folder) => pageAt(folder, path));
  if (a === undefined || b === undefined) return { path, what: `${names[a === undefined ? 0 : 1]} has no such page` };
  const what = textDifference(a, b, names) ?? linkDifference(a, b, names) ?? fileDifference(path, { names, folders });
  return what === undefined ? undefined : { path, what };
}

/** A page as it is seen; a link into the site whose file is missing says so, for it is not the same link. */
function pageAt(folder: string, path: string): Visible | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  const { text, links } = visibleOf(readFileSync(file, "utf8"), `/${path.replace(/index\.html$/, "")}`);
  return { text, links: links.map((link) => (leads(folder, link) ? link : `${link} (missing)`)) };
}

function leads(folder: string, link: string): boolean {
  if (!link.startsWith("/")) return true;
  const [path = ""] = link.split("#");
  return existsSync(join(folder, path.endsWith("/") ? `${path}index.html` : path));
}

function textDifference(a: Visible, b: Visible, names: Sites["names"]): string | undefined {
  if (a.text === b.text) return undefined;
  let at = 0;
  while (a.text[at] === b.text[at]) at += 1;
  const around = (text: string): string => `“${text.slice(Math.max(0, at - 30), at + 30)}”`;
  return `text, sign ${at + 1}: ${names[0]} ${around(a.text)}, ${names[1]} ${around(b.text)}`;
}

function linkDifference(a: Visible, b: Visible, names: Sites["names"]): string | undefined {
  const only = (here: Visible, there: Visible): string | undefined =>
    here.links.find((link) => !there.links.includes(link));
  const [first, second] = [only(a, b), only(b, a)];
  if (first !== undefined) return `links: only ${names[0]} has ${first}`;
  return second === undefined ? undefined : `links: only ${names[1]} has ${second}`;
}

/** The files of an article's citation say the same; JSON may be set out in another way. */
function fileDifference(path: string, { names, folders }: Sites): string | undefined {
  for (const name of ["trich-dan.bib", "trich-dan.json"]) {
    const [a, b] = folders.map((folder) => contentOf(join(folder, path, "..", name)));
    if (a !== b) return `${name} differs: ${names[0]} ${a ?? "has none"}, ${names[1]} ${b ?? "has none"}`;
  }
  return undefined;
}

function contentOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  return file.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : text.trim();
}
