/** Pictures that articles show: found in the archive, published under an address of their own. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import * as say from "../input/messages.ts";
import { slugOf } from "../text/slug.ts";
import type { Picture, Sources } from "./read.ts";

export interface Asset {
  readonly source: Picture;
  readonly address: string;
}

/**
 * Finds a picture by the path that an article gives.
 * @param src a path from the article's folder
 * @param folder the article's folder, from the archive's
 * @returns the picture and its address, or what is wrong with it
 */
export function assetOf(src: string, folder: string, sources: Sources): Asset | say.Said {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return say.pictureElsewhere(src);
  const path = posix.normalize(posix.join(folder, decoded(src)));
  const source = sources.pictures.get(path);
  if (source === undefined) return say.pictureMissing(src, pathsFrom(folder, sources));
  return { source, address: addressOf(path) };
}

/** The pictures of an archive as an article in a folder would name them. */
function pathsFrom(folder: string, { pictures }: Sources): string[] {
  return [...pictures.keys()].map((path) => posix.relative(folder, path));
}

/** `Cảng biển.JPG` is published as `/anh/cang-bien-1f2e3d4c.jpg`; the digits, of its path, tell names apart that fold alike. */
function addressOf(path: string): string {
  const { name, ext } = posix.parse(path);
  const digits = createHash("sha256").update(path).digest("hex").slice(0, 8);
  return `/anh/${[slugOf(name), digits].filter(Boolean).join("-")}${ext.toLowerCase()}`;
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src).normalize("NFC");
  } catch {
    return src;
  }
}
