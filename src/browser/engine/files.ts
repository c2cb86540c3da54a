/**
 * The files of the index, each fetched once. Pagefind passes over a file that it cannot load or read, with a word to the console
 * alone, and gives fewer results: here it is noticed.
 */
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

/**
 * The address of what is asked for: without the time, which Pagefind adds to one name at every start; and each shard asks for
 * its own WebAssembly, which is the same for all, so that the newest one's serves them.
 */
function shared(asked: string, base: string): string {
  const [address = asked] = asked.split("?");
  const name = address.split("/").at(-1) ?? "";
  return name.startsWith("wasm.") ? base + name : address;
}

function keepFetched(base: string, known: Map<string, Promise<ArrayBuffer>>, note: (error: unknown) => void): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (!address.startsWith(base)) return fetch(input, options);
    const wanted = shared(address, base);
    const bytes = known.get(wanted) ?? load(fetch, wanted);
    known.set(wanted, bytes);
    try {
      return new Response(await bytes);
    } catch (error) {
      // What has been forgotten meanwhile is no failure of the search that goes on.
      if (known.get(wanted) === bytes) note(error);
      throw error;
    }
  };
}

async function load(fetch: typeof globalThis.fetch, address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.arrayBuffer();
}
