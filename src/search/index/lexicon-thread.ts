/** The lexicon of a large archive, made in a thread of its own while Pagefind and the rendering of pages go on. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { LexiconFile, LexiconSource } from "../lexicon.ts";

const filesSchema = z.array(z.strictObject({ name: z.string(), text: z.string() }));

/**
 * Makes a lexicon.
 * @throws {Error} when the thread fails, or ends without an answer
 */
export async function lexiconBeside(source: LexiconSource): Promise<readonly LexiconFile[]> {
  const worker = new Worker(new URL("./lexicon-worker.js", import.meta.url), { workerData: source, execArgv: [] });
  const ended = new AbortController();
  try {
    const exit = once(worker, "exit", { signal: ended.signal }).then(([code]) => {
      throw new Error(`the thread of the lexicon ended with status ${code}`);
    });
    const [files] = await Promise.race([once(worker, "message", { signal: ended.signal }), exit]);
    return filesSchema.parse(files);
  } finally {
    ended.abort();
    await worker.terminate();
  }
}
