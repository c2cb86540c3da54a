/** How a sheet names its columns: in Vietnamese, in English, or by the keys of the data files. What is said of it keeps to that. */
import type { FaultLanguage } from "../../input/said.ts";
import { foldMarks } from "../../text/slug.ts";
import type { Column } from "./columns.ts";
import { nameOf } from "./further.ts";
import { fold } from "./words.ts";

export type Naming = FaultLanguage | "keys";

/** What a column is called. */
export function headingIn(column: Column, naming: Naming): string {
  if (naming === "keys") return nameOf(column);
  return naming === "en" ? column.en.heading : column.heading;
}

/** A cell of a column as it might be. */
export function exampleIn(column: Column, naming: Naming): string {
  return naming === "vi" ? column.example : column.en.example;
}

/** A sheet by keys is in the language of its archive. */
export function tongueOf(naming: Naming, archive: FaultLanguage): FaultLanguage {
  return naming === "keys" ? archive : naming;
}

const ways: readonly Naming[] = ["vi", "en", "keys"];

/** In which way most headings of a sheet are written; Vietnamese where they do not tell. */
export function namingOf(headings: readonly (readonly [text: string, column: Column])[]): Naming {
  const counts = ways.map((way) =>
    headings.reduce((sum, [text, column]) => sum + closeness(text, headingIn(column, way)), 0),
  );
  return ways[counts.indexOf(Math.max(...counts))] ?? "vi";
}

/** "Id" is the English heading to the letter, and "id" the key. */
function closeness(text: string, heading: string): number {
  if (text === heading) return 2;
  return foldMarks(fold(text)) === foldMarks(fold(heading)) ? 1 : 0;
}
