import { closedOff } from "./direction.ts";
import { usualMarks, writeCount } from "./numbers.ts";

/** A gap: its name, the mark between thousands where it is not the usual one, and the words for one and for several. */
const gap = /\{(\w+)([^\w{}:|]?)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Fills the gaps of an interface sentence: "{n} kết quả" with n = 3 becomes "3 kết quả", and with n = 1003 "1.003 kết quả". A gap may
 * choose between words by a number: "{n} {n:row|rows}".
 * @param values numbers are counts; what is no count, such as a year, is given as text; a text among other words is closed off
 * @throws {Error} when the sentence has a gap that no value is given for: that is a fault of the program
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(gap, (_, name: string, mark: string, one?: string, several?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in “${sentence}”`);
    if (one !== undefined && several !== undefined) return value === 1 ? one : several;
    return typeof value === "number"
      ? writeCount(value, { thousands: mark || usualMarks.thousands })
      : closedOff(value);
  });
}

/** What a sentence has before its only gap and behind it, where something else than text is to stand there. */
export function besideGap(sentence: string, name: string): readonly [before: string, after: string] {
  const [before = "", after = ""] = fill(sentence, { [name]: place }).split(place);
  return [before, after];
}

/** No sentence holds it: a character that is kept for private use. */
const place = "\ue000";

/** A sentence whose gaps know the mark between thousands. */
export function counting(sentence: string, thousands: string): string {
  if (thousands === usualMarks.thousands) return sentence;
  return sentence.replace(gap, (all, name: string, _: string, one?: string) =>
    one === undefined ? `{${name}${thousands}}` : all,
  );
}
