/** Carries a search out: puts the planned questions to the index, strict ones first, and loosens only as far as it must. */
import { courseOf, type Index } from "./course.ts";
import { findLong } from "./long.ts";
import type { Query } from "./plain-query.ts";
import { longest } from "./plan.ts";
import { rank } from "./rank.ts";
import type { Restrictions } from "./restrictions.ts";
import { findShort } from "./short.ts";

export interface Finds {
  /** Documents, best first. */
  readonly ids: readonly string[];
  /** Whether a word of the query stands nowhere as it was typed. */
  readonly isOdd: boolean;
}

/**
 * Finds documents by a query.
 * @param restrictions what its phrases and exclusions let through
 */
export async function find(
  { words, phrases }: Query,
  index: Index,
  { allows, required }: Restrictions,
): Promise<Finds> {
  const course = courseOf(words.length, index, allows);
  let isOdd = false;
  if (words.length > longest) await findLong(words, course, index.now);
  else if (words.length > 0) isOdd = await findShort(words, course);
  const length = words.length + phrases.flat().length;
  return { ids: rank([...course.answers, ...required], length, index.total), isOdd };
}
