/** What is made of touched articles, in its order: their pages first, for who writes looks at them; then what search knows of them. */
import { setImmediate as turn } from "node:timers/promises";
import type { Held } from "./articles.ts";
import { Unpublished } from "./unpublished.ts";
import type { Answer } from "./words.ts";

export class Answers {
  readonly #held: Held;
  readonly #search: Unpublished;
  readonly #tell: (answer: Answer) => void;
  /** Files that are to be read, with the rounds of their last touches. */
  readonly #waiting: Map<string, number>;
  /** That of the last change. */
  #round = 0;
  #isSearchDue = false;
  #isBusy = false;

  /**
   * @param waiting what was touched meanwhile; more may come at any time. However often a file is touched, it is read once.
   * @param out where the site is published
   */
  constructor(held: Held, out: string, waiting: Map<string, number>, tell: (answer: Answer) => void) {
    [this.#held, this.#waiting, this.#tell] = [held, waiting, tell];
    this.#search = new Unpublished(held.archive(), out);
  }

  /** The site was published: what search did not know may be known now. */
  published(): void {
    this.#isSearchDue = true;
  }

  /** Answers until nothing waits. */
  async run(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#waiting.size > 0 || this.#isSearchDue) {
      await this.#answerPages();
      if (this.#isSearchDue) await this.#answerSearch();
    }
    this.#isBusy = false;
  }

  async #answerPages(): Promise<void> {
    for (const [file, round] of this.#waiting) {
      this.#waiting.delete(file);
      // An article more: what is held is not the archive any longer.
      if (!this.#held.knows(file)) process.exit();
      const pages = await this.#held.again(file);
      if (pages.length === 0) continue;
      for (const page of pages) this.#tell({ ...page, round });
      this.#search.note(this.#held.archive());
      [this.#round, this.#isSearchDue] = [round, true];
    }
  }

  async #answerSearch(): Promise<void> {
    this.#isSearchDue = false;
    const goesOn = async (): Promise<boolean> => {
      await turn();
      await this.#answerPages();
      return !this.#isSearchDue;
    };
    // Where it cannot be made, for what reason ever, it comes with the build.
    const search = await this.#search.files(goesOn).catch(() => undefined);
    if (!this.#isSearchDue)
      this.#tell({ search: search && { ...search, files: new Map(search.files) }, round: this.#round });
  }
}
