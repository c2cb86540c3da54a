/** The search engine with all that it needs of the site: in a worker, or in a page that may have none. */
import { createInstance } from "pagefind-module";
import type { Load } from "../../search/lexicon/files.ts";
import type { Engine } from "../../search/request.ts";
import { inTime } from "../in-time.ts";
import { makeEngine } from "./engine.ts";
import { watchFiles } from "./files.ts";
import type { Settings } from "./parts.ts";

/** Makes the engine. Nothing is loaded until it is asked. */
export function start({ index, figures, names, lexicon, special, config }: Settings): Engine {
  return makeEngine({
    base: index,
    config,
    files: watchFiles(index),
    pagefind: async () => ({ createInstance }),
    figures: once(async () => (await loaded(figures)).json()),
    names: once(async () => (await loaded(names)).json()),
    special: once(() => inTime(import(special))),
    lexicon: keptText((name) => loaded(lexicon + name).then((answer) => answer.text())),
  });
}

async function loaded(address: string): Promise<Response> {
  const answer = await inTime(fetch(address));
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/** Loads something once; what has failed is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= load();
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
}

/** Texts by their names, each loaded once. */
function keptText(load: (name: string) => Promise<string>): Load {
  const known = new Map<string, () => Promise<string>>();
  return (name) => {
    const text = known.get(name) ?? once(() => load(name));
    known.set(name, text);
    return text();
  };
}
