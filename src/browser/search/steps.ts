/** What the reader does on the search page, step by step: each stands in the page's address. */
import { readState, writeState } from "../../search/address.ts";
import type { Asking } from "./asking.ts";
import type { WishForm } from "./form.ts";
import type { Shown } from "./shown.ts";

/** How long typing must rest before it is searched, in milliseconds; what is pasted is searched at once. */
const rest = 100;

export interface Steps {
  readonly type: () => void;
  readonly choose: () => void;
  /** Asks what the address says. */
  readonly restore: () => void;
}

export function stepsOf(input: HTMLInputElement, wishes: WishForm, shown: Shown, { ask, giveUp }: Asking): Steps {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typed = "";
  return {
    type: () => {
      giveUp();
      shown.loading(wishes.read());
      clearTimeout(timer);
      const isTyped = changedIn(typed, input.value) <= 2;
      typed = input.value;
      const go = (): void => {
        remember(wishes, "replaceState");
        void ask(isTyped);
      };
      if (isTyped) timer = setTimeout(go, rest);
      else go();
    },
    choose: () => {
      clearTimeout(timer);
      remember(wishes, "pushState");
      void ask(false);
    },
    restore: () => {
      clearTimeout(timer);
      wishes.write(readState(location.search));
      typed = input.value;
      void ask(false);
    },
  };
}

/** A choice is a step of its own for the back button; a letter is not. */
function remember(wishes: WishForm, how: "pushState" | "replaceState"): void {
  const address = location.pathname + writeState(wishes.read());
  if (address === location.pathname + location.search) return;
  try {
    history[how](null, "", address);
  } catch {
    // Safari allows so many changes in so much time; the search goes on.
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
