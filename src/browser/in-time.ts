/** How long the index may take, in milliseconds, before the reader is told that it does not answer: Pagefind could wait for ever. */
export const patience = 30_000;

/** What is told where it does not. */
export function silence(): Error {
  return new Error("the index does not answer");
}

/**
 * @param most how long the work may take, in milliseconds
 * @throws {Error} when the work is not done in time, and whatever the work throws
 */
export function inTime<T>(work: Promise<T>, most = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silence()), most);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
