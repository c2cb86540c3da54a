/** What the search page shows: results, how the search stands, what may have been meant or is about to be typed. */
import { isNarrowed, type SearchState, writeState } from "../../search/address.ts";
import type { Completion } from "../../search/complete.ts";
import type { SearchAnswer } from "../../search/request.ts";
import { besideGap } from "../../text/fill.ts";
import { byId } from "../by-id.ts";
import { element } from "../element.ts";
import { completionList } from "./completions.ts";
import { resultList } from "./list.ts";
import { statusLine } from "./status.ts";
import type { Words } from "./words.ts";

/** So many results are asked for at once. */
export const pageSize = 10;

export interface Shown {
  /** A search for this wish begins. */
  readonly loading: (state: SearchState) => void;
  readonly answer: (state: SearchState, answer: SearchAnswer) => void;
  /** Further results. */
  readonly add: (answer: SearchAnswer) => void;
  /** Further results are on their way: a second click would bring them again. */
  readonly adding: () => void;
  /** How many results have been gone through, those among them that cannot be shown. */
  readonly reached: () => number;
  readonly complete: (completions: readonly Completion[], state: SearchState) => void;
  /** Nothing is asked. */
  readonly nothing: (state: SearchState) => void;
  /** Nothing of it could be had, or no more: what is shown of it stays. */
  readonly failed: () => void;
}

/** @param root the link to the site's root from this page */
export function shownIn(input: HTMLInputElement, root: string, words: Words): Shown {
  const more = byId("more", HTMLButtonElement);
  const meant = byId("meant", HTMLElement);
  const clear = byId("clear", HTMLButtonElement);
  const list = resultList(byId("results", HTMLElement), input, root, words);
  const completions = completionList(byId("completions", HTMLElement), root);
  const status = statusLine(byId("search-status", HTMLElement), words);
  let reached = 0;
  const offerMore = (total: number): void => {
    more.hidden = reached >= total;
  };
  const offerClear = (state: SearchState): void => {
    clear.hidden = !isNarrowed(state) && state.sort === "relevance";
  };
  /** Nothing is left of an earlier answer. */
  const empty = (): void => {
    list.show([]);
    offerMore(0);
    meant.replaceChildren();
    completions.clear();
  };
  return {
    loading: (state) => {
      // Further results would be those of another wish.
      reached = 0;
      offerMore(0);
      offerClear(state);
      status.loading();
    },
    answer: (state, answer) => {
      list.show(answer.items);
      reached = pageSize;
      offerMore(answer.total);
      meant.replaceChildren(...suggested(state, answer.suggestion, words.meant));
      status.answered(state.query, answer);
    },
    add: ({ items, total, missing }) => {
      list.add(items);
      reached += pageSize;
      offerMore(total);
      status.lacks(missing);
    },
    adding: () => offerMore(0),
    reached: () => reached,
    complete: completions.show,
    nothing: (state) => {
      offerClear(state);
      empty();
      status.idle(state.query);
    },
    failed: () => {
      if (reached === 0) empty();
      status.failed();
    },
  };
}

/** "Có phải bạn tìm chỉ tiêu?" Its line stays in the page without words too, so that they are read out when they come. */
function suggested(state: SearchState, suggestion: string | undefined, words: string): (Node | string)[] {
  if (suggestion === undefined) return [];
  const [before, after] = besideGap(words, "q");
  return [before, element("a", { href: writeState({ ...state, query: suggestion }) }, suggestion), after];
}
