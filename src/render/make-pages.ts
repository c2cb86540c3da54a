/** Makes some pages whole: rendered, looked at by themselves, kept, and put in their places. Here, or in a process beside this one. */
import { fileOf } from "../../_includes/template.ts";
import { needsIn } from "../check/check.ts";
import type { Needs } from "../check/rules.ts";
import { keepBeside } from "../store/beside.ts";
import { pathIn } from "../store/files.ts";
import type { KeptBeside } from "../store/store.ts";
import type { View } from "../views/view.ts";
import { type Pages, renderPages } from "./eleventy.ts";

/** A page that is wanted: its kind, and what its template receives. */
export interface Wanted {
  readonly kind: string;
  readonly view: View<unknown>;
}

/** A page that stands in its place. */
export interface MadePage extends KeptBeside {
  /** What it needs of the other pages; nothing where it has faults of its own. */
  readonly needs: Needs | undefined;
}

/** What is the same for all pages of a build. */
export interface Setting {
  /** The kinds of pages: each has its template, which is there whether it has pages or not. */
  readonly kinds: readonly string[];
  readonly props: Pages["props"];
  /** The folder of the site, and that of the store: absolute paths. */
  readonly folder: string;
  readonly store: string;
}

/**
 * Makes pages.
 * @param rendered called for each page that is rendered
 * @returns what was made of each, in their order
 */
export async function makePages(
  wanted: readonly Wanted[],
  { kinds, props, folder, store }: Setting,
  rendered?: () => void,
): Promise<MadePage[]> {
  const views = Object.fromEntries(
    kinds.map((kind) => [kind, wanted.filter((one) => one.kind === kind).map(({ view }) => madeNow(view))]),
  );
  const made = await renderPages({ views, props }, folder, rendered);
  return wanted.map(({ view: { frame } }) => {
    const html = htmlAt(made, frame.address);
    const kept = keepBeside(store, placeOf(frame, folder), Buffer.from(html));
    return { ...kept, needs: needsIn(pathOf(frame), html) };
  });
}

/**
 * Goes through pages and what was made of each.
 * @throws {Error} when nothing is told of one
 */
export function eachMade<Page extends Wanted>(
  pages: readonly Page[],
  made: readonly MadePage[],
  act: (page: Page, made: MadePage) => void,
): void {
  for (const [place, page] of pages.entries()) {
    const one = made[place];
    if (one === undefined) throw new Error(`nothing is told of the page ${page.view.frame.address}`);
    act(page, one);
  }
}

/** Where a page stands in the folder of its site. */
export function placeOf({ address }: View<unknown>["frame"], folder: string): string {
  return pathIn(folder, fileOf(address));
}

/** The file of a page, from the site's root. */
export function pathOf({ address }: View<unknown>["frame"]): string {
  return fileOf(address).slice(1);
}

/** Eleventy looks at what it is given more than once. */
function madeNow({ frame, props }: View<unknown>): View<unknown> {
  return { frame, props };
}

/** @throws {Error} when Eleventy has left a page out */
function htmlAt(made: ReadonlyMap<string, string>, address: string): string {
  const html = made.get(address);
  if (html === undefined) throw new Error(`the page ${address} was not rendered`);
  return html;
}
