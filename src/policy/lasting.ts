/**
 * What a host may let browsers keep for a year, and what is to be asked for anew each time. A name with eight digits of its content's
 * hash has but one content for ever. Such names are told by the folder and the ending, too: ids that people give may end in eight
 * digits as well ("xuat-khau-20152020"), and their files change.
 */
import { rootFolders } from "./root-folders.ts";

/** Folders of nothing but such files, at the root of the site of each language, and the endings of these. */
const folders = {
  [rootFolders.assets]: ["css", "js", "woff2", "svg", "png"],
  [rootFolders.pictures]: ["avif", "webp", "jpg", "png"],
} as const;

/** A year, and no question whether it is still the same. */
export const lasting = "public, max-age=31536000, immutable";
/** Kept, but asked for at each use whether it is still the same. */
export const checked = "no-cache";

/** What is known of a site whose hosts are told which files last. */
export interface Lasting {
  /** The folders of the search pages at the site's root or below another language's, without slashes: "tim-kiem". */
  readonly searches: readonly string[];
  /** The folders of the sites of all languages: "/", "/en/". */
  readonly roots: readonly string[];
  /** The names of the scripts that lie beside each search page. */
  readonly scripts: readonly string[];
}

/**
 * The lasting files of a site as a pattern of addresses, in words that PCRE and RE2 know; at the front it is open, for a site may lie
 * anywhere on its host.
 * @param end what may follow, as the endings of packed files
 */
export function lastingPattern({ searches }: Pick<Lasting, "searches">, end = ""): string {
  const digits = "-[0-9a-f]{8}";
  const kinds = [
    `assets/[^/]+${digits}\\.(?:${folders.assets.join("|")})`,
    `anh/(?:the/)?[^/]+${digits}(?:-[0-9]+)?\\.(?:${folders.anh.join("|")})`,
    `(?:${searches.join("|")})/[a-z]+${digits}\\.js`,
  ];
  return `/(?:${kinds.join("|")})${end}$`;
}

/** The same as addresses, for hosts that know a star at the end and no patterns: whole folders, and single files. */
export function lastingAddresses({ roots, searches, scripts }: Lasting): string[] {
  const whole = roots.flatMap((root) => Object.keys(folders).map((folder) => `${root}${folder}/*`));
  const beside = roots.flatMap((root, index) => scripts.map((name) => `${root}${searches[index] ?? ""}/${name}`));
  return [...whole, ...beside];
}
