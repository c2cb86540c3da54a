/** What a page says of one thing in several places, and which of them is believed. */
import { both, type Said } from "../../input/said.ts";
import type { Note, Part } from "../note.ts";
import * as say from "./messages.ts";

/** One place that says something. */
export interface Evidence<Value> {
  readonly value: Value;
  /** As the page's own markup calls it: `og:title`, `<h1>`. */
  readonly where: string;
  /** What is likely, but not said in so many words. */
  readonly guess?: true;
}

export interface Chosen<Value> {
  readonly value: Value | undefined;
  readonly notes: readonly Note[];
}

/** What stands above a text, each part as it was chosen. */
export interface ChosenHead {
  readonly title: Chosen<string>;
  readonly date: Chosen<string>;
  readonly publisher: Chosen<string>;
  readonly lead: Chosen<string> | Chosen<string | undefined>;
  readonly authors: Chosen<readonly string[]>;
}

/** The head of a draft: what was chosen of each part. */
export function headOf({ title, date, publisher, lead, authors }: ChosenHead) {
  return {
    title: title.value,
    date: date.value,
    publisher: publisher.value,
    lead: lead.value,
    caption: undefined,
    authors: authors.value ?? [],
  };
}

/**
 * Believes the first place, for they stand in the order of trust, and names another that says something else.
 * @param show how a value is shown; two that are shown alike say the same
 */
export function choose<Value>(
  part: Part,
  evidence: readonly Evidence<Value>[],
  show: (value: Value) => string,
): Chosen<Value> {
  const [first, ...others] = evidence;
  if (first === undefined) return { value: undefined, notes: [{ part, found: "missing", why: say.nowhere() }] };
  const value = show(first.value);
  const other = part === "date" ? others.find((each) => each.guess !== true && show(each.value) !== value) : undefined;
  const why = other === undefined ? say.takenFrom(first.where) : otherwise(first.where, other.where, show(other.value));
  const found = first.guess === true || other !== undefined ? "guessed" : "recognised";
  return { value: first.value, notes: [{ part, found, value, why }] };
}

/** The same for a day: where places name only what is none, that is told, and not taken for silence. */
export function chooseDay(said: readonly Evidence<string>[], days: readonly Evidence<string>[]): Chosen<string> {
  const [first] = said;
  if (days.length > 0 || first === undefined) return choose("date", days, String);
  const { value, where } = first;
  const why = /\d\D\d{1,2}\D\d/.test(value) ? say.noSuchDay(where) : say.noDay(where);
  return { value: undefined, notes: [{ part: "date", found: "missing", value, why }] };
}

function otherwise(where: string, other: string, value: string): Said {
  const [taken, against] = [say.takenFrom(where), say.otherSays(other, value)];
  return both(
    { message: `${taken.message}; ${against.message}` },
    { message: `${taken.vi.message}; ${against.vi.message}` },
  );
}

/** A place that says something, unless it says nothing. */
export function saying(where: string, value: string | null | undefined, guess?: true): Evidence<string>[] {
  const text = (value ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
  return text === "" ? [] : [{ value: text, where, ...(guess && { guess }) }];
}
