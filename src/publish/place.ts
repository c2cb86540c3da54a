/** Where a site is published: a folder, or a link that leads to one. */
import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { lookAt } from "../store/mark.ts";
import { beside } from "./names.ts";

export interface Place {
  /** What was named, an absolute path. */
  readonly out: string;
  /** The folder of the site that is published there now, if there is one: `out` itself, or what it leads to. */
  readonly site: string;
  readonly isLink: boolean;
  /** Where the next site is built: beside the one before, so that it can take its place by a new name. */
  readonly next: string;
}

/** @param out an absolute path */
export function placeOf(out: string): Place {
  const isLink = lookAt(out)?.isSymbolicLink() === true;
  const site = isLink ? leadsTo(out) : out;
  return { out, site, isLink, next: beside(besideSite(out, site), "next") };
}

/** A path that stands beside the site and has the name that was given: names beside it do not depend on where a link leads just now. */
export function besideSite(out: string, site: string): string {
  return join(dirname(site), basename(out));
}

/** Where a link leads, through all others; the last that is known of it where there is nothing. */
function leadsTo(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    const target = resolve(dirname(link), readlinkSync(link));
    return join(realOf(dirname(target)), basename(target));
  }
}

/** A path without links in it; what is not there yet stands as it is below what is. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realOf(above), basename(path));
  }
}
