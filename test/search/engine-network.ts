/** Opens the search engine in Node, on a network of this test's own: it counts what is fetched, and files can fail. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeEngine } from "../../src/browser/engine/engine.ts";
import { givenAt } from "../../src/browser/engine/given.ts";
import type { PagefindModule } from "../../src/browser/engine/pagefind.ts";
import * as readings from "../../src/browser/engine/readings.ts";
import * as special from "../../src/browser/engine/special.ts";
import { readState, type SearchState } from "../../src/search/address.ts";
import type { Counts, Engine, SearchAnswer, SearchRequest } from "../../src/search/request.ts";
import { moduleText, pageOfTests, type Site } from "./engine-site.ts";

/** What may happen to a file: it is not there, a page stands in its place, it is cut short, nothing ever answers, or nothing can be reached. */
export type Failure = "missing" | "page" | "short" | "silent" | "gone";

export interface Network {
  /**
   * An engine that has asked nothing yet.
   * @param how whether it is told its shards by the edition alone, and not by the site at hand
   */
  readonly open: (site: Site, how?: { readonly asTold: boolean }) => Promise<Engine>;
  /** Does something before a file is given, until it is called again. */
  readonly onAsked: (act?: (path: string) => unknown) => void;
  /** The paths fetched so far, in their order. */
  readonly asked: string[];
  /** Lets the files fail whose path fits, until it is called again. */
  readonly fail: (how?: Failure, path?: RegExp) => void;
  readonly close: () => void;
}

export function openNetwork(): Network {
  const { fetch } = globalThis;
  const { error } = console;
  const folders = new Map<string, string>();
  const asked: string[] = [];
  const waiting: ((error: Error) => void)[] = [];
  let heard: (path: string) => unknown = () => {};
  let failing: { readonly how: Failure; readonly path: RegExp } | undefined;
  const answer: typeof fetch = async (input) => {
    const { host, pathname } = new URL(input instanceof Request ? input.url : input);
    asked.push(pathname);
    await heard(pathname);
    const how = failing?.path.test(pathname) ? failing.how : undefined;
    if (how === "gone") throw new TypeError("Failed fetching");
    if (how === "silent") return new Promise((_, fail) => waiting.push(fail));
    const bytes = await readFile(join(folders.get(host) ?? "", pathname)).catch(() => undefined);
    if (how === "missing" || bytes === undefined) return new Response("", { status: 404 });
    return new Response(
      how === "page" ? "<!doctype html>" : how === "short" ? bytes.subarray(0, bytes.length / 2) : bytes,
    );
  };
  globalThis.fetch = answer;
  console.error = () => {};
  Object.defineProperty(globalThis, "location", { value: new URL("http://site.test/"), configurable: true });
  process.on("unhandledRejection", unheard);
  return {
    asked,
    open: (site, { asTold } = { asTold: false }) => {
      const host = `site-${folders.size}.test`;
      folders.set(host, site.folder);
      return engineOf(site, `http://${host}/`, asTold);
    },
    onAsked: (act = () => {}) => {
      heard = act;
    },
    fail: (how, path = /^\/pagefind\//) => {
      failing = how && { how, path };
      // Pagefind waits for what never comes, which would keep the process alive.
      for (const stop of waiting.splice(0)) stop(new Error("given up fetching"));
    },
    close: () => {
      globalThis.fetch = fetch;
      console.error = error;
      Reflect.deleteProperty(globalThis, "location");
      process.off("unhandledRejection", unheard);
    },
  };
}

/** Pagefind starts in its constructor, where nobody hears that it fails; searches hear of it later. */
function unheard(error: unknown): void {
  if (!/Pagefind|fetching|unreachable/.test(String(error))) throw error;
}

let engines = 0;

/** Each engine has a module of its own, as each page has. */
async function engineOf(site: Site, root: string, asTold: boolean): Promise<Engine> {
  const text = Buffer.from(await moduleText(site)).toString("base64");
  const module: PagefindModule = await import(`data:text/javascript;base64,${text}#${++engines}`);
  const { index, figures, names, lexicon, edition, days, config } = site.place;
  const given = givenAt(
    {
      index: root + index,
      figures: root + figures,
      names: root + names,
      lexicon: root + lexicon,
      edition: root + edition,
      days,
      pages: [pageOfTests],
    },
    { pagefind: async () => module, readings: async () => readings, special: async () => special },
  );
  return makeEngine(asTold ? given : { ...given, partsOf: (told) => given.partsOf({ ...told, ...config }) });
}

/** What the search page shows for an address, at last, and all that it showed on the way. */
export interface Told {
  readonly answers: readonly SearchAnswer[];
  readonly last: SearchAnswer;
}

/** @param wish an address's query, "?q=…", or a state */
export async function ask(
  engine: Engine,
  wish: string | SearchState,
  more: Partial<SearchRequest> = {},
): Promise<Told> {
  const answers: SearchAnswer[] = [];
  const state = typeof wish === "string" ? readState(wish) : wish;
  await engine.search({ state, start: 0, size: 10, typing: false, ...more }, (answer) => answers.push(answer));
  const last = answers.at(-1);
  if (last === undefined) throw new Error("no answer was shown");
  return { answers, last };
}

export async function counted(engine: Engine, wish: string): Promise<Counts> {
  return engine.counts(readState(wish));
}

/** The address's query of a question. */
export function q(query: string, more: Readonly<Record<string, string>> = {}): string {
  return `?${new URLSearchParams({ q: query, ...more })}`;
}
