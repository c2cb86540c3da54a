/** The engine of the edition that the site has now: the page that the dialog stands on may be of an earlier one. */
import type { Engine } from "../../search/request.ts";
import { Outdated } from "../outdated.ts";

/** @param connect gives an engine for what the site tells now */
export function presentEngine(connect: () => Promise<Engine>): Engine {
  let engine: Promise<Engine> | undefined;
  const connected = (): Promise<Engine> => {
    const made = connect();
    engine = made;
    made.catch(() => {
      engine = undefined;
    });
    return made;
  };
  const call = async <T>(ask: (engine: Engine) => Promise<T>): Promise<T> => {
    const asked = engine ?? connected();
    try {
      return await ask(await asked);
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
      return ask(await (engine === asked || engine === undefined ? connected() : engine));
    }
  };
  return {
    search: (request, show) => call((one) => one.search(request, show)),
    counts: (state) => call((one) => one.counts(state)),
    complete: (typed) => call((one) => one.complete(typed)),
  };
}
