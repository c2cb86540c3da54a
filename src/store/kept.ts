/** What a store does for those who keep something in it. */
import type { Adopted } from "./adopt.ts";

export interface Store {
  /**
   * Puts a kept file in its place.
   * @param target where it is to stand
   * @returns whether one is kept under this key
   */
  readonly take: (key: string, target: string) => boolean;
  /**
   * Takes over what another process has kept and put in its place.
   * @see keepBeside
   */
  readonly noteKept: (key: string, target: string, made: KeptBeside) => void;
  /** Puts a file in its place, and keeps it. */
  readonly keep: (key: string, target: string, content: Uint8Array) => void;
  /**
   * Puts a file in its place: the kept one, or one that is made and then kept.
   * @returns whether it was kept
   */
  readonly place: (key: string, target: string, make: () => Promise<Uint8Array>) => Promise<boolean>;
  /** Puts a file in its place whose content is at hand; one that is kept need not be written again. */
  readonly put: (target: string, content: Uint8Array) => void;
  /** Where it lies, for threads and processes that put contents there themselves: `adoptFiles`, `keepBeside`. */
  readonly folder: string;
  /** The files that are kept under a key, by their paths in what was made: where their contents lie, each whole. */
  readonly look: (key: string) => ReadonlyMap<string, string> | undefined;
  /**
   * Puts kept files in their places.
   * @param targetOf where the file of a path is to stand, if it is to
   * @returns whether they are kept
   */
  readonly spread: (key: string, targetOf: TargetOf) => boolean;
  /**
   * Puts files in their places that a thread has made in a folder, and keeps them.
   * @param files what `adoptFiles` has told of them; what has no target stays where it is
   */
  readonly adopt: (key: string, folder: string, files: readonly Adopted[], targetOf: TargetOf) => void;
  /** What is kept under a key and stands nowhere else; nothing where it is not whole. */
  readonly read: (key: string) => Uint8Array | undefined;
  /** Keeps something that stands nowhere else. */
  readonly write: (key: string, content: Uint8Array) => void;
  /** Says that what is kept under a key is to stay; whether there is something. */
  readonly touch: (key: string) => boolean;
  /** What this build has put into places, by these. */
  readonly placed: () => ReadonlyMap<string, Placed>;
  /**
   * Notes what this build wanted, and lets go of what was not wanted for longest where there is too much. To be called when all
   * that was placed has its last place.
   * @param isDone false for a build that was broken off: nothing that it has not come to is let go of
   * @returns why nothing could be kept, where that is so
   */
  readonly close: (isDone?: boolean) => Promise<string | undefined>;
}

/** A file that another process has put in its place. */
export interface KeptBeside extends Placed {
  /** Why it is not kept, where it is not. */
  readonly unkept?: string;
}

/** The place of a file by its path in what was made; none where it is to stand nowhere. */
export type TargetOf = (path: string) => string | undefined;

/** A file that stands in its place. */
export interface Placed {
  /** The SHA-256 of its content. */
  readonly sum: string;
  /** In bytes. */
  readonly size: number;
}
