/** Search as it is before the next build, served in the place of the published one, as long as that is what it was made upon. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { editionName } from "../../search/folders.ts";
import { pathIn } from "../../store/files.ts";
import type { EarlyFiles } from "./unpublished.ts";

interface Served extends EarlyFiles {
  /** How many builds had begun when the last of its articles was touched. */
  readonly round: number;
}

export class EarlySearch {
  readonly #out: string;
  #now: Served | undefined;

  /** @param out where the site is published */
  constructor(out: string) {
    this.#out = out;
  }

  set(files: EarlyFiles | undefined, round: number): void {
    this.#now = files && { ...files, round };
  }

  /** Forgets what a build has seen that is over: it is published, or it has told what is wrong with it. */
  ended(round: number): void {
    if (this.#now !== undefined && this.#now.round < round) this.#now = undefined;
  }

  /** The file at what a browser asks for; nothing where the published one is to be had. */
  at(url: string): Uint8Array | undefined {
    const address = (url.split(/[?#]/)[0] ?? "").slice(1);
    const file = this.#now?.files.get(decodeURIComponent(address));
    return file !== undefined && this.#stands() ? file : undefined;
  }

  /** Whether the published search is still the one that it was made upon: another is published before anybody is told. */
  #stands(): boolean {
    const { files, base } = this.#now ?? { files: new Map(), base: undefined };
    const edition = [...files.keys()].find((address) => address.endsWith(`/${editionName}`));
    try {
      return edition !== undefined && readFileSync(pathIn(this.#out, edition), "utf8") === base;
    } catch {
      return false;
    }
  }
}

/** A step of the dev server that serves them. */
export function shownFiles(fileAt: (url: string) => Uint8Array | undefined) {
  return ({ url = "/" }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const file = fileAt(url);
    if (file === undefined) {
      next();
      return;
    }
    response.setHeader("Content-Type", url.includes(".json") ? "application/json" : "application/octet-stream");
    response.setHeader("Cache-Control", "no-store");
    response.end(file);
  };
}
