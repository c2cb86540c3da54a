/**
 * The bodies that were asked for last: whoever asks for one asks more than once. A few are held; weak references would be no help, for
 * what they have given stays until the stage that asked gives a turn to others.
 */
import type { Block } from "../text/blocks.ts";

/** With more of them, all would grow old before they go, and the heap with them. */
const most = 8;

export class LastBodies {
  readonly #bodies = new Map<string, readonly Block[]>();

  /** @param key stands for the article's file */
  get(key: string, make: () => readonly Block[]): readonly Block[] {
    const body = this.#bodies.get(key) ?? make();
    this.#bodies.delete(key);
    this.#bodies.set(key, body);
    const [oldest] = this.#bodies.keys();
    if (this.#bodies.size > most && oldest !== undefined) this.#bodies.delete(oldest);
    return body;
  }
}
