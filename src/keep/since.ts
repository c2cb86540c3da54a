/** What became of the addresses of a site since an earlier manifest of it was written. */
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { type Fault, UserError } from "../input/fault.ts";
import { manifestIn, readManifest, type Sums } from "../publish/manifest.ts";
import { pathIn } from "../store/files.ts";
import { addressesIn } from "./addresses.ts";
import { wholeFile } from "./found.ts";
import * as say from "./messages.ts";
import { type Rules, refreshOf, rulesIn } from "./redirects.ts";

export interface Since {
  /** How many addresses there were. */
  readonly before: number;
  readonly changed: readonly string[];
  /** Addresses that lead to another place now. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly added: readonly string[];
  /** Addresses that are gone and lead nowhere, or to what is not there. */
  readonly faults: readonly Fault[];
}

/**
 * Compares a site with an earlier manifest.
 * @param file the earlier manifest
 * @param site the folder of the site
 * @throws {UserError} where one of the two manifests cannot be read
 */
export async function since(file: string, site: string): Promise<Since> {
  const now = manifestIn(site);
  if (now === undefined) throw new UserError(say.siteWithoutManifest(site));
  const before = await earlierIn(file);
  const earlier = addressesIn(before);
  const fates = await fatesOf(earlier, before, now, site);
  const of = (kind: Fate["kind"]): Fate[] => fates.filter((fate) => fate.kind === kind);
  return {
    before: earlier.size,
    changed: of("changed").map(({ address }) => address),
    moved: of("moved").map(({ address, to = "" }) => ({ from: address, to })),
    added: [...addressesIn(now).keys()].filter((address) => !earlier.has(address)),
    faults: [
      ...of("vanished").map(({ path }) => wholeFile(path, say.addressVanished())),
      ...of("astray").map(({ path, to = "" }) => wholeFile(path, say.addressAstray(to))),
    ],
  };
}

interface Fate {
  readonly address: string;
  readonly path: string;
  readonly kind: "same" | "changed" | "moved" | "vanished" | "astray";
  readonly to?: string;
}

async function earlierIn(file: string): Promise<Sums> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UserError(say.manifestUnread(file, error.message));
  });
  const sums = readManifest(text);
  if (sums === undefined) throw new UserError(say.manifestUnread(file));
  return sums;
}

async function fatesOf(addresses: ReadonlyMap<string, string>, before: Sums, now: Sums, site: string): Promise<Fate[]> {
  const text = async (path: string): Promise<string> =>
    now[path] === undefined ? "" : readFile(pathIn(site, path), "utf8").catch(() => "");
  const rules = rulesIn(await text("_redirects"));
  const fates: Fate[] = [];
  for (const [address, path] of addresses) {
    const changed = now[path] !== before[path];
    const html = changed && path.endsWith(".html") ? await text(path) : "";
    const to = changed ? ledTo(address, html, rules) : undefined;
    const isThere = to !== undefined && (await arrives(to, address, now, text));
    fates.push({ address, path, ...fateOf(path, to, isThere, before, now) });
  }
  return fates;
}

/** So many redirects a reader's browser follows without thinking of a circle. */
const mostSteps = 8;

/** Whether a redirect ends at a page that stays. */
async function arrives(to: string, from: string, now: Sums, text: (path: string) => Promise<string>): Promise<boolean> {
  let [next, at]: [string, string] = [to, from];
  for (let step = 0; step < mostSteps; step += 1) {
    if (leadsOut(next)) return true;
    const file = fileAt(next, at, now);
    if (file === undefined) return false;
    const onward = file.endsWith(".html") ? refreshOf(await text(file)) : undefined;
    if (onward === undefined) return true;
    [next, at] = [onward, `/${file.replace(/(^|\/)index\.html$/, "$1")}`];
  }
  return false;
}

function ledTo(address: string, html: string, rules: Rules): string | undefined {
  return refreshOf(html) ?? rules(address);
}

function fateOf(
  path: string,
  to: string | undefined,
  isThere: boolean,
  before: Sums,
  now: Sums,
): Pick<Fate, "kind" | "to"> {
  if (now[path] !== undefined && now[path] === before[path]) return { kind: "same" };
  if (to !== undefined) return { kind: isThere ? "moved" : "astray", to };
  return { kind: now[path] === undefined ? "vanished" : "changed" };
}

/** What lies elsewhere is not looked for. */
function leadsOut(to: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(to);
}

/** The file of the site that a redirect leads to, whatever the site lies below on its host. */
function fileAt(to: string, from: string, now: Sums): string | undefined {
  const [path = ""] = to.split(/[?#]/);
  const place = posix.join("/", path.startsWith("/") ? path : posix.join(from.replace(/[^/]*$/, ""), path)).slice(1);
  const names = [place, posix.join(place, "index.html")].map((name) => name.replace(/^\//, ""));
  const below = path.startsWith("/") ? names.flatMap(withoutFolders) : names;
  return below.find((name) => now[name] !== undefined);
}

function withoutFolders(path: string): string[] {
  const parts = path.split("/");
  // What is left is to be a page of its own, not the front page alone.
  return parts
    .map((_, index) => parts.slice(index).join("/"))
    .filter((rest, index) => index === 0 || rest !== "index.html");
}
