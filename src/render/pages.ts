/**
 * The pages of a site. Each is a pure function of its props and of the code that renders it, so that one which an earlier build has
 * rendered of the same ones comes from the store; the others Eleventy renders, so many in one run that memory stays flat.
 */
import { createHash } from "node:crypto";
import { fileOf } from "../../_includes/template.ts";
import { spanOf } from "../spans.ts";
import { pathIn } from "../store/files.ts";
import { keyOf } from "../store/key.ts";
import type { Store } from "../store/store.ts";
import type { View } from "../views/view.ts";
import { type Pages, renderPages } from "./eleventy.ts";

export type Progress = (done: number, total: number) => void;

/** A page that no earlier build has rendered. */
interface Fresh {
  readonly kind: string;
  readonly view: View<unknown>;
  readonly key: string;
}

/** How many pages one run of Eleventy renders: what it holds of each goes when the run is over. */
const atOnce = 2000;

/**
 * Writes all pages.
 * @param folder the folder of the site, an absolute path
 * @param runs how many pages are rendered in one run
 */
export async function writePages(
  pages: Pages,
  folder: string,
  store: Pick<Store, "take" | "keep">,
  progress: Progress = () => {},
  runs = atOnce,
): Promise<void> {
  const total = Object.values(pages.views).reduce((sum, { length }) => sum + length, 0);
  const fresh = freshOf(pages, folder, store);
  let done = total - fresh.length;
  progress(done, total);
  for (let start = 0; start < fresh.length; start += runs) {
    const some = fresh.slice(start, start + runs);
    const made = await spanOf("run", `${some.length} pages`, () =>
      renderPages(only(some, pages), folder, () => progress(++done, total)),
    );
    for (const { view, key } of some)
      store.keep(key, placeOf(view, folder), Buffer.from(htmlAt(made, view.frame.address)));
  }
}

/** Puts the pages that are kept in their places, and gives the others. */
function freshOf({ views, props }: Pages, folder: string, store: Pick<Store, "take">): Fresh[] {
  const site = keyOf(["page", JSON.stringify(props)]);
  return Object.entries(views).flatMap(([kind, all]) =>
    all.flatMap((view) => {
      const key = pageKey(site, kind, view);
      return store.take(key, placeOf(view, folder)) ? [] : [{ kind, view, key }];
    }),
  );
}

/** The key of a page: of what every page of the site receives, and of its own props. */
function pageKey(site: string, kind: string, view: View<unknown>): string {
  const own = view.madeOf ?? JSON.stringify(view.props);
  return createHash("sha256")
    .update(`${site}:${kind}:${JSON.stringify(view.frame)}`)
    .update(own)
    .digest("hex")
    .slice(0, 32);
}

/** Every kind has its template, which is there whether it has pages or not. */
function only(some: readonly Fresh[], { views, props }: Pages): Pages {
  const kinds = Object.keys(views).map((kind) => [kind, some.filter((one) => one.kind === kind)] as const);
  return { views: Object.fromEntries(kinds.map(([kind, all]) => [kind, all.map(({ view }) => madeNow(view))])), props };
}

/** Eleventy looks at what it is given more than once. */
function madeNow({ frame, props }: View<unknown>): View<unknown> {
  return { frame, props };
}

function placeOf({ frame }: View<unknown>, folder: string): string {
  return pathIn(folder, fileOf(frame.address));
}

/** @throws {Error} when Eleventy has left a page out */
function htmlAt(made: ReadonlyMap<string, string>, address: string): string {
  const html = made.get(address);
  if (html === undefined) throw new Error(`the page ${address} was not rendered`);
  return html;
}
