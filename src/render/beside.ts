/** Has pages made by processes beside this one: how many, with how much memory, in which portions. */
import type { Means } from "../means.ts";
import { hasListener, passOn } from "../spans.ts";
import { doBeside } from "./crew.ts";
import { eachMade, type MadePage, type Setting, type Wanted } from "./make-pages.ts";
import type { Batch, Done, Given } from "./worker.ts";

/** How many processes make pages, and the heap of each in bytes. */
export interface CrewSize {
  readonly workers: number;
  readonly heap: number;
  /** The most pages that go to one together. */
  readonly portion: number;
}

/** With less a worker would spend its time looking for memory; a batch needs no more than twice that. */
const leastHeap = 192 * 2 ** 20;
const mostHeap = 1024 * 2 ** 20;
/** Half of the memory is the workers': the model, the index and the lexicon have the other half. */
const share = 0.5;
/** What a process takes beside its heap. */
const beside = 96 * 2 ** 20;

/** Pages of a portion, and the letters of what they receive: whichever is reached first. What a worker holds is bounded by both. */
const mostPages = 1000;
const mostLetters = 8e6;
/** Of fewer pages there are smaller portions, so that none has still much to do when the others are done; each costs 30 ms. */
const [leastPages, turns] = [100, 4];

/**
 * How many processes are to make pages.
 * @param pages how many there are to be made
 * @param least fewer are no portion of their own, but for the last
 * @returns no workers where this process is to make them itself
 */
export function workersFor({ jobs, memory }: Means, pages: number, least = leastPages): CrewSize {
  const room = Math.floor((memory * share) / (leastHeap + beside));
  // One of the processors has enough to do with the index.
  const workers = Math.min(jobs - 1, room, Math.ceil(pages / least));
  // One alone only takes over what this process would do meanwhile, and costs a seventh more.
  if (workers < 2) return { workers: 0, heap: 0, portion: 0 };
  const portion = Math.min(mostPages, Math.max(least, Math.ceil(pages / workers / turns)));
  return { workers, portion, heap: Math.min(mostHeap, Math.floor((memory * share) / workers) - beside) };
}

/** Pages that go to a worker together, as it is told of them. */
interface Portion<Page> {
  readonly pages: readonly Page[];
  readonly texts: readonly string[];
}

/** Has pages made. What each template receives is made only when its page is about to go to a worker. */
export async function makeBeside<Page extends Wanted>(
  pages: readonly Page[],
  setting: Setting,
  { workers, heap, portion }: CrewSize,
  adopt: (page: Page, made: MadePage) => void,
  rendered: () => void,
): Promise<void> {
  await doBeside<Portion<Page>, Done>({
    program: new URL("./page-worker.js", import.meta.url),
    workers,
    heap,
    given: givenOf(setting),
    tasks: portionsOf(pages, portion),
    sizeOf: ({ pages }) => pages.length,
    message: ({ texts }): Batch => ({ pages: texts }),
    done: ({ pages }, { made, spans, origin }, worker) => {
      passOn(spans, origin, worker);
      eachMade(pages, made, adopt);
      for (const _ of pages) rendered();
    },
  });
}

function givenOf({ props: { addresses: _, ownComponents: __, ...props }, ...setting }: Setting): Given {
  return { ...setting, props, timed: hasListener() };
}

/**
 * Cuts pages into portions, each when it is asked for.
 * @param most so many pages at most
 * @param letters of what they receive, at most; a page that has more by itself goes alone
 */
export function* portionsOf<Page extends Wanted>(
  all: readonly Page[],
  most: number,
  letters = mostLetters,
): Generator<Portion<Page>, void> {
  let [pages, texts, length]: [Page[], string[], number] = [[], [], 0];
  for (const page of all) {
    const { kind, view } = page;
    const text = JSON.stringify({ kind, view: { frame: view.frame, props: view.props } });
    if (pages.length === most || (pages.length > 0 && length + text.length > letters)) {
      yield { pages, texts };
      [pages, texts, length] = [[], [], 0];
    }
    pages.push(page);
    texts.push(text);
    length += text.length;
  }
  if (pages.length > 0) yield { pages, texts };
}
