/**
 * The file that holds the search engine. In a worker it answers messages; a page that may have no worker imports it and
 * calls `start` itself.
 */
import { createInstance } from "pagefind-module";
import type { Figures } from "../../search/figures.ts";
import type { Engine, SearchConfig } from "../../search/request.ts";
import { makeEngine } from "./engine.ts";
import { watchFiles } from "./files.ts";
import { listen } from "./listen.ts";

/** Where the engine finds what it needs; addresses are absolute. */
export interface Settings {
  /** The folder of the index. */
  readonly index: string;
  /** The figures of the ledger's rows. */
  readonly figures: string;
  readonly config: SearchConfig;
}

/** Makes the engine. Nothing is loaded until it is asked. */
export function start({ index, figures, config }: Settings): Engine {
  let loaded: Promise<Figures> | undefined;
  const load = async (): Promise<Figures> => (await fetch(figures)).json();
  return makeEngine({
    base: index,
    config,
    files: watchFiles(index),
    load: async () => ({ createInstance }),
    figures: () => {
      loaded ??= load();
      loaded.catch(() => {
        loaded = undefined;
      });
      return loaded;
    },
  });
}

if (!("document" in globalThis)) listen(start);
