/** What the reader does on the search page, step by step: each stands in the page's address. */
import { readState, type SearchState, writeState } from "../../search/address.ts";
import type { Asking } from "./asking.ts";
import type { WishForm } from "./form.ts";
import type { Shown } from "./shown.ts";

/** How long typing must rest before it is searched, in milliseconds; what is pasted is searched at once. */
const rest = 100;

export interface Steps {
  readonly type: () => void;
  /** What was typed is what is wished. */
  readonly send: () => void;
  readonly choose: () => void;
  /** Asks what the address says. */
  readonly restore: () => void;
}

export function stepsOf(input: HTMLInputElement, wishes: WishForm, shown: Shown, { ask, giveUp }: Asking): Steps {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typed = "";
  /** The step in the address is still being typed. */
  let isOpen = false;
  /** Typing changes nothing but the query: the first letter behind a search makes a step, all further ones go on with it. */
  const tellTyped = (): void => {
    const isStep = !isOpen && location.search !== "";
    const state = { ...readState(location.search), query: wishes.read().query };
    isOpen = remember(state, isStep ? "pushState" : "replaceState") || isOpen;
  };
  /** What is shown is what was meant: it stands in the field too. */
  const settle = (): void => {
    clearTimeout(timer);
    isOpen = false;
    input.value = wishes.read().query;
    typed = input.value;
    void ask(false);
  };
  return {
    type: () => {
      giveUp();
      wishes.mean();
      shown.loading(wishes.read());
      clearTimeout(timer);
      const isTyped = changedIn(typed, input.value) <= 2;
      typed = input.value;
      const go = (): void => {
        tellTyped();
        void ask(isTyped, tellTyped);
      };
      if (isTyped) timer = setTimeout(go, rest);
      else go();
    },
    send: () => {
      tellTyped();
      settle();
    },
    choose: () => {
      // The back button takes back the choice alone, not what was typed a moment before.
      tellTyped();
      remember(wishes.read(), "pushState");
      settle();
    },
    restore: () => {
      wishes.write(readState(location.search));
      settle();
    },
  };
}

/** Puts a wish into the address; says whether that has changed. */
function remember(state: SearchState, how: "pushState" | "replaceState"): boolean {
  const search = writeState(state);
  if (search === writeState(readState(location.search))) return false;
  try {
    history[how](null, "", location.pathname + search);
    return true;
  } catch {
    // Safari allows so many changes in so much time; the search goes on.
    return false;
  }
}

/** How many letters have changed; an input method changes some that stand there already: "uo" becomes "ươ". */
function changedIn(before: string, now: string): number {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return Math.max(before.length, now.length) - start - end;
}
