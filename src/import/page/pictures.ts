/** Pictures of a saved page that lie beside it, as browsers save them: in a folder with the page's name. */
import { lstatSync, realpathSync } from "node:fs";
import { dirname, extname, resolve, sep } from "node:path";
import type { DraftPicture } from "../draft.ts";
import type { Note } from "../note.ts";
import { lookedFor } from "../picture-name.ts";
import * as say from "./messages.ts";

/** No article shows more. */
const most = 200;

export interface Beside {
  /** The name that a picture gets, or nothing where it is not at hand. */
  readonly nameOf: (image: Element) => string | undefined;
  readonly found: readonly DraftPicture[];
  /** How many pictures of the text are not at hand. */
  readonly away: () => number;
}

/** @param file the saved page; nothing that lies outside its folder is looked at */
export function picturesBeside(file: string): Beside {
  const found: DraftPicture[] = [];
  const missed = new Set<string>();
  const nameOf = (image: Element): string | undefined => {
    const sources = ["src", "data-src", "data-original"].flatMap((name) => image.getAttribute(name) ?? []);
    const disk = sources.map((src) => besideOf(file, src)).find((path) => path !== undefined);
    if (disk === undefined || found.length >= most) {
      if (!isTiny(image)) missed.add(sources[0] ?? "");
      return undefined;
    }
    const known = found.find((picture) => picture.disk === disk);
    if (known !== undefined) return known.name;
    const picture = { disk, name: lookedFor(found.length + 1, extname(disk)) };
    found.push(picture);
    return picture.name;
  };
  return { nameOf, found, away: () => missed.size };
}

/** Signs and counters of visits are no pictures. */
function isTiny(image: Element): boolean {
  return ["width", "height"].some((name) => Number(image.getAttribute(name) ?? 100) < 30);
}

function besideOf(file: string, src: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\#]/i.test(src) || !/\.(?:jpe?g|png|webp|avif|gif)$/i.test(bare(src))) return undefined;
  const folder = dirname(resolve(file));
  const path = resolve(folder, bare(src));
  try {
    // A link could lead anywhere.
    return path.startsWith(folder + sep) &&
      realpathSync(path) === resolve(realpathSync(folder), bare(src)) &&
      lstatSync(path).isFile()
      ? path
      : undefined;
  } catch {
    return undefined;
  }
}

function bare(src: string): string {
  try {
    return decodeURIComponent(src.replace(/[?#].*$/, ""));
  } catch {
    return src;
  }
}

/** What is said of the pictures that lie beside a page, and of those that do not. */
export function pictureNotes(kept: number, away: number): Note[] {
  return [
    ...(kept === 0
      ? []
      : [
          {
            part: "picture",
            found: "recognised",
            value: String(kept),
            why: say.picturesBeside(),
          } as const,
        ]),
    ...(away === 0 ? [] : [{ part: "picture", found: "missing", why: say.picturesAway(away) } as const]),
  ];
}
