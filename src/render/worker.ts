/** What a process that makes pages does: it takes batches as they come, and tells what it has made of each. */
import { addressesOf } from "../archive/addresses.ts";
import { FaultsError } from "../input/fault.ts";
import { refusedIn } from "../input/refused.ts";
import { listenToSpans, type Span, spanOf } from "../spans.ts";
import { traceOf } from "../trace.ts";
import type { Failed } from "./crew.ts";
import { type MadePage, makePages, type Setting, type Wanted } from "./make-pages.ts";
import { componentsOf } from "./own.ts";

/** What a worker is told first. Addresses and the archive's own components are functions: each makes its own, of the same words. */
export interface Given extends Omit<Setting, "props"> {
  readonly props: Omit<Setting["props"], "addresses" | "ownComponents">;
  /** Whether somebody wants to know what took how long. */
  readonly timed: boolean;
}

/** What a worker is told of its work: pages, each as JSON. */
export interface Batch {
  readonly pages: readonly string[];
}

/** What a worker tells of a batch. */
export type Answer = Failed | Done;

export interface Done {
  readonly made: readonly MadePage[];
  readonly spans: readonly Span[];
  /** The beginning of the worker's own clock. */
  readonly origin: number;
}

/** Listens for batches, and answers each, one after another. */
export function serve(): void {
  let setting: Setting | undefined;
  let before = Promise.resolve();
  const spans: Span[] = [];
  process.on("message", (told: Given | Batch) => {
    if ("pages" in told) before = before.then(() => answer(told, setting, spans));
    else {
      setting = settingOf(told);
      if (told.timed) listenToSpans((span) => spans.push(span));
    }
  });
}

function settingOf({ props, ...given }: Given): Setting {
  const made = { addresses: addressesOf(props.strings.paths), ownComponents: componentsOf(props.ownCode) };
  return { ...given, props: { ...props, ...made } };
}

async function answer({ pages }: Batch, setting: Setting | undefined, spans: Span[]): Promise<void> {
  const said = await madeOf(pages, setting).then(
    (made): Answer => ({ made, spans: spans.splice(0), origin: performance.timeOrigin }),
    (error: unknown): Answer => ({
      failed: traceOf(error),
      refused: refusedIn(error),
      faults: error instanceof FaultsError ? error.faults : undefined,
    }),
  );
  process.send?.(said);
}

async function madeOf(pages: readonly string[], setting: Setting | undefined): Promise<MadePage[]> {
  if (setting === undefined) throw new Error("pages were wanted before it was said of which site");
  const wanted = pages.map((page): Wanted => JSON.parse(page));
  return spanOf("run", `${pages.length} pages`, () => makePages(wanted, setting));
}
