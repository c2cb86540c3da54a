/** The lexicon of a large archive, made in a thread of its own while Pagefind and the rendering of pages go on. */
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { LexiconFile, LexiconSource } from "../lexicon.ts";
import { nextOf } from "./thread.ts";

const filesSchema = z.array(z.strictObject({ name: z.string(), text: z.string() }));

/**
 * Makes a lexicon.
 * @throws {Error} when the thread fails, or ends without an answer
 */
export async function lexiconBeside(source: LexiconSource): Promise<readonly LexiconFile[]> {
  const worker = new Worker(new URL("./lexicon-worker.js", import.meta.url), { workerData: source, execArgv: [] });
  try {
    return filesSchema.parse(await nextOf(worker, "lexicon"));
  } finally {
    await worker.terminate();
  }
}
