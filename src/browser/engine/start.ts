/** The search engine with all that it needs of the site: in a worker, or in a page that may have none. */
import { createInstance } from "pagefind-module";
import type { Engine } from "../../search/request.ts";
import { inTime } from "../in-time.ts";
import { makeEngine } from "./engine.ts";
import { givenAt } from "./given.ts";
import { once } from "./kept.ts";
import type { Settings } from "./parts.ts";

/** Makes the engine. Nothing is loaded until it is asked. */
export function start({ readings, special, ...places }: Settings): Engine {
  const modules = {
    pagefind: async () => ({ createInstance }),
    readings: once(() => inTime(import(readings))),
    special: once(() => inTime(import(special))),
  };
  return makeEngine(givenAt(places, modules));
}
