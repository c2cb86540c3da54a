/** The words of the search page: they come with the page, so that no word stands in the code. */
export interface Words {
  readonly loading: string;
  readonly count: string;
  readonly countOf: string;
  readonly older: string;
  readonly none: string;
  readonly start: string;
  readonly error: string;
  readonly retry: string;
  readonly article: string;
  readonly row: string;
  readonly resultIs: string;
  readonly targetIs: string;
  readonly meant: string;
  readonly choice: string;
}
