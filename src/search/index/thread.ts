/** Listens to a thread. */
import { once } from "node:events";
import type { Worker } from "node:worker_threads";

/**
 * What a thread says next.
 * @param name what it makes, for whoever reads why there is none
 * @throws {Error} when it fails, or ends instead
 */
export async function nextOf(worker: Worker, name: string): Promise<unknown> {
  const heard = new AbortController();
  const exit = once(worker, "exit", { signal: heard.signal }).then(([code]): never => {
    throw new Error(`the thread of the ${name} ended with status ${code}`);
  });
  try {
    const [message] = await Promise.race([once(worker, "message", { signal: heard.signal }), exit]);
    return message;
  } finally {
    heard.abort();
  }
}
