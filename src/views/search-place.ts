/** What the pages that search must know: where the index and its companions are, and what the archive has. */
import type { Archive } from "../archive/model.ts";
import { verdictKinds } from "../ledger/wording.ts";
import { filterNames, kindNames } from "../search/fields.ts";
import { foldersOf } from "../search/folders.ts";
import type { Shard } from "../search/index/shards.ts";
import type { SearchConfig, SearchPlace } from "../search/request.ts";
import { slugOf } from "../text/slug.ts";

export function searchPlace(archive: Archive, shards: readonly Shard[]): SearchPlace {
  return { ...foldersOf(archive.addresses.search), config: configOf(archive, shards) };
}

/** The address of the figures that the engine reads. */
export function figuresAddress({ addresses }: Pick<Archive, "addresses">): string {
  return `/${foldersOf(addresses.search).figures}`;
}

function configOf({ strings, topics, organisations }: Archive, shards: readonly Shard[]): SearchConfig {
  return {
    shards: shards.map(({ folder, from, to }) => ({ folder, from, to })),
    values: {
      [filterNames.topic]: named(topics),
      [filterNames.organisation]: named(organisations),
      [filterNames.kind]: named([
        { id: kindNames.article, name: strings.search.article },
        { id: kindNames.row, name: strings.search.row },
      ]),
      [filterNames.verdict]: named(verdictKinds.map((id) => ({ id, name: strings.verdict[id] }))),
    },
  };
}

/** Only the names that read otherwise than their ids. */
function named(all: readonly { readonly id: string; readonly name: string }[]): Record<string, string> {
  return Object.fromEntries(all.map(({ id, name }) => [slugOf(name), id]).filter(([slug, id]) => slug !== id));
}
