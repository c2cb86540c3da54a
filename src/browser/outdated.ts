/** The site was published again, and a page that searches was made for an earlier edition: only a fresh one goes with it. */
export class Outdated extends Error {
  /** What stands for the page that would go with it. */
  readonly page: string;

  constructor(page: string) {
    super("the page is of an earlier edition");
    this.page = page;
  }
}
