/** A message of the catalogue, called with arguments that a person could have written. */
import type { Said } from "../../src/input/said.ts";

export interface Sample {
  /** The function of the catalogue; by it the test knows which ones have samples. */
  readonly message: unknown;
  readonly name: string;
  readonly said: Said;
  /** What must be seen in the words of both languages. */
  readonly shows: readonly string[];
}

/** Calls a message. Every text and number that it is given must be seen in both languages. */
export function of<Args extends readonly unknown[]>(message: (...args: Args) => Said, ...args: Args): Sample {
  return { message, name: message.name, said: message(...args), shows: args.flatMap(shownOf) };
}

/** The same of a message that does not show its arguments as they are: what must be seen instead. */
export function showing(shows: readonly string[], sample: Sample): Sample {
  return { ...sample, shows };
}

function shownOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shownOf);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
