/** Asks a thread for parts of the index and the like, and hears what it says of each. */
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { UserError } from "../../input/fault.ts";
import { asRefused, refusedSchema } from "../../input/refused.ts";
import { both } from "../../input/said.ts";
import { passOn } from "../../spans.ts";
import type { Adopted } from "../../store/adopt.ts";
import type { Given, Heard, Task } from "./tasks.ts";

const markSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const fileSchema = z.union([
  z.tuple([z.string(), z.string(), z.number()]),
  z.tuple([z.string(), z.string(), z.number(), markSchema]),
]);
const failureSchema = z.strictObject({
  failed: z.string(),
  vi: z.string().optional(),
  refused: refusedSchema.optional(),
});
const answerSchema = z.union([
  z.strictObject({ id: z.number(), done: z.number() }),
  z.strictObject({ id: z.number(), counted: z.literal(true) }),
  z.strictObject({ id: z.number(), files: z.array(fileSchema) }),
  z.strictObject({ id: z.number(), ...failureSchema.shape }),
  z.strictObject({
    span: z.strictObject({
      kind: z.enum(["index", "lexicon"]),
      name: z.string(),
      begin: z.number(),
      end: z.number(),
    }),
  }),
]);
type Answer = z.output<typeof answerSchema>;

interface Asked {
  readonly heard: Heard;
  readonly resolve: (files: readonly Adopted[]) => void;
  readonly reject: (error: Error) => void;
}

const usual = new URL("./index-worker.js", import.meta.url);

/** A thread that does one thing after the other. */
export class Thread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  readonly #answers: Promise<unknown>[] = [];
  #ended: Error | undefined;

  constructor(code: URL = usual) {
    this.#worker = new Worker(code, { execArgv: [] });
    this.#worker.on("message", (message: unknown) => this.#hear(answerSchema.parse(message)));
    this.#worker.on("error", (error: Error) => this.#end(error));
    this.#worker.on("exit", (code) => this.#end(new Error(`the thread of the index ended with status ${code}`)));
  }

  /** @throws {Error} with what went wrong in the thread, or when it ends before it has answered */
  ask<Name extends Task>(task: Name, given: Given[Name], heard: Heard): Promise<readonly Adopted[]> {
    const id = this.#answers.length;
    const answer = new Promise<readonly Adopted[]>((resolve, reject) => {
      if (this.#ended !== undefined) return reject(this.#ended);
      this.#worker.postMessage({ id, task, given });
      this.#asked.set(id, { heard, resolve, reject });
    });
    this.#answers.push(answer);
    return answer;
  }

  /** Ends the thread when it has done what it was asked for: what it writes into is not to be taken away meanwhile. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#answers);
    await this.#worker.terminate();
  }

  #hear(answer: Answer): void {
    const asked = "id" in answer ? this.#asked.get(answer.id) : undefined;
    if ("span" in answer) passOn([answer.span], 0);
    else if ("done" in answer) asked?.heard.progress?.(answer.done);
    else if ("counted" in answer) asked?.heard.counted?.();
    else if ("files" in answer) asked?.resolve(answer.files);
    else asked?.reject(errorOf(answer));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#asked.values()) reject(this.#ended);
  }
}

/** What the user can mend is told in both languages. */
function errorOf({ failed, vi, refused }: z.output<typeof failureSchema>): Error {
  return vi === undefined
    ? asRefused(new Error(failed), refused)
    : new UserError(both({ message: failed }, { message: vi }));
}
