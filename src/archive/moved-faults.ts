/** What is wrong with addresses that pages had before: something stands there, or another page claims it. */
import type { Fault, Position } from "../input/fault.ts";
import { type Language, languages } from "../input/languages.ts";
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { stringsOf } from "../strings/strings.ts";
import { pageAddress } from "../text/earlier.ts";
import { caseless } from "../text/portable.ts";
import type { Addresses } from "./addresses.ts";
import type { Article } from "./articles.ts";
import type { Data } from "./data.ts";

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
  const isOwn = ownPlaces(data, articles);
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

/** What stands at a site's root beside the folders of its pages; in a copy without a server its sources as well. */
const ownNames = ["assets", "anh", "pagefind", "deploy", "index.html", "404.html"];

/**
 * Tells of places whether the site has pages or files of its own there: lists, years, what search loads, other languages. No page of an
 * article or a row ever stood in most of its folders, so they are its own as a whole.
 */
function ownPlaces({ site }: Data, articles: readonly Article[]): (place: string) => boolean {
  const lang = site?.value.lang ?? "vi";
  const further = site?.value.languages ?? [];
  const { paths } = stringsOf(lang);
  const years = new Set(articles.map(({ year }) => year));
  const whole = new Set([
    ...ownNames,
    ...languages,
    ...languages.map((language) => stringsOf(language).offline.folder),
    ...foldersIn(lang).filter((folder) => folder !== paths.articles && folder !== paths.ledger),
    ...further.filter((language) => language !== lang).flatMap(foldersIn),
  ]);
  return (place) => {
    const parts = place.slice(1).split("/");
    const [first = "", second = ""] = parts;
    if (first === "" || whole.has(first)) return true;
    if (first !== paths.articles && first !== paths.ledger) return false;
    const isYear = first === paths.articles && parts.length === 2 && years.has(second);
    return parts.length === 1 || isYear || parts.at(-2) === paths.page;
  };
}

/** The folders of pages at the root of a site. */
function foldersIn(language: Language): string[] {
  const { articles, ledger, search, data, about, topic, organisation, series, period, due, coverage } =
    stringsOf(language).paths;
  return [articles, ledger, search, data, about, topic, organisation, series, period, due, coverage];
}

/** What two addresses have alike that are one place on some machine. */
function placeOf(address: string): string {
  const page = pageAddress(address);
  return page === "/" ? page : caseless(page.replace(/\/$/, ""));
}
