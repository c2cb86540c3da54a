/**
 * The files of the index, each fetched once. Pagefind passes over a file that it cannot load or read, with a word to the console
 * alone, and gives fewer results: here it is noticed. Of a document, which Pagefind keeps itself, who asks for it is told.
 */
import { there } from "../there.ts";

export interface Files {
  /** What fails late, of a search that was given up, is no failure of the next one. */
  readonly begin: () => void;
  /** @throws {Error} where a file has failed since the search began */
  readonly mustBeWhole: () => void;
  /** Forgets what has failed and what was fetched: all is fetched anew. */
  readonly forget: () => void;
}

/**
 * Stands between Pagefind and the network, for the files below one address only, and listens to what it tells the console.
 * @param base the address of the index's folder, absolute
 */
export function watchFiles(base: string): Files {
  const known = new Map<string, Promise<ArrayBuffer>>();
  let failed: unknown;
  const note = (error: unknown): void => {
    failed ??= error;
  };
  keepFetched(base, known, note);
  const { error } = console;
  console.error = (...told: unknown[]) => {
    note(new Error(told.join(" ")));
    error(...told);
  };
  const begin = (): void => {
    failed = undefined;
  };
  return {
    begin,
    mustBeWhole: () => {
      if (failed !== undefined) throw failed;
    },
    forget: () => {
      begin();
      known.clear();
    },
  };
}

/** Each shard asks for its own WebAssembly, which is the same for all: that of the newest one serves them. */
function shared(address: string, base: string): string {
  const name = address.split("/").at(-1) ?? "";
  return name.startsWith("wasm.") ? base + name : address;
}

/** Fetches each file once. */
function keepFetched(base: string, known: Map<string, Promise<ArrayBuffer>>, note: (error: unknown) => void): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (!address.startsWith(base) || address.endsWith("_fragment")) return fetch(input, options);
    const wanted = shared(address, base);
    // Pagefind adds the time to one name at every start, so that no old copy serves; for one page, one copy does.
    const [name = wanted] = wanted.split("?");
    const bytes = known.get(name) ?? load(fetch, wanted);
    known.set(name, bytes);
    try {
      return new Response(await bytes);
    } catch (error) {
      // What has been forgotten meanwhile is no failure of the search that goes on.
      if (known.get(name) === bytes) note(error);
      throw error;
    }
  };
}

async function load(fetch: typeof globalThis.fetch, address: string): Promise<ArrayBuffer> {
  return there(await fetch(address)).arrayBuffer();
}
