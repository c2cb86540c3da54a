/** What a host leads on from by itself, where a page of the site does nothing else: whoever comes there ends at the same place. */
import { readFileSync } from "node:fs";
import { pathIn } from "../store/files.ts";
import { isWeb } from "../text/hosts.ts";
import type { Differing } from "./compare.ts";
import { refreshOf } from "./redirects.ts";

/**
 * Whether what a host gives in place of a page is where that page leads.
 * @param site the folder of the site as it was published here
 * @param address the web address of the copy
 */
export function isLedAlike({ path, told }: Differing, site: string, address: string): boolean {
  if (told === undefined || !isWeb(told) || !path.endsWith(".html")) return false;
  const to = refreshOf(textOf(pathIn(site, path)));
  if (to === undefined) return false;
  const base = address.replace(/(index\.html|\/)?$/, "/");
  return placeOf(new URL(to, new URL(path, base)).href) === placeOf(told);
}

function placeOf(address: string): string {
  return address.replace(/index\.html$/, "");
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
