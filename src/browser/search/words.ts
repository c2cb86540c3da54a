/** The words of the search page: they come with the page, so that no word stands in the code. */
import type { CountWords } from "../count-sentence.ts";

export interface Words extends CountWords {
  readonly loading: string;
  readonly older: string;
  readonly start: string;
  readonly error: string;
  readonly retry: string;
  readonly missing: string;
  /** That the page was loaded anew, where it was. */
  readonly renewed: string;
  /** That nobody could tell whether there is a newer edition. */
  readonly unsure: string;
  readonly article: string;
  readonly row: string;
  readonly meant: string;
  readonly choice: string;
}
