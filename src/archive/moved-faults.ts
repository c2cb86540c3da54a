/** What is wrong with addresses that pages had before: something stands there, or another page claims it. */
import type { Fault, Position } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { stringsOf } from "../strings/strings.ts";
import type { Addresses } from "./addresses.ts";
import type { Article } from "./articles.ts";
import type { Data } from "./data.ts";
import { ownPlaces, placeOf } from "./own-places.ts";
import { languagesOf } from "./site-languages.ts";

/** An earlier address as a file names it. */
interface Named {
  readonly given: string;
  readonly file: string;
  readonly position: () => Position;
}

/** The faults of all earlier addresses of an archive. */
export function movedFaults(data: Data, articles: readonly Article[], addresses: Addresses): Fault[] {
  const named = [...namedIn(articles), ...namedInRows(data)];
  // Nearly every archive has none.
  if (named.length === 0) return [];
  const taken = takenBy(data, articles, addresses);
  const isOwn = ownOf(data, articles);
  const first = new Map<string, string>();
  return named.flatMap(({ given, file, position }) => {
    const place = placeOf(given);
    const said = unfit(given, taken.get(place), isOwn(place), first.get(place));
    if (!first.has(place)) first.set(place, file);
    return said === undefined ? [] : [{ file, ...position(), ...said }];
  });
}

/**
 * @param owner whose address it is
 * @param another who names it before
 */
function unfit(
  given: string,
  owner: string | undefined,
  isOwn: boolean,
  another: string | undefined,
): Said | undefined {
  if (owner !== undefined) return say.movedFromTaken(given, owner);
  if (isOwn) return say.movedFromOwnPlace(given);
  return another === undefined ? undefined : say.movedFromTwice(given, another);
}

function namedIn(articles: readonly Article[]): Named[] {
  return articles.flatMap((article) =>
    article.front.moved_from.map((given, index) => ({
      given,
      file: article.file,
      position: () => article.yaml.positionOf(["moved_from", index]),
    })),
  );
}

function namedInRows({ rows }: Data): Named[] {
  return rows.flatMap(({ value, file, yaml }) =>
    value.moved_from.map((given, index) => ({ given, file, position: () => yaml.positionOf(["moved_from", index]) })),
  );
}

/** Who stands at each place: the files of articles, and of rows with their ids. */
function takenBy({ rows }: Data, articles: readonly Article[], addresses: Addresses): ReadonlyMap<string, string> {
  return new Map([
    ...articles.map(({ address, file }) => [placeOf(address), file] as const),
    ...rows.map(({ value: { id }, file }) => [placeOf(addresses.row(id)), `${file} (${id})`] as const),
  ]);
}

/** What the site at the root has, the folders of its other languages among it; and where a copy without a server has its sources. */
function ownOf({ site }: Data, articles: readonly Article[]): (place: string) => boolean {
  const [lang, ...others] = site === undefined ? ["vi"] : languagesOf(site.value);
  const { paths, offline } = stringsOf(lang);
  return ownPlaces(paths, new Set(articles.map(({ year }) => year)), [...others, offline.folder]);
}
