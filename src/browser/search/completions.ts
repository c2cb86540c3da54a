/** What may be about to be typed, as links below the field: a page of that name, or a search. */
import { type SearchState, writeState } from "../../search/address.ts";
import type { Completion } from "../../search/complete.ts";

const most = 6;

export interface CompletionList {
  readonly show: (completions: readonly Completion[], state: SearchState) => void;
  readonly clear: () => void;
}

/** @param home the address of the site's root, absolute */
export function completionList(list: HTMLElement, home: URL): CompletionList {
  const itemOf = ({ text, address }: Completion, state: SearchState): HTMLLIElement => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address ? new URL(address.replace(/^\//, ""), home).href : writeState({ ...state, query: text });
    link.textContent = text;
    item.append(link);
    return item;
  };
  return {
    show: (completions, state) => {
      const others = completions.filter(({ text, address }) => address || text !== state.query.trim());
      list.replaceChildren(...others.slice(0, most).map((one) => itemOf(one, state)));
    },
    clear: () => list.replaceChildren(),
  };
}
