/**
 * A profile of a build: where its time went, as a trace that Chrome's `about:tracing` and Perfetto show.
 * Source of the form: Trace Event Format, Google, https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
import { closeSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { UserError } from "../input/fault.ts";
import { listenToSpans, type Span, spanKinds } from "../spans.ts";
import { isWithin } from "../store/files.ts";
import * as say from "./messages.ts";

/** Of pages and articles, what took less than so many milliseconds is left out: there are very many. */
const least = 2;
/** So many articles are named as the slowest. */
const named = 20;

/** How every profile begins. */
const opening = '{"displayTimeUnit":"ms"';

/** What stands there is replaced only where it is an earlier profile, or holds nothing. */
function mustBeFree(file: string): void {
  const begin = Buffer.alloc(opening.length);
  let length = 0;
  try {
    // Of what is no file, as a terminal, nothing is lost; and reading it might never end.
    if (!statSync(file).isFile()) return;
    const opened = openSync(file, "r");
    try {
      length = readSync(opened, begin, 0, begin.length, 0);
    } finally {
      closeSync(opened);
    }
  } catch {
    // There is nothing; or what there is cannot be read, and will not be written either.
    return;
  }
  if (length > 0 && begin.toString() !== opening) throw new UserError(say.profileInWay(file));
}

/**
 * Records what a build does, until it is written.
 * @param file where to, an absolute path
 * @param out where the site is published, an absolute path
 * @throws {UserError} where something else stands there, or it would lie in the site
 */
export function openProfile(file: string, out: string): { readonly write: () => void } {
  if (isWithin(out, file)) throw new UserError(say.profileInSite(file));
  mustBeFree(file);
  const spans: Span[] = [];
  const end = listenToSpans((span) => spans.push(span));
  return {
    /** @throws {UserError} when it cannot be written */
    write: () => {
      end();
      try {
        writeFileSync(file, `${JSON.stringify(traceOf(spans))}\n`);
      } catch (error) {
        throw new UserError(say.profileNotWritten(file, error instanceof Error ? error.message : String(error)));
      }
    },
  };
}

/** The trace of spans: a lane for each kind in each process, times in microseconds. */
export function traceOf(spans: readonly Span[]) {
  const first = spans.reduce((least, { begin }) => Math.min(least, begin), Number.POSITIVE_INFINITY);
  const micros = (milliseconds: number): number => Math.round(milliseconds * 1000);
  const shown = spans.filter(({ kind, begin, end }) => !isSmall(kind) || end - begin >= least);
  return {
    displayTimeUnit: "ms",
    otherData: { slowestArticles: slowestOf(spans) },
    traceEvents: [
      ...processesOf(spans).flatMap((pid) =>
        spanKinds.map((kind, lane) => ({ ph: "M", name: "thread_name", pid, tid: lane, args: { name: kind } })),
      ),
      ...shown.map(({ kind, name, begin, end, beside }) => ({
        ph: "X",
        name,
        cat: kind,
        pid: processOf(beside),
        tid: spanKinds.indexOf(kind),
        ts: micros(begin - first),
        dur: micros(end - begin),
      })),
    ],
  };
}

/** The build itself is the first. */
function processOf(beside = 0): number {
  return beside + 1;
}

function processesOf(spans: readonly Span[]): number[] {
  return [...new Set([processOf(), ...spans.map(({ beside }) => processOf(beside))])].sort((a, b) => a - b);
}

function isSmall(kind: Span["kind"]): boolean {
  return kind === "page" || kind === "article";
}

/** The articles on which most time was spent, in milliseconds, the slowest first. */
function slowestOf(spans: readonly Span[]): { readonly article: string; readonly milliseconds: number }[] {
  const times = new Map<string, number>();
  for (const { kind, name, begin, end } of spans)
    if (kind === "article") times.set(name, (times.get(name) ?? 0) + end - begin);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, named)
    .map(([article, milliseconds]) => ({ article, milliseconds: Math.round(milliseconds * 100) / 100 }));
}
