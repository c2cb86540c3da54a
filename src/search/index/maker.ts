/** Who makes an index and its lexicon: this thread, or, for a large archive, threads of their own beside all else. */
import type { Adopted } from "../../store/adopt.ts";
import { type Given, type Heard, type Task, tasks } from "./tasks.ts";
import { Thread } from "./thread.ts";

export interface Maker {
  readonly ask: <Name extends Task>(task: Name, given: Given[Name], heard?: Heard) => Promise<readonly Adopted[]>;
  /** To be called at the end; waits for what was asked for. */
  readonly close: () => Promise<void>;
}

/** Makes everything at once, where it is called. */
export const makerHere: Maker = {
  ask: (task, given, heard = {}) => tasks[task](given, heard),
  close: async () => {},
};

/**
 * Makes parts and what they are together in one thread, the lexicon in another, for it takes seconds of the processor while Pagefind
 * has to be given documents. Each begins with the first thing that is asked of it.
 */
export function makerBeside(): Maker {
  const threads = new Map<boolean, Thread>();
  const threadFor = (task: Task): Thread => {
    const thread = threads.get(task === "lexicon") ?? new Thread();
    threads.set(task === "lexicon", thread);
    return thread;
  };
  return {
    ask: async (task, given, heard = {}) => threadFor(task).ask(task, given, heard),
    close: async () => {
      await Promise.all([...threads.values()].map((thread) => thread.close()));
    },
  };
}
