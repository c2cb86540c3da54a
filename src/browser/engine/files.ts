/**
 * The files of the index, each fetched once. Pagefind passes over a file that it cannot load and gives fewer results without
 * a word: here it is noticed.
 */
export interface Files {
  /** @throws {Error} where a file has failed since this was asked last */
  readonly mustBeWhole: () => void;
}

/**
 * Stands between Pagefind and the network, for the files below one address only.
 * @param base the address of the index's folder, absolute
 */
export function watchFiles(base: string): Files {
  const known = new Map<string, Promise<ArrayBuffer>>();
  const { fetch } = globalThis;
  let failed: unknown;
  const load = async (address: string): Promise<ArrayBuffer> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.arrayBuffer();
  };
  globalThis.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(base)) return fetch(input, options);
    const bytes = known.get(address) ?? load(address);
    known.set(address, bytes);
    try {
      return new Response(await bytes);
    } catch (error) {
      known.delete(address);
      failed = error;
      throw error;
    }
  };
  return {
    mustBeWhole: () => {
      const error = failed;
      failed = undefined;
      if (error !== undefined) throw error;
    },
  };
}
