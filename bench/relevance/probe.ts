/** Runs in the page before its own scripts: asks, waits for the answer, and keeps the time. */

/** What the page showed in the end. */
export interface Answer {
  /** From asking to the first ten results, in milliseconds; to all of them where there are fewer in the end. */
  readonly tenMs: number;
  /** From asking to all results. */
  readonly doneMs: number;
  /** The same two, by the clock that the host has too. */
  readonly tenAt: number;
  readonly doneAt: number;
  /** The links of each result, in the order in which they are shown. */
  readonly links: readonly (readonly string[])[];
}

export interface Probe {
  /** Puts a query into the box, as typing does, and waits for the answer. */
  readonly ask: (query: string) => Promise<Answer>;
  /** Waits until the page answers a query that is asked by other means; time begins at the page's own beginning. */
  readonly answer: (query: string) => Promise<Answer>;
  /** How long the main thread was held at a time, in milliseconds, where that was more than 50. */
  readonly blocks: () => readonly number[];
}

/** Where a page shows what. */
interface Hooks {
  readonly box: string;
  readonly results: string;
  readonly answers: (query: string) => boolean;
  readonly failed: () => boolean;
}

/** The part of Pagefind's component UI that tells what it does. */
interface PagefindInstance {
  readonly searchTerm: string;
  readonly on: (event: "loading" | "results" | "error", call: () => void) => void;
}

declare global {
  interface Window {
    relevance: Probe;
    PagefindComponents?: { getInstanceManager: () => { getInstance: (name: string) => PagefindInstance } };
  }
}

/** How long an answer may take, in milliseconds. */
const patience = 40_000;
/** A large archive may show so many results before it has asked all its parts. */
const enough = 10;

const ready = new Promise<Hooks>((resolve) => {
  document.addEventListener("DOMContentLoaded", () => {
    const stock = window.PagefindComponents?.getInstanceManager().getInstance("default");
    resolve(stock === undefined ? ownHooks() : stockHooks(stock));
  });
});

/** What the search page of the tool promises. */
function ownHooks(): Hooks {
  const status = () => document.querySelector<HTMLElement>("#search-status")?.dataset;
  return {
    box: "main input[name=q]",
    results: "#results > li",
    answers: (query) => status()?.["state"] === "done" && status()?.["query"] === query,
    failed: () => status()?.["state"] === "error",
  };
}

/** Pagefind's interface fills each place of a result by itself; an answer stands when all are filled. */
function stockHooks(instance: PagefindInstance): Hooks {
  let answered: string | undefined;
  let broken = false;
  instance.on("loading", () => {
    answered = undefined;
  });
  instance.on("results", () => {
    answered = instance.searchTerm;
  });
  instance.on("error", () => {
    broken = true;
  });
  const results = "pagefind-results .pf-results > li:not([aria-hidden])";
  const waiting = "pagefind-results .pf-results > li[aria-hidden]";
  return {
    box: "pagefind-input input",
    results,
    answers: (query) => answered === query && document.querySelector(waiting) === null,
    failed: () => broken,
  };
}

/**
 * Looks at each change of the page, for the answer is a change of it.
 * @param before results of an earlier query, which may still stand
 */
function whenAnswered(hooks: Hooks, query: string, began: number, before: ReadonlySet<Element>): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    let ten: Pick<Answer, "tenMs" | "tenAt"> | undefined;
    const end = (outcome: Answer | string): void => {
      observer.disconnect();
      clearTimeout(timer);
      if (typeof outcome === "string") reject(new Error(outcome));
      else resolve(outcome);
    };
    const look = (): void => {
      const [ms, at] = [performance.now() - began, Date.now()];
      if (ten === undefined && countNew(hooks, before) >= enough) ten = { tenMs: ms, tenAt: at };
      if (hooks.failed()) end("the page tells of an error");
      else if (hooks.answers(query))
        end({ tenMs: ms, tenAt: at, ...ten, doneMs: ms, doneAt: at, links: linksOf(hooks) });
    };
    const timer = setTimeout(() => end("no answer in time"), patience);
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}

function countNew({ results }: Hooks, before: ReadonlySet<Element>): number {
  return Array.from(document.querySelectorAll(results)).filter((item) => !before.has(item)).length;
}

function linksOf({ results }: Hooks): string[][] {
  return Array.from(document.querySelectorAll(results), (item) =>
    Array.from(item.querySelectorAll<HTMLAnchorElement>("a[href]"), ({ href }) => href),
  );
}

async function ask(query: string): Promise<Answer> {
  const hooks = await ready;
  const box = document.querySelector<HTMLInputElement>(hooks.box);
  if (box === null) throw new Error(`the page has no ${hooks.box}`);
  box.value = query;
  const before = new Set(document.querySelectorAll(hooks.results));
  const began = performance.now();
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return whenAnswered(hooks, query, began, before);
}

const blocks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) blocks.push(duration);
}).observe({ type: "longtask", buffered: true });

window.relevance = {
  ask,
  answer: async (query) => whenAnswered(await ready, query, 0, new Set()),
  blocks: () => blocks.splice(0),
};
