/** An index of Pagefind, opened when it is first used. */
import { inTime } from "../in-time.ts";
import { once } from "./kept.ts";
import type { Instance, PagefindModule } from "./pagefind.ts";

export interface Opened {
  readonly isOpen: () => boolean;
  /**
   * Does something with the index.
   * @param folded whether "dau" finds "đầu" meanwhile; who does not care leaves it as it is
   */
  readonly use: <T>(act: (instance: Instance) => Promise<T>, folded?: boolean) => Promise<T>;
}

/** Lets one piece of work be done alone, before all others. */
export type FirstAlone = <T>(work: () => Promise<T>) => Promise<T>;

/** All instances of a module share its WebAssembly, and two that start it at once get in each other's way. */
export function firstAlone(): FirstAlone {
  let first: Promise<unknown> | undefined;
  return (work) => {
    if (first !== undefined) return first.then(work);
    const alone = work();
    first = alone;
    alone.catch(() => {
      first = undefined;
    });
    return alone;
  };
}

/**
 * What fails to open is tried again when it is used next.
 * @param basePath the address of its folder, absolute
 */
export function opened(basePath: string, pagefind: () => Promise<PagefindModule>, inLine: FirstAlone): Opened {
  let isOpen = false;
  const start = async (): Promise<Instance> => {
    const made = (await pagefind()).createInstance({ basePath, baseUrl: "/", noWorker: true });
    // Options that are given before the start replace the instance's own, so that it starts at once.
    await made.options({ exactDiacritics: false });
    await made.init();
    // Only a search waits until the instance has really started; this one asks for nothing.
    await made.search("");
    isOpen = true;
    return made;
  };
  const instance = once(() => inLine(start));
  return { isOpen: () => isOpen, use: inTurns(() => inTime(instance())) };
}

/** The option that `folded` sets is read while the index works: what wants the other waits for what is under way. */
function inTurns(ready: () => Promise<Instance>): Opened["use"] {
  const running = new Set<Promise<unknown>>();
  let mode: boolean | undefined;
  let gate: Promise<unknown> = Promise.resolve();
  const turn = (folded: boolean): void => {
    mode = folded;
    gate = Promise.allSettled(running).then(async () => (await ready()).options({ exactDiacritics: !folded }));
    gate.catch(() => {
      mode = undefined;
      gate = Promise.resolve();
    });
  };
  return (act, folded) => {
    if (folded !== undefined && folded !== mode) turn(folded);
    const done = gate.then(async () => inTime(act(await ready())));
    running.add(done);
    done.catch(() => {}).finally(() => running.delete(done));
    return done;
  };
}
