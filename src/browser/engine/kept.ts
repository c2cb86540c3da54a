/** Answers that are kept: who types on asks mostly the same again. */

/** So many answers are kept; those used last. */
const most = 200;

/**
 * Keeps what is told of a wish; what has failed is asked again.
 * @param keyOf the same for wishes that are the same
 */
export function kept<Wish, Answer>(
  ask: (wish: Wish) => Promise<Answer>,
  keyOf: (wish: Wish) => string,
): (wish: Wish) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (wish) => {
    const key = keyOf(wish);
    const answer = known.get(key) ?? ask(wish);
    known.delete(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}

/** Loads something once; what has failed is tried again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  return kept<void, T>(load, () => "");
}
