/** Puts the answers to several questions into one order. Pure; runs in the browser. */

/** An answer as an index gives it: an id and how to load it. */
export interface Answer {
  readonly id: string;
}

/**
 * Joins answers: those to a stricter question come first, each in its own order; what was found twice is shown once.
 * @param tiers the answers to each question, strictest first
 */
export function joinAnswers<Found extends Answer>(tiers: readonly (readonly Found[])[]): Found[] {
  const first = new Map<string, Found>();
  for (const answer of tiers.flat()) if (!first.has(answer.id)) first.set(answer.id, answer);
  return [...first.values()];
}
