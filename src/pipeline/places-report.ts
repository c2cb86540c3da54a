/** What check tells of places in the sources that an archivist should look at: their number, and the first of them. */
import { type Fault, printFault } from "../input/fault.ts";
import { type FaultLanguage, type Said, wordsIn } from "../input/said.ts";
import * as say from "./messages.ts";
import { count } from "./words.ts";

/** So many places are named. */
const most = 10;

/**
 * @param title says what they are, given their number
 * @returns nothing where there are none
 */
export function placesReport(
  title: (count: string) => Said,
  places: readonly Fault[],
  language: FaultLanguage,
): string | undefined {
  if (places.length === 0) return undefined;
  const left = places.length - most;
  return [
    wordsIn(title(count(places.length, language)), language).message,
    ...places.slice(0, most).map((place) => `  ${printFault(place, language)}`),
    ...(left > 0 ? [`  ${wordsIn(say.moreSigns(count(left, language)), language).message}`] : []),
  ].join("\n");
}
