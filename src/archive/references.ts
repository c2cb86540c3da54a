/** What an article refers to: the pictures it shows, and where its links lead. */
import { posix } from "node:path";
import type { Fault, Position } from "../input/fault.ts";
import { urlMeant } from "../input/messages/meant.ts";
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import type { Yaml } from "../input/yaml.ts";
import type { LinkReference, Resolve } from "../text/blocks.ts";
import { hostBehindUser, namesHost } from "../text/hosts.ts";
import { decorative, type ImageReference } from "../text/images.ts";
import type { ShownPicture } from "../text/picture.ts";
import { type Addresses, href } from "./addresses.ts";
import { type Asset, assetOf, decoded, shownPicture } from "./pictures.ts";
import type { Sources } from "./read.ts";
import type { FrontMatter } from "./schema.ts";

/** The article that refers, and where is noted what comes of it. */
export interface Referring {
  readonly file: string;
  /** The article's own address. */
  readonly address: string;
  readonly sources: Sources;
  readonly addresses: Addresses;
  /** The address of the article that a file holds. */
  readonly articleAt: (path: string) => string | undefined;
  readonly assets: Asset[];
  /** The pictures that it asks for, found or not. */
  readonly asked: AskedPicture[];
  readonly faults: Fault[];
}

/** A picture that an article asks for, and where. */
export interface AskedPicture extends Position {
  readonly src: string;
}

/** Turns what a body refers to into what its page links to, and notes what leads nowhere. */
export function resolverOf(referring: Referring, bodyLine: number): Resolve {
  const below = (line: number): number => bodyLine + line - 1;
  return {
    link: (reference) => linkOf({ ...reference, line: below(reference.line) }, referring),
    image: (reference) => imageOf({ ...reference, line: below(reference.line) }, referring),
  };
}

function linkOf(reference: LinkReference, referring: Referring): string {
  const { target, line } = reference;
  const { file, address, addresses, faults } = referring;
  if (hostBehindUser(target) !== undefined) faults.push({ file, line, column: 1, ...say.urlBehindUser(target) });
  if (namesHost(target) || /^(mailto:|#)/i.test(target)) return target;
  if (!/^\/(?!\/)/.test(target)) faults.push({ file, line, column: 1, ...nowhere(reference, referring) });
  return href(address, addresses.meant(target));
}

/** What is said of a link that leads nowhere. */
function nowhere({ target, text }: LinkReference, referring: Referring): Said {
  if (text.startsWith("^")) return say.footnoteIsLink(text, decoded(target));
  return say.linkNotAllowed(target, linkMeant(target, referring), referring.addresses.ledger);
}

/** What a link that leads nowhere probably means: the page of the article whose file it names, or a web address. */
function linkMeant(target: string, { file, sources, articleAt }: Referring): string | undefined {
  const path = posix.join(posix.dirname(file), target.replace(/#.*$/, ""));
  const article = sources.articles.some((source) => source.path === path) ? articleAt(path) : undefined;
  if (article !== undefined) return article;
  return target.endsWith(".md") ? undefined : urlMeant(target.replace(/^\/\//, ""));
}

function imageOf({ target, alt, line, column }: ImageReference, referring: Referring): ShownPicture | undefined {
  const { file, address, faults } = referring;
  if (alt.trim() === "") faults.push({ file, line, column, ...say.bodyImageNeedsAlt(decoded(target), decorative) });
  const asset = noted(target, { line, column }, referring);
  return asset && shownPicture(asset, (to) => href(address, to));
}

/** The front matter's picture, once it is found. */
export function leadPicture({ image }: FrontMatter, yaml: Yaml, referring: Referring): Asset | undefined {
  return image?.src === undefined ? undefined : noted(image.src, yaml.positionOf(["image", "src"]), referring);
}

/** Notes a picture that an article asks for; nothing where there is none that can be shown. */
export function noted(
  src: string,
  at: Position,
  { file, sources, assets, asked, faults }: Referring,
): Asset | undefined {
  asked.push({ src, line: at.line, column: at.column });
  const asset = assetOf(src, { file, ...at }, sources);
  if ("message" in asset) {
    faults.push({ file, ...at, ...asset });
    return undefined;
  }
  assets.push(asset);
  return asset;
}
