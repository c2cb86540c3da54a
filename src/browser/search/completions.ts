/** What may be about to be typed, as links below the field: a page of that name, or a search. */
import { type SearchState, writeState } from "../../search/address.ts";
import type { Completion } from "../../search/complete.ts";
import { fromRoot } from "../../search/folders.ts";
import { element } from "../element.ts";
import { inLang } from "../marked.ts";

const most = 6;

export interface CompletionList {
  readonly show: (completions: readonly Completion[], state: SearchState) => void;
  readonly clear: () => void;
}

/** @param root the link to the site's root from this page */
export function completionList(list: HTMLElement, root: string): CompletionList {
  const itemOf = ({ text, address, lang }: Completion, state: SearchState): HTMLLIElement => {
    const href = address ? root + fromRoot(address) : writeState({ ...state, query: text });
    return element("li", {}, element("a", { href, ...inLang(lang) }, text));
  };
  return {
    show: (completions, state) => {
      const others = completions.filter(({ text, address }) => address || text !== state.query.trim());
      list.replaceChildren(...others.slice(0, most).map((one) => itemOf(one, state)));
    },
    clear: () => list.replaceChildren(),
  };
}
