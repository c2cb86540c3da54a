/** The parts of an index: each as an earlier build has kept it, or made anew. */
import { join } from "node:path";
import type { Adopted } from "../../store/adopt.ts";
import { pathIn } from "../../store/files.ts";
import { keyOf } from "../../store/key.ts";
import type { Store, TargetOf } from "../../store/store.ts";
import { includedCharacters } from "../../text/shape.ts";
import type { Document } from "./documents.ts";
import type { Maker } from "./maker.ts";
import { documentName } from "./names.ts";
import type { Queue } from "./queue.ts";
import { partFiles } from "./tasks.ts";

/** Words in one file of the index: smaller ones cost a first search fewer bytes (ARCHITECTURE.md, decision 35). */
export const chunkSize = 3000;
/** So much no part has: its words are in one file. */
export const all = 1_000_000_000;

/** Where the code stands that makes an index of documents, and a share of the lexicon. */
export const codeOfParts = ["src/search/index", "src/search/lexicon", "src/text"];

/** What everything of an index is made with. */
export interface Workshop {
  readonly store: Pick<Store, "folder" | "look" | "spread" | "adopt" | "read" | "write">;
  readonly maker: Maker;
  /** Sends parts to the maker. */
  readonly queue: Queue;
  /** Where things are made, and where stands meanwhile what the site does not have in the end; an absolute path. */
  readonly work: string;
}

export interface PartWish {
  readonly documents: readonly Document[];
  readonly withModule: boolean;
  readonly chunkSize: number;
}

export function keyOfPart({ documents, withModule, chunkSize: size }: PartWish): string {
  const told = documents.flatMap((document) => [document.address, document.key]);
  return keyOf([withModule ? "newest" : "older", String(size), includedCharacters, ...told], codeOfParts);
}

/** A part, from when it is begun until it is in its place. */
export class Part {
  readonly key: string;
  readonly isKept: boolean;
  /** When its share of the lexicon is there, and when all of it is. */
  readonly counted: Promise<void>;
  readonly made: Promise<readonly Adopted[]>;
  readonly #wish: PartWish;
  readonly #shop: Workshop;
  readonly #progress: (done: number) => void;
  #isCounted: () => void = () => {};

  /** @param progress is told how many of its documents are done */
  constructor(wish: PartWish, shop: Workshop, progress: (done: number) => void) {
    [this.#wish, this.#shop, this.#progress] = [wish, shop, progress];
    this.key = keyOfPart(wish);
    // Its documents are put where they belong as soon as all names are known; all else stands here meanwhile.
    this.isKept = shop.store.spread(this.key, (path) =>
      documentName(inIndex(path) ?? "") === undefined ? pathIn(this.#folder, path) : undefined,
    );
    const counted = new Promise<void>((resolve) => {
      this.#isCounted = resolve;
    });
    this.made = this.isKept ? Promise.resolve([]) : this.#make();
    this.counted = this.isKept ? Promise.resolve() : Promise.race([counted, this.made.then(() => {})]);
    // It may fail before it is waited for.
    this.counted.catch(() => {});
  }

  /** The file with its share of the lexicon. */
  get share(): string {
    return join(this.#folder, partFiles.share);
  }

  /** Where a file of its index is. */
  fileOf(path: string): string {
    const kept = this.isKept && this.#shop.store.look(this.key)?.get(partFiles.index + path);
    return kept || pathIn(this.#folder, partFiles.index + path);
  }

  /** Puts files of its index in their places. */
  async put(targetOf: TargetOf): Promise<void> {
    const target: TargetOf = (path) => {
      const within = inIndex(path);
      return within === undefined ? undefined : targetOf(within);
    };
    if (this.isKept && this.#shop.store.spread(this.key, target)) return;
    // Another build may have let go of what was kept a moment ago.
    const files = this.isKept ? await this.#make() : await this.made;
    this.#shop.store.adopt(this.key, this.#folder, files, target);
  }

  get #folder(): string {
    return join(this.#shop.work, this.key);
  }

  #make(): Promise<readonly Adopted[]> {
    const { maker, queue, store } = this.#shop;
    const { documents, ...wish } = this.#wish;
    const place = { folder: this.#folder, store: store.folder };
    return queue.add(async () => {
      // What is indexed is gathered when it is this part's turn, and forgotten when it is sent.
      const plain = documents.map(({ address, content }) => ({ address, content }));
      const heard = { progress: this.#progress, counted: this.#isCounted };
      return maker.ask("part", { ...place, ...wish, documents: plain, from: documents.at(-1)?.day ?? "" }, heard);
    });
  }
}

function inIndex(path: string): string | undefined {
  return path.startsWith(partFiles.index) ? path.slice(partFiles.index.length) : undefined;
}
