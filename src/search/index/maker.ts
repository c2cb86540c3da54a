/** Who makes parts of an index and puts them together: this thread, or, for a large archive, one of its own, beside all else. */
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { mergeParts } from "./merge.ts";
import { nextOf } from "./thread.ts";
import { type Wish, writePart } from "./write.ts";

export interface Maker {
  /** @see writePart */
  readonly part: (wish: Wish, folder: string, progress: (done: number) => void) => Promise<void>;
  /** @see mergeParts */
  readonly merge: (folders: readonly string[], target: string, size: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes everything at once, where it is called. */
export const makerHere: Maker = { part: writePart, merge: mergeParts, close: async () => {} };

const answerSchema = z.union([
  z.strictObject({ done: z.number() }),
  z.strictObject({ ended: z.literal(true) }),
  z.strictObject({ failed: z.string() }),
]);

/** Makes everything in a thread, which begins with the first thing that is to be made. To be closed at the end. */
export function makerBeside(): Maker {
  let worker: Worker | undefined;
  const asked = (task: "part" | "merge", given: unknown, progress: (done: number) => void = () => {}) => {
    worker ??= new Worker(new URL("./index-worker.js", import.meta.url), { execArgv: [] });
    worker.postMessage({ task, given });
    return answerOf(worker, progress);
  };
  return {
    part: ({ documents, ...wish }, folder, progress) => {
      const plain = documents.map(({ address, day, key, html }) => ({ address, day, key, html }));
      return asked("part", { wish: { ...wish, documents: plain }, folder }, progress);
    },
    merge: (folders, target, size) => asked("merge", { folders, target, size }),
    close: async () => {
      await worker?.terminate();
    },
  };
}

/** @throws {Error} with what went wrong in the thread, or when it ends before it has answered */
async function answerOf(worker: Worker, progress: (done: number) => void): Promise<void> {
  for (;;) {
    const answer = answerSchema.parse(await nextOf(worker, "index"));
    if ("failed" in answer) throw new Error(answer.failed);
    if ("ended" in answer) return;
    progress(answer.done);
  }
}
