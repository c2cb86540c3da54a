/** Things that are done a few at once, in their order: what is sent ahead is held in memory until it is done. */

export class Queue {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #failed: { readonly error: unknown } | undefined;

  /** @param most so many are being done at once */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Does something when it is its turn.
   * @throws what the first that failed has thrown; nothing more is begun then
   */
  async add<T>(act: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      if (this.#failed !== undefined) throw this.#failed.error;
      return await act();
    } catch (error) {
      this.#failed ??= { error };
      throw error;
    } finally {
      // Whoever is next takes the place of this one.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
