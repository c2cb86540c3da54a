/**
 * The files of the index, each fetched once. Pagefind passes over a file that it cannot load or read, with a word to the console
 * alone, and gives fewer results: here it is noticed.
 */
export interface Files {
  /** @throws {Error} where a file has failed since this was asked last */
  readonly mustBeWhole: () => void;
}

/**
 * Stands between Pagefind and the network, for the files below one address only, and listens to what it tells the console.
 * @param base the address of the index's folder, absolute
 */
export function watchFiles(base: string): Files {
  let failed: unknown;
  const note = (error: unknown): void => {
    failed ??= error;
  };
  keepFetched(base, note);
  const { error } = console;
  console.error = (...told: unknown[]) => {
    note(new Error(told.join(" ")));
    error(...told);
  };
  return {
    mustBeWhole: () => {
      const told = failed;
      failed = undefined;
      if (told !== undefined) throw told;
    },
  };
}

/** Each shard asks for its own WebAssembly, which is the same for all: that of the newest one serves them. */
function shared(address: string, base: string): string {
  const name = address.split("/").at(-1) ?? "";
  return name.startsWith("wasm.") ? base + name : address;
}

/** What has come is kept, for what failed midway asks again. */
function keepFetched(base: string, note: (error: unknown) => void): void {
  const known = new Map<string, Promise<ArrayBuffer>>();
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
      known.delete(wanted);
      note(error);
      throw error;
    }
  };
}

async function load(fetch: typeof globalThis.fetch, address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.arrayBuffer();
}
