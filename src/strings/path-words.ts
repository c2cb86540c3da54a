/** The words of a language that stand in addresses: no page may take the place of another, of a language or of what pages load. */
import { z } from "zod";
import { addressId } from "../input/fields.ts";
import { languages } from "../input/languages.ts";
import * as say from "../input/messages.ts";
import { refuse } from "../input/refuse.ts";
import { rootFolders } from "../policy/root-folders.ts";
import { caseless } from "../text/portable.ts";

/** A group of words that stand in addresses: every machine must be able to name folders by them. */
export function pathWords<const Keys extends readonly [string, ...string[]]>(...keys: Keys) {
  return z.record(z.enum(keys), addressId).superRefine((words, context) => {
    for (const [key, said] of unfitWords(words)) refuse(context, said, [key]);
  });
}

/** Each word that cannot stand there, with its key. */
function unfitWords(words: Readonly<Record<string, string>>): [key: string, said: say.Said][] {
  const first = new Map<string, string>();
  return Object.entries(words).flatMap(([key, word]): [string, say.Said][] => {
    const other = first.get(word);
    if (other === undefined) first.set(word, key);
    const said = other === undefined ? unfitAtRoot(word) : say.pathTwice(word, `paths.${other}`);
    return said === undefined ? [] : [[key, said]];
  });
}

/** What is wrong with a name at the root of a site, whatever its pages are called. */
export function unfitAtRoot(name: string): say.Said | undefined {
  if (folders.has(name)) return say.pathOfLanguage(name);
  return taken.has(name) ? say.pathOfSite(name) : undefined;
}

/** The site of each language but one stands in its folder. */
const folders: ReadonlySet<string> = new Set(languages.map(caseless));
/** The list of pages for search engines has an ending that a file named by a word may have, too. */
const taken: ReadonlySet<string> = new Set([...Object.values(rootFolders), "sitemap"]);
