/**
 * What check tells an archivist of signs that nobody sees: they turn words round, or make two names that look alike two. Sources may hold
 * them, for an archive says what was printed, to the letter; where they stand by mistake, nobody would find them.
 */
import { readSources } from "../archive/read.ts";
import type { SourceFile } from "../archive/source-file.ts";
import { printFault } from "../input/fault.ts";

import { type FaultLanguage, wordsIn } from "../input/said.ts";
import * as say from "./messages.ts";
import { count } from "./words.ts";

/** Signs of direction, and those without width; not those that join signs of a picture, nor hyphens that may end a line. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** So many places are named. */
const most = 10;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: number;
}

/**
 * Looks through an archive's sources.
 * @returns nothing where there are no such signs, or no sources that can be read
 */
export async function unseenReport(archive: string, language: FaultLanguage): Promise<string | undefined> {
  const places = await placesIn(archive).catch(() => []);
  if (places.length === 0) return undefined;
  const left = places.length - most;
  return [
    wordsIn(say.unseenSigns(count(places.length, language)), language).message,
    ...places.slice(0, most).map(({ code, ...at }) => `  ${printFault({ ...at, ...say.unseenSign(code) }, language)}`),
    ...(left > 0 ? [`  ${wordsIn(say.moreSigns(count(left, language)), language).message}`] : []),
  ].join("\n");
}

async function placesIn(archive: string): Promise<Place[]> {
  const { data, articles } = await readSources(archive);
  const places: Place[] = [];
  for (const file of data) for (const place of placesOf(file)) places.push(place);
  for (const article of articles) for (const place of placesOf(article.read())) places.push(place);
  return places;
}

function placesOf({ path, text }: SourceFile): Place[] {
  if (text.search(unseen) < 0) return [];
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(unseen)].map(({ index: at, 0: sign }) => ({
      file: path,
      line: index + 1,
      column: at + 1,
      code: sign.codePointAt(0) ?? 0,
    })),
  );
}
