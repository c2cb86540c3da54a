/**
 * The files of a search, each fetched once, and believed only where it is what it should be. Pagefind passes over a file that it cannot
 * load or read, with a word to the console alone, and gives fewer results: here it is noticed. Of a document, which Pagefind keeps
 * itself, who asks for it is told.
 */
import type { Edition } from "../../search/edition.ts";
import { type Proof, unpackedBy } from "./proof.ts";

export interface Files {
  /** What fails late, of a search that was given up, is no failure of the next one. */
  readonly begin: () => void;
  /** @throws {Error} where a file has failed since the search began */
  readonly mustBeWhole: () => void;
  /** Forgets what has failed and what was fetched: all is fetched anew, of an edition. */
  readonly open: (edition: Edition) => void;
  /**
   * The text of a file beside the index.
   * @throws {Error} where it is not there, or not what it should be
   */
  readonly text: (address: string, isRight: (bytes: Uint8Array) => boolean) => Promise<string>;
}

type Fetch = typeof globalThis.fetch;

/**
 * Stands between Pagefind and the network, for the files below one address only, and listens to what it tells the console.
 * @param base the address of the index's folder, absolute
 */
export function watchFiles(base: string): Files {
  const { fetch } = globalThis;
  const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let edition: Edition | undefined;
  let failed: unknown;
  const note = (error: unknown): void => {
    failed ??= error;
  };
  keepFetched(base, fetch, known, () => edition, note);
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
    open: (next) => {
      begin();
      known.clear();
      edition = next;
    },
    text: async (address, isRight) => {
      const proof: Proof = async (bytes) => (isRight(bytes) ? bytes : undefined);
      return new TextDecoder().decode(await load(fetch, address, proof));
    },
  };
}

/** What Pagefind reads first; it is told by the edition, so that all that follows is of one. */
const entryName = "pagefind-entry.json";

/** Each shard asks for its own WebAssembly, which is the same for all: that of the newest one serves them. */
function shared(address: string, base: string): string {
  const name = address.split("/").at(-1) ?? "";
  return name.startsWith("wasm.") ? base + name : address;
}

/** Fetches each file once. Documents are kept by Pagefind. */
function keepFetched(
  base: string,
  fetch: Fetch,
  known: Map<string, Promise<Uint8Array<ArrayBuffer>>>,
  edition: () => Edition | undefined,
  note: (error: unknown) => void,
): void {
  globalThis.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (!address.startsWith(base)) return fetch(input, options);
    // Pagefind adds the time to one name at every start, so that no old copy serves.
    const [name = address] = shared(address, base).split("?");
    if (name.endsWith(entryName)) return Response.json(edition()?.entries[name.slice(base.length, -entryName.length)]);
    const proof = unpackedBy(name, edition()?.sums.program);
    if (name.endsWith("_fragment")) return new Response(await load(fetch, name, proof));
    const bytes = known.get(name) ?? load(fetch, name, proof);
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

/**
 * A copy that the browser has kept may be of another edition: what is not right is fetched once more, past it.
 * @throws {Error} where it is not right even then, or the network is gone
 */
async function load(fetch: Fetch, address: string, proof: Proof): Promise<Uint8Array<ArrayBuffer>> {
  const once = async (options: RequestInit): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const answer = await fetch(address, options);
    return answer.ok ? proof(new Uint8Array(await answer.arrayBuffer())).catch(() => undefined) : undefined;
  };
  const right = (await once({})) ?? (await once({ cache: "reload" }));
  if (right === undefined) throw new Error(`${address} is not what it should be`);
  return right;
}
