/** Asks the engine while the reader types: not at every letter, and never showing the answer to an older query. */
import type { Completion } from "../../search/complete.ts";
import type { Engine, SearchAnswer, SearchRequest } from "../../search/request.ts";

/** How much the dialog has room for. */
export const most = { completions: 6, results: 5 } as const;

/** How long typing must rest before it is searched, in milliseconds. */
const rest = 120;
/** How long the completions may take: later ones would push away what is shown already. */
const completionsWait = 250;
/** How long completions wait for the results, so that both appear at once. */
const resultsWait = 400;

export interface Answered {
  readonly query: string;
  readonly completions: readonly Completion[];
  /** Not there while the engine is still searching. */
  readonly answer?: SearchAnswer;
}

export interface Ears {
  readonly show: (answered: Answered) => void;
  readonly fail: (query: string) => void;
}

export interface Asking {
  /** Asks once typing rests. */
  readonly soon: (query: string) => void;
  readonly now: (query: string) => void;
  /** What has been asked is no longer wanted. */
  readonly stop: () => void;
}

export function askingOf(engine: Engine, { show, fail }: Ears): Asking {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    turn++;
    clearTimeout(timer);
  };
  const now = (query: string): void => {
    stop();
    const mine = turn;
    const ears = {
      show: (answered: Answered) => mine === turn && show(answered),
      fail: () => mine === turn && fail(query),
    };
    ask(engine, query, ears.show).catch(ears.fail);
  };
  return {
    soon: (query) => {
      stop();
      timer = setTimeout(now, rest, query);
    },
    now,
    stop,
  };
}

/** Shows the completions with the first answer, or without it where that takes long; then every further answer. */
async function ask(engine: Engine, query: string, show: (answered: Answered) => void): Promise<void> {
  let completions: readonly Completion[] | undefined;
  let answer: SearchAnswer | undefined;
  let begun = (): void => {};
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const tell = (): void => show({ query, completions: completions ?? [], ...(answer === undefined ? {} : { answer }) });
  const searched = engine.search(requestFor(query), (next) => {
    answer = next;
    begun();
    if (completions !== undefined) tell();
  });
  const [known] = await Promise.all([
    within(completionsWait, engine.complete(query)).catch(() => undefined),
    within(resultsWait, Promise.race([first, searched])),
  ]);
  completions = known ?? [];
  tell();
  await searched;
}

function requestFor(query: string): SearchRequest {
  return {
    state: { query, filters: {}, years: {}, figures: {}, sort: "relevance" },
    start: 0,
    size: most.results,
    typing: true,
  };
}

/** What the work gives, or nothing where it takes longer. */
function within<T>(time: number, work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, time, undefined));
  return Promise.race([work, late]);
}
