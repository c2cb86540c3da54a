/** Addresses that pages of a site had before, in words of the site itself: from its root, without a host. */
import { unportable } from "./portable.ts";

/** The longest address, and the longest name in it: systems hold no more. */
const [mostLetters, mostOfName] = [500, 200];

/**
 * Whether a text can be an earlier address: that of a folder, or of a page that ends in .html or .htm. What stands there becomes a file on any
 * machine, and a rule of any server: so nothing is in it that one of them reads as something else. No folder has a dot in its name, for
 * it would stand where a file may stand.
 */
export function isEarlier(value: string): boolean {
  if (!value.startsWith("/") || value.length > mostLetters) return false;
  const names = value.slice(1).replace(/\/$/, "").split("/");
  const folders = isPage(value) ? names.slice(0, -1) : names;
  return folders.every((name) => /^[\w~-]+$/.test(name)) && names.every(isName);
}

function isName(name: string): boolean {
  return /^[\w~-][\w.~-]*$/.test(name) && name.length <= mostOfName && unportable(name) === undefined;
}

/** Whether an address ends with a page's name, not with a folder's. */
function isPage(address: string): boolean {
  return /\.html?$/i.test(address);
}

/** An earlier address as the site has it: the slash behind a folder may be left out, and its index.html named. */
export function pageAddress(earlier: string): string {
  const folder = earlier.replace(/\/index\.html$/i, "/");
  return folder.endsWith("/") || isPage(folder) ? folder : `${folder}/`;
}
