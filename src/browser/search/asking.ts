/** Asks the engine what the page wishes, and has the answers shown; those to an older wish are thrown away. */
import { isNarrowed, type SearchState } from "../../search/address.ts";
import type { Engine } from "../../search/request.ts";
import { Outdated } from "../outdated.ts";
import { loadAfresh } from "./afresh.ts";
import type { WishForm } from "./form.ts";
import { pageSize, type Shown } from "./shown.ts";

/** How long the page waits before it counts what each choice would leave: the next search goes first. */
const pause = 250;

export interface Asking {
  /**
   * @param typing whether the last word may be unfinished
   * @param told called with each answer, once it is known what was meant
   */
  readonly ask: (typing: boolean, told?: () => void) => Promise<void>;
  readonly askMore: () => Promise<void>;
  /** What is under way is no longer wished for. */
  readonly giveUp: () => void;
}

export function asking(engine: Engine, wishes: WishForm, shown: Shown): Asking {
  let turn = 0;
  /** Does something for the wish of this turn; by its counts an earlier one would bar choices that may lead somewhere. */
  const inTurn = async (work: (isWished: () => boolean) => Promise<void>): Promise<void> => {
    const mine = turn;
    const isWished = (): boolean => mine === turn;
    try {
      await work(isWished);
    } catch (error) {
      if (!isWished() || (error instanceof Outdated && loadAfresh(error.page))) return;
      shown.failed();
      wishes.count();
    }
  };
  /** For want of a completion or of counts no results are taken away. */
  const complete = async (state: SearchState, isWished: () => boolean): Promise<void> => {
    const completions = await engine.complete(state.query).catch(() => []);
    if (isWished()) shown.complete(completions, state);
  };
  const count = async (isWished: () => boolean): Promise<void> => {
    const counts = await engine.counts(wishes.read()).catch(() => undefined);
    if (isWished()) wishes.count(counts);
  };
  const search = (state: SearchState, typing: boolean, told?: () => void): Promise<void> =>
    inTurn(async (isWished) => {
      await engine.search({ state, start: 0, size: pageSize, typing }, (answer) => {
        if (!isWished()) return;
        shown.answer(state, answer);
        wishes.mean(answer.meant);
        told?.();
      });
      if (isWished() && typing) await complete(state, isWished);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (isWished()) await count(isWished);
    });
  return {
    ask: async (typing, told) => {
      turn += 1;
      const state = wishes.read();
      if (state.query.trim() === "" && !isNarrowed(state)) {
        shown.nothing(state);
        wishes.count();
        return;
      }
      shown.loading(state);
      if (!typing) shown.complete([], state);
      await search(state, typing, told);
    },
    askMore: () =>
      inTurn(async (isWished) => {
        shown.adding();
        const request = { state: wishes.read(), start: shown.reached(), size: pageSize, typing: false };
        await engine.search(request, (answer) => {
          if (isWished() && !answer.partial) shown.add(answer);
        });
      }),
    giveUp: () => {
      turn += 1;
    },
  };
}
