/** Pictures that articles show: found in the archive, and published in several sizes and formats under addresses of their own. */
import { posix } from "node:path";
import type { Position } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { rootFolders } from "../policy/root-folders.ts";
import { shortDigest } from "../text/digest.ts";
import type { ShownPicture } from "../text/picture.ts";
import { slugOf } from "../text/slug.ts";
import type { PictureFacts } from "./picture-file.ts";
import type { Sources } from "./read.ts";

/** The formats in which pictures are published. */
export type PictureFormat = "avif" | "webp" | "jpeg";

/** One file of a picture. */
export interface Variant {
  readonly address: string;
  readonly format: PictureFormat;
  /** In points. */
  readonly width: number;
}

/** A picture that some page shows. */
export interface Asset {
  /** Its path in the archive. */
  readonly path: string;
  /** Where it lies on this machine; never part of the output. */
  readonly disk: string;
  readonly facts: PictureFacts;
  /** Every file of it; of the last kind, for browsers that know no other, there is one. */
  readonly variants: readonly Variant[];
  /** Where it is first asked for. */
  readonly asked: Position & { readonly file: string };
}

/** What a page shows of a picture. */
export interface PublishedPicture {
  readonly variants: readonly Variant[];
  readonly facts: Pick<PictureFacts, "width" | "height">;
}

/** What a page may know of a picture: not where it lies on this machine. */
export function published({ variants, facts: { width, height } }: Asset): PublishedPicture {
  return { variants, facts: { width, height } };
}

/** A new way of making the files gives them new addresses, so that nobody keeps an old one. */
const recipe = "1";

/** Widths in points: the narrow phone, the usual one and the desk, the sharp screen. */
const widths: readonly number[] = [400, 720, 1280];

/**
 * Finds a picture by the path that an article gives.
 * @param src a path from the article's folder
 * @param asked where the article names it
 * @returns the picture and its files, or what is wrong with it
 */
export function assetOf(src: string, asked: Asset["asked"], sources: Sources): Asset | say.Said {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return say.pictureElsewhere(src);
  const folder = posix.dirname(asked.file);
  const written = decoded(src);
  const path = posix.normalize(posix.join(folder, written));
  const source = sources.pictures.get(path);
  if (source === undefined) return say.pictureMissing(written, pathsFrom(folder, sources));
  const { found, disk } = source;
  return "message" in found ? found : { path, disk, facts: found, variants: variantsOf(path, found), asked };
}

/**
 * A picture as a page shows it.
 * @param link what becomes of an address on that page
 */
export function shownPicture({ variants, facts }: PublishedPicture, link: (address: string) => string): ShownPicture {
  const offered = (format: PictureFormat): string =>
    variants
      .filter((variant) => variant.format === format)
      .map(({ address, width }) => `${link(address)} ${width}w`)
      .join(", ");
  const width = Math.max(...variants.map((variant) => variant.width));
  return {
    sources: [
      { type: "image/avif", srcset: offered("avif") },
      { type: "image/webp", srcset: offered("webp") },
    ],
    src: link(variants.at(-1)?.address ?? ""),
    width,
    height: heightAt(width, facts),
  };
}

/** How high a picture is at a width. */
export function heightAt(width: number, facts: Pick<PictureFacts, "width" | "height">): number {
  return Math.max(1, Math.round((width * facts.height) / facts.width));
}

function variantsOf(path: string, { hash, width }: PictureFacts): Variant[] {
  const largest = Math.min(width, widths.at(-1) ?? width);
  // A size that is nearly the largest would be one more file for nothing.
  const sizes = [...widths.filter((size) => size * 1.2 <= largest), largest];
  const usual = sizes.findLast((size) => size <= 800) ?? largest;
  const named = (format: PictureFormat, size: number, ext: string = format): Variant => ({
    address: `/${rootFolders.pictures}/${[slugOf(posix.parse(path).name), shortDigest(recipe + hash), size].filter(Boolean).join("-")}.${ext}`,
    format,
    width: size,
  });
  return [
    ...sizes.map((size) => named("avif", size)),
    ...sizes.map((size) => named("webp", size)),
    named("jpeg", usual, "jpg"),
  ];
}

/** The pictures of an archive as an article in a folder would name them. */
function pathsFrom(folder: string, { pictures }: Sources): string[] {
  return [...pictures.keys()].map((path) => posix.relative(folder, path));
}

/** A path as an archivist writes it: Markdown's addresses hold no Vietnamese letters, and get codes in place of them. */
export function decoded(src: string): string {
  try {
    return decodeURIComponent(src).normalize("NFC");
  } catch {
    return src;
  }
}
