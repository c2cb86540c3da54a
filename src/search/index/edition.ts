/** Tells what the search of a finished site is made of. */
import { readFileSync } from "node:fs";
import { pathIn } from "../../store/files.ts";
import type { Edition } from "../edition.ts";
import { beginningsFile, sharedFile } from "../lexicon/files.ts";
import type { SearchPlace } from "../request.ts";
import { sumOf } from "../sum.ts";
import { readProgram } from "./packed.ts";
import type { Shard } from "./shards.ts";

/**
 * The text of the edition's file.
 * @param site the folder of the site, whose index and lexicon are written
 * @param page what stands for its search page
 */
export function editionText(site: string, shards: readonly Shard[], place: SearchPlace, page: string): string {
  const sum = (address: string): string => sumOf(readFileSync(pathIn(site, address)));
  const hasIndex = shards.length > 0;
  const edition: Edition = {
    page,
    shards: shards.map(({ folder, documents, from, to }) => ({ folder, count: documents.length, from, to })),
    entries: Object.fromEntries(
      shards.map(({ folder }) => [
        folder,
        JSON.parse(readFileSync(pathIn(site, `${place.index}${folder}pagefind-entry.json`), "utf8")),
      ]),
    ),
    sums: {
      figures: sum(place.figures),
      names: sum(place.names),
      shared: hasIndex ? sum(place.lexicon + sharedFile) : "",
      beginnings: hasIndex ? sum(place.lexicon + beginningsFile) : "",
      program: hasIndex ? sumOf(readProgram(pathIn(site, place.index))) : "",
    },
  };
  return `${JSON.stringify(edition)}\n`;
}
