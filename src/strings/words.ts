/** A group of words of the interface, as a schema. */
import { z } from "zod";
import { text } from "../input/fields.ts";

/** A group of words: every key must be there, and no other. */
export function words<const Keys extends readonly [string, ...string[]]>(...keys: Keys) {
  return z.record(z.enum(keys), text);
}
