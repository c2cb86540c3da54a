/** A page's way to the search engine: in a worker, so that typing is never held up; in the page itself where workers are blocked. */
import { pageMark } from "../search/edition.ts";
import type { Engine, SearchPlace } from "../search/request.ts";
import type { Call, Reply } from "./engine/listen.ts";
import type { Settings } from "./engine/parts.ts";
import { patience, silence } from "./in-time.ts";
import { Outdated } from "./outdated.ts";
import { trusted } from "./trusted.ts";

export interface Place {
  /** The address of the engine's file, absolute. */
  readonly engine: string;
  readonly settings: Settings;
}

/** Makes the engine in the page itself, where it holds up typing. */
export type Start = (settings: Settings) => Engine;

/** The scripts of the engine, and where everything is that they load. */
export interface EngineFiles {
  readonly engine: string;
  readonly readings: string;
  readonly special: string;
  readonly place: SearchPlace;
}

/**
 * Where the engine is, for a page.
 * @param at turns an address from the site's root into an absolute one
 * @param others what stands for pages that this one is to be taken for
 */
export function placeFrom(
  { engine, readings, special, place }: EngineFiles,
  at: (address: string) => string,
  others: readonly string[] = [],
): Place {
  const settings = {
    index: at(place.index),
    figures: at(place.figures),
    names: at(place.names),
    edition: at(place.edition),
    days: place.days,
    pages: [pageMark(place.choices, engine), ...others],
    lexicon: at(place.lexicon),
    readings: at(readings),
    special: at(special),
  };
  return { settings, engine: at(engine) };
}

/**
 * Gives the engine; nothing is loaded until it is asked.
 * @param start takes over where no worker can run; without it such a search fails, and the next one tries a worker anew
 */
export function connect(place: Place, start?: Start): Engine {
  let engine: Promise<Engine> | undefined;
  let instead: Promise<Engine> | undefined;
  /** The one that has answered. */
  let proven: Promise<Engine> | undefined;
  /** Until the worker has answered, it may be one that does not work: the page takes over, for all calls that wait. */
  const call = async <T>(ask: (engine: Engine) => Promise<T>): Promise<T> => {
    engine ??= startWorker(place);
    const asked = engine;
    try {
      return await ask(await asked);
    } catch (error) {
      const isOver = error === late || error instanceof Outdated;
      if (asked === instead || (asked === proven && !isOver)) throw error;
      // It may have failed to load, is stuck, or of an earlier edition: the next call tries another.
      if (engine === asked) engine = undefined;
      if (isOver || start === undefined) throw error;
      instead ??= Promise.resolve(place.settings).then(start);
      engine = instead;
      return ask(await instead);
    }
  };
  const heard = <Answer>(answer: Answer): Answer => {
    proven = engine;
    return answer;
  };
  return {
    search: (request, show) => call((one) => one.search(request, (answer) => show(heard(answer)))),
    counts: (state) => call(async (one) => heard(await one.counts(state))),
    complete: (typed) => call((one) => one.complete(typed)),
  };
}

/** A call without its number. */
type Wish = { readonly [Name in Call["name"]]: Omit<Extract<Call, { readonly name: Name }>, "id"> }[Call["name"]];

/** Sends a call; gives the last that is heard of it before it is done. */
type Ask = (wish: Wish, receive?: (reply: Reply) => void) => Promise<Reply | undefined>;

/** What becomes of a call. */
interface Pending {
  readonly hear: (reply: Reply) => void;
  readonly fail: (error: Error) => void;
}

async function startWorker({ engine, settings }: Place): Promise<Engine> {
  const worker = new Worker(trusted(engine), { type: "module" });
  const pending = new Map<number, Pending>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A worker that has long been asked and says nothing is stuck, and stays so for all calls. */
  const watch = (): void => {
    clearTimeout(timer);
    if (pending.size === 0) return;
    timer = setTimeout(() => {
      worker.terminate();
      failAll(late);
    }, patience);
  };
  const failAll = (error: Error): void => {
    for (const { fail } of pending.values()) fail(error);
    pending.clear();
    // Nothing is waited for any more: a worker that goes on is not to be ended.
    watch();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if (data.outdated !== undefined) {
      worker.terminate();
      failAll(new Outdated(data.outdated));
      return;
    }
    const call = pending.get(data.id);
    if (data.done || data.error) pending.delete(data.id);
    call?.hear(data);
    watch();
  });
  worker.addEventListener("error", ({ message }) => failAll(new Error(message)));
  let count = 0;
  const ask: Ask = (wish, receive) => {
    const id = ++count;
    const answer = new Promise<Reply | undefined>((done, fail) => {
      pending.set(id, { hear: listener(done, fail, receive), fail });
    });
    worker.postMessage({ ...wish, id });
    watch();
    return answer;
  };
  worker.postMessage({ id: 0, name: "start", settings } satisfies Call);
  return engineOf(ask);
}

function engineOf(ask: Ask): Engine {
  return {
    search: async (request, show) => {
      await ask({ name: "search", request }, ({ found }) => found && show(found));
    },
    counts: async (state) => {
      return (await ask({ name: "counts", state }))?.counts ?? {};
    },
    complete: async (typed) => {
      return (await ask({ name: "complete", typed }))?.completions ?? [];
    },
  };
}

/** Who has waited so long is told, rather than made to wait as long again for the page itself. */
const late = silence();

/** Hears what comes of one call. */
function listener(
  done: (last?: Reply) => void,
  fail: (error: Error) => void,
  receive?: (reply: Reply) => void,
): Pending["hear"] {
  let last: Reply | undefined;
  return (reply) => {
    if (reply.error) return fail(new Error(reply.error));
    if (reply.done) return done(last);
    last = reply;
    receive?.(reply);
  };
}
