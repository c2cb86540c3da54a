/** The search engine with all that it needs of the site: in a worker, or in a page that may have none. */
import { createInstance } from "pagefind-module";
import type { Engine } from "../../search/request.ts";
import { inTime } from "../in-time.ts";
import { there } from "../there.ts";
import { makeEngine } from "./engine.ts";
import { watchFiles } from "./files.ts";
import { kept, once } from "./kept.ts";
import type { Settings } from "./parts.ts";

/** Makes the engine. Nothing is loaded until it is asked. */
export function start({ index, figures, names, lexicon, readings, special, config }: Settings): Engine {
  return makeEngine({
    base: index,
    config,
    files: watchFiles(index),
    pagefind: async () => ({ createInstance }),
    figures: once(() => loaded(figures).then(JSON.parse)),
    names: once(() => loaded(names).then(JSON.parse)),
    readings: once(() => inTime(import(readings))),
    special: once(() => inTime(import(special))),
    lexicon: kept(
      (name) => loaded(lexicon + name),
      (name) => name,
    ),
  });
}

function loaded(address: string): Promise<string> {
  return inTime(fetch(address).then((answer) => there(answer).text()));
}
