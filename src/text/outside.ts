/** Links that lead away from the site. */
import { isWeb } from "./hosts.ts";

/**
 * What such a link is said to be: where it leads is not told from where, for the address may hold what was searched for.
 * @returns nothing where it stays on the site, or opens a letter
 */
export function outsideRel(href: string): string | undefined {
  return isWeb(href) ? "external noopener noreferrer" : undefined;
}
