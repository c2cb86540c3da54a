/** A page's way to the search engine: in a worker, so that typing is never held up; in the page itself where workers are blocked. */
import type { Completion } from "../search/complete.ts";
import type { Counts, Engine, SearchPlace } from "../search/request.ts";
import type { Call, Reply } from "./engine/listen.ts";
import type { Settings } from "./engine/parts.ts";
import { patience } from "./in-time.ts";

export interface Place {
  /** The address of the engine's file, absolute. */
  readonly engine: string;
  readonly settings: Settings;
  /** Whether the engine may run in the page where no worker can; it then holds up typing. */
  readonly inPage: boolean;
}

/** The scripts of the engine, and where everything is that they load. */
export interface EngineFiles {
  readonly engine: string;
  readonly special: string;
  readonly place: SearchPlace;
}

/**
 * Where the engine is, for a page.
 * @param at turns an address from the site's root into an absolute one
 */
export function placeFrom(
  { engine, special, place }: EngineFiles,
  at: (address: string) => string,
): Omit<Place, "inPage"> {
  const { index, figures, names, lexicon, config } = place;
  const settings = {
    index: at(index),
    figures: at(figures),
    names: at(names),
    lexicon: at(lexicon),
    special: at(special),
    config,
  };
  return { engine: at(engine), settings };
}

/** Gives the engine; nothing is loaded until it is asked. */
export function connect(place: Place): Engine {
  let engine: Promise<Engine> | undefined;
  /** The first call tells whether the worker works. */
  const call = async <T>(ask: (engine: Engine) => Promise<T>): Promise<T> => {
    const first = engine === undefined;
    engine ??= startWorker(place);
    try {
      return await ask(await engine);
    } catch (error) {
      if (!first || !place.inPage) throw error;
      engine = startInPage(place);
      return ask(await engine);
    }
  };
  return {
    search: (request, show) => call((one) => one.search(request, show)),
    counts: (state) => call((one) => one.counts(state)),
    complete: (typed) => call((one) => one.complete(typed)),
  };
}

async function startInPage({ engine, settings }: Place): Promise<Engine> {
  const module: { readonly start: (settings: Settings) => Engine } = await import(engine);
  return module.start(settings);
}

/** What becomes of a call. */
interface Pending {
  readonly receive: (reply: Reply) => void;
  readonly fail: (error: Error) => void;
  readonly done: () => void;
}

async function startWorker({ engine, settings }: Place): Promise<Engine> {
  const worker = new Worker(engine, { type: "module" });
  const pending = new Map<number, Pending>();
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => settle(data, pending));
  worker.addEventListener("error", () => {
    for (const { fail } of pending.values()) fail(new Error("the worker cannot be started"));
    pending.clear();
  });
  let count = 0;
  const call = (what: (id: number) => Call, receive: Pending["receive"]): Promise<void> =>
    new Promise((done, fail) => {
      count += 1;
      pending.set(count, withPatience({ receive, fail, done }));
      worker.postMessage(what(count));
    });
  worker.postMessage({ id: 0, name: "start", settings } satisfies Call);
  return engineOf(call);
}

function engineOf(call: (what: (id: number) => Call, receive: Pending["receive"]) => Promise<void>): Engine {
  return {
    search: (request, show) =>
      call(
        (id) => ({ id, name: "search", request }),
        (reply) => "found" in reply && show(reply.found),
      ),
    counts: async (state) => {
      let counts: Counts = {};
      await call(
        (id) => ({ id, name: "counts", state }),
        (reply) => {
          if ("counts" in reply) counts = reply.counts;
        },
      );
      return counts;
    },
    complete: async (typed) => {
      let completions: readonly Completion[] = [];
      await call(
        (id) => ({ id, name: "complete", typed }),
        (reply) => {
          if ("completions" in reply) completions = reply.completions;
        },
      );
      return completions;
    },
  };
}

function settle(reply: Reply, pending: Map<number, Pending>): void {
  const one = pending.get(reply.id);
  one?.receive(reply);
  if (!("done" in reply || "error" in reply)) return;
  pending.delete(reply.id);
  if ("error" in reply) one?.fail(new Error(reply.error));
  else one?.done();
}

/** Fails where nothing is heard of a call for too long. */
function withPatience({ receive, fail, done }: Pending): Pending {
  const late = (): void => fail(new Error("the index does not answer"));
  let timer = setTimeout(late, patience);
  return {
    receive: (reply) => {
      clearTimeout(timer);
      timer = setTimeout(late, patience);
      receive(reply);
    },
    fail: (error) => {
      clearTimeout(timer);
      fail(error);
    },
    done: () => {
      clearTimeout(timer);
      done();
    },
  };
}
