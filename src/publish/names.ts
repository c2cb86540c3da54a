/** The names that this tool uses beside a site. */
import { basename, dirname, join } from "node:path";

/**
 * What stands beside a site: the next one while it is built, the one before while they change places, a store, a lock, the next link,
 * whose releases they are, and files of the site that were not as they had been published.
 */
export type Beside = "next" | "prev" | "cache" | "lock" | "link" | "owner" | "changed";

const forms = /^\..+\.(?:next|prev|cache|lock|link|owner|changed)$/;

/** Whether a name is one that builds use beside a site of another name, and take away. */
export function isBeside(name: string): boolean {
  return forms.test(name);
}

/** The name of the link that a release belongs to, by its own: `dist` of `dist.release-3`. */
export function siteOfRelease(name: string): string | undefined {
  return /^(.+)\.release-\d+$/.exec(name)?.[1];
}

/** `/site/dist` has `/site/.dist.next`, `/site/.dist.prev` and so on beside it. */
export function beside(out: string, what: Beside): string {
  return join(dirname(out), `.${basename(out)}.${what}`);
}
