/** What took how long, told to whoever listens; nobody does but for a profile, and then it costs next to nothing. */
import { channel } from "node:diagnostics_channel";

/** What a span is of: a stage of a build, parts of the index and the lexicon beside it, a run of Eleventy, a page, an article. */
export const spanKinds = ["stage", "index", "lexicon", "run", "page", "article"] as const;
export type SpanKind = (typeof spanKinds)[number];

/** A piece of work; its times are in milliseconds, by the clock of `performance.now()`. */
export interface Span {
  readonly kind: SpanKind;
  readonly name: string;
  readonly begin: number;
  readonly end: number;
  /** Which of the processes beside this one has done it, counted from 1; nothing of what is done here. */
  readonly beside?: number;
}

const spans = channel("doi-chieu:span");

/** Does something, and tells how long it took. */
export function spanOf<T>(kind: SpanKind, name: string, work: () => T): T {
  if (!spans.hasSubscribers) return work();
  const begin = performance.now();
  const made = work();
  if (!(made instanceof Promise)) {
    tell({ kind, name, begin, end: performance.now() });
    return made;
  }
  const told = (): void => tell({ kind, name, begin, end: performance.now() });
  made.then(told, told);
  return made;
}

/**
 * Listens to all spans of this thread.
 * @returns ends it
 */
export function listenToSpans(listen: (span: Span) => void): () => void {
  const hear = (message: unknown): void => {
    if (isSpan(message)) listen(message);
  };
  spans.subscribe(hear);
  return () => void spans.unsubscribe(hear);
}

/** Whether somebody listens: others need not be asked to tell their spans else. */
export function hasListener(): boolean {
  return spans.hasSubscribers;
}

/**
 * Tells the spans of another thread, or of a process beside this one.
 * @param origin its `performance.timeOrigin`; 0 where its times count from there already
 * @param beside which process it is, where it is another
 */
export function passOn(told: readonly Span[], origin: number, beside?: number): void {
  const later = origin - performance.timeOrigin;
  for (const { begin, end, ...span } of told)
    tell({ ...span, begin: begin + later, end: end + later, ...(beside !== undefined && { beside }) });
}

function tell(span: Span): void {
  spans.publish(span);
}

/** Only `tell` speaks on this channel. */
function isSpan(message: unknown): message is Span {
  return typeof message === "object" && message !== null;
}
