/**
 * The pages of a site. Each is a pure function of its props and of the code that renders it, so that one which an earlier build has
 * rendered of the same ones comes from the store; the others are made, here or by several processes beside this one.
 */
import { createHash } from "node:crypto";
import type { Needs } from "../check/rules.ts";
import { type Means, meansOf } from "../means.ts";
import { spanOf } from "../spans.ts";
import { keyOf } from "../store/key.ts";
import type { Store } from "../store/store.ts";
import type { View } from "../views/view.ts";
import { makeBeside, workersFor } from "./beside.ts";
import type { Pages } from "./eleventy.ts";
import { eachMade, type MadePage, makePages, pathOf, placeOf, type Setting, type Wanted } from "./make-pages.ts";

export type Progress = (done: number, total: number) => void;

/** A page that no earlier build has rendered. */
interface Fresh extends Wanted {
  readonly key: string;
}

export interface Writing {
  readonly progress?: Progress;
  /** Told of each page that is made and faultless in itself, by its path: what it needs of the others. */
  readonly found?: (path: string, needs: Needs) => void;
  /** What may be used of the machine; without it, this process alone. */
  readonly means?: Means;
  /** How many pages one run of Eleventy renders here: what it holds of each goes when the run is over. */
  readonly run?: number;
  /** So many pages are worth processes of their own. */
  readonly many?: number;
  /** How many pages go to one of them together at least. */
  readonly portion?: number;
}

/** What a run holds is a few hundred megabytes at most. */
const usualRun = 500;
/** A process takes a second to be ready, in which it could have made so many pages. */
const usualMany = 500;

/**
 * Writes all pages.
 * @param folder the folder of the site, an absolute path
 * @throws {UserError} when processes that make pages end again and again
 */
export async function writePages(
  pages: Pages,
  folder: string,
  store: Pick<Store, "take" | "noteKept" | "folder">,
  { progress = () => {}, found = () => {}, means, run = usualRun, many = usualMany, portion }: Writing = {},
): Promise<void> {
  const total = Object.values(pages.views).reduce((sum, { length }) => sum + length, 0);
  const fresh = freshOf(pages, folder, store);
  let done = total - fresh.length;
  const rendered = (): void => progress(++done, total);
  const adopt = ({ view, key }: Fresh, { needs, ...made }: MadePage): void => {
    store.noteKept(key, placeOf(view.frame, folder), made);
    if (needs !== undefined) found(pathOf(view.frame), needs);
  };
  progress(done, total);
  const setting = { kinds: Object.keys(pages.views), props: pages.props, folder, store: store.folder };
  const crew = workersFor(means ?? meansOf({ jobs: 1 }), fresh.length >= many ? fresh.length : 0, portion);
  if (crew.workers > 0) await makeBeside(fresh, setting, crew, adopt, rendered);
  else await makeHere(fresh, setting, run, adopt, rendered);
}

async function makeHere(
  fresh: readonly Fresh[],
  setting: Setting,
  run: number,
  adopt: (page: Fresh, made: MadePage) => void,
  rendered: () => void,
): Promise<void> {
  for (let start = 0; start < fresh.length; start += run) {
    const some = fresh.slice(start, start + run);
    const made = await spanOf("run", `${some.length} pages`, () => makePages(some, setting, rendered));
    eachMade(some, made, adopt);
  }
}

/** Puts the pages that are kept in their places, and gives the others. */
function freshOf({ views, props }: Pages, folder: string, store: Pick<Store, "take">): Fresh[] {
  const site = keyOf(["page", JSON.stringify(props)]);
  return Object.entries(views).flatMap(([kind, all]) =>
    all.flatMap((view) => {
      const key = pageKey(site, kind, view);
      return store.take(key, placeOf(view.frame, folder)) ? [] : [{ kind, view, key }];
    }),
  );
}

/** The key of a page: of what every page of the site receives, and of its own props. */
function pageKey(site: string, kind: string, view: View<unknown>): string {
  const own = view.madeOf ?? JSON.stringify(view.props);
  return createHash("sha256")
    .update(`${site}:${kind}:${JSON.stringify(view.frame)}`)
    .update(own)
    .digest()
    .toString("hex", 0, 16);
}
