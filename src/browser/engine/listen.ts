/** The worker's side of the conversation: one call after the other, searches that are out of date left out. */
import type { SearchState } from "../../search/address.ts";
import type { Completion } from "../../search/complete.ts";
import type { Counts, Engine, SearchAnswer, SearchRequest } from "../../search/request.ts";
import { Outdated } from "../outdated.ts";
import type { Settings } from "./parts.ts";

/** What a page sends; each call has a number of its own. */
export type Call =
  | { readonly id: number; readonly name: "start"; readonly settings: Settings }
  | { readonly id: number; readonly name: "search"; readonly request: SearchRequest }
  | { readonly id: number; readonly name: "counts"; readonly state: SearchState }
  | { readonly id: number; readonly name: "complete"; readonly typed: string };

/** What it gets back: what was found, perhaps several times, then that it is done, or an error in words. */
export interface Reply {
  readonly id: number;
  readonly found?: SearchAnswer;
  readonly counts?: Counts;
  readonly completions?: readonly Completion[];
  readonly error?: string;
  /** Beside the error: the page that would go with the site as it is now. */
  readonly outdated?: string;
  readonly done?: true;
}

export function listen(start: (settings: Settings) => Engine): void {
  const waiting: Call[] = [];
  let engine: Engine | undefined;
  let busy = false;
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let call = next(waiting); call !== undefined; call = next(waiting)) {
      if (call.name === "start") engine = start(call.settings);
      else if (engine !== undefined) await answer(call, engine);
      // Lets in what the page has sent meanwhile, for it may have made waiting calls useless.
      await new Promise((resolve) => setTimeout(resolve));
    }
    busy = false;
  };
  addEventListener("message", ({ data }: MessageEvent<Call>) => {
    if (data.name === "complete" && engine) void answer(data, engine);
    else {
      waiting.push(data);
      void work();
    }
  });
}

/** The next call: a search that another one follows is out of date, and done without an answer. */
function next(waiting: Call[]): Call | undefined {
  const call = waiting.shift();
  const isLate = call?.name === "search" && waiting.some(({ name }) => name === "search");
  if (!isLate) return call;
  reply({ id: call.id, done: true });
  return next(waiting);
}

async function answer(call: Exclude<Call, { readonly name: "start" }>, engine: Engine): Promise<void> {
  const { id } = call;
  try {
    if (call.name === "search") await engine.search(call.request, (found) => reply({ id, found }));
    else if (call.name === "counts") reply({ id, counts: await engine.counts(call.state) });
    else reply({ id, completions: await engine.complete(call.typed) });
    reply({ id, done: true });
  } catch (error) {
    reply({ id, error: String(error), ...(error instanceof Outdated && { outdated: error.page }) });
  }
}

function reply(told: Reply): void {
  postMessage(told);
}
