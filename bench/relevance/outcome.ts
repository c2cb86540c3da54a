/** What a contestant's pages showed and cost, query by query and together. */
import type { Asked, Opened } from "./ask.ts";
import type { Exchange } from "./host.ts";
import type { Answer } from "./probe.ts";
import { type Group, groups, type Question } from "./queries.ts";
import { depth, found, mean, median, percentile95, rankOf, type Shown, scoreOf } from "./score.ts";

/** A query with what came of it. */
export interface Judged {
  readonly group: Group;
  readonly query: string;
  /** How many articles answer it. */
  readonly right: number;
  readonly shown: Shown;
  /** The place of the first right one, from 1; null where none is shown. */
  readonly rank: number | null;
  /** By the group's own measure. */
  readonly score: number;
  /** The share of the right ones among the first ten, whatever the group's measure. */
  readonly found: number;
  /** From the input event to the first ten results and to all, in a page that is warm; null where none was measured. */
  readonly tenMs: number | null;
  readonly ms: number | null;
}

/** What a page cost that was opened cold. */
export interface Visit {
  readonly group: Group;
  readonly query: string;
  /** Until its first ten results stood, and until it was done; null where it never was. */
  readonly tenMs: number | null;
  readonly doneMs: number | null;
  readonly tenBytes: number | null;
  readonly doneBytes: number | null;
  readonly tenRequests: number | null;
  readonly doneRequests: number | null;
  /** Until the page had rested. */
  readonly restedBytes: number;
  readonly restedRequests: number;
  readonly bytesByKind: Readonly<Record<Kind, number>>;
  readonly requestsByKind: Readonly<Record<Kind, number>>;
}

/**
 * What is sent for a page. Pagefind's interface is its own code, as the tool's script is the tool's; `bundle` is a script
 * that Pagefind's module is bundled in.
 */
export type Kind = "html" | "css" | "js" | "bundle" | "font" | "pagefind" | "other";

type Times = Pick<Judged, "tenMs" | "ms">;

export function judge(question: Question, shown: Shown, times: Times): Judged {
  const { group, query, right } = question;
  const rank = rankOf(shown, right);
  return {
    group,
    query,
    right: right.length,
    shown,
    rank,
    score: scoreOf(question, shown),
    found: found(shown, right),
    ...times,
  };
}

/** @param articles the id of each article by its address below the site's root */
export function judgeAsked({ question, answer }: Asked, articles: ReadonlyMap<string, string>): Judged {
  const times = { tenMs: answer?.tenMs ?? null, ms: answer?.doneMs ?? null };
  return judge(question, shownOf(answer, articles), times);
}

function shownOf(answer: Answer | null, articles: ReadonlyMap<string, string>): Shown {
  const idOf = (link: string): string | undefined => articles.get(new URL(link).pathname.slice(1));
  return (answer?.links ?? []).slice(0, depth).map((links) => links.map(idOf).find((id) => id !== undefined) ?? null);
}

/** What was asked for before an answer stood belongs to it, whenever it came. */
export function visitOf({ question: { group, query }, answer, exchanges }: Opened): Visit {
  const until = (at: number | undefined): readonly Exchange[] | null =>
    at === undefined ? null : exchanges.filter((exchange) => exchange.at <= at);
  const [ten, done] = [until(answer?.tenAt), until(answer?.doneAt)];
  return {
    group,
    query,
    tenMs: answer?.tenMs ?? null,
    doneMs: answer?.doneMs ?? null,
    tenBytes: ten && bytesOf(ten),
    doneBytes: done && bytesOf(done),
    tenRequests: ten?.length ?? null,
    doneRequests: done?.length ?? null,
    restedBytes: bytesOf(exchanges),
    restedRequests: exchanges.length,
    bytesByKind: byKind(exchanges, bytesOf),
    requestsByKind: byKind(exchanges, ({ length }) => length),
  };
}

function bytesOf(exchanges: readonly Exchange[]): number {
  return exchanges.reduce((sum, { bytes }) => sum + bytes, 0);
}

function byKind(exchanges: readonly Exchange[], figure: (of: readonly Exchange[]) => number): Record<Kind, number> {
  const of = (kind: Kind): number => figure(exchanges.filter((exchange) => kindOf(exchange) === kind));
  return {
    html: of("html"),
    css: of("css"),
    js: of("js"),
    bundle: of("bundle"),
    font: of("font"),
    pagefind: of("pagefind"),
    other: of("other"),
  };
}

/** Pagefind's files are known by their names, wherever they lie. */
function kindOf({ path, hasEngine }: Exchange): Kind {
  if (/\.pf_\w+$|\.pagefind$|\/pagefind(?:-worker)?\.js$|\/pagefind-entry\.json$/.test(path)) return "pagefind";
  if (path.endsWith("/") || path.endsWith(".html")) return "html";
  if (path.endsWith(".css")) return "css";
  if (path.endsWith(".js")) return hasEngine ? "bundle" : "js";
  return path.endsWith(".woff2") ? "font" : "other";
}

export interface Spread {
  readonly median: number | null;
  readonly percentile95: number | null;
}

/** Of the figures that there are. */
export function spreadOf(figures: readonly (number | null)[]): Spread {
  const measured = figures.filter((figure) => figure !== null);
  return { median: median(measured), percentile95: percentile95(measured) };
}

/** The mean score of each group that was asked. */
export function scoresOf(judged: readonly Judged[], figure: "score" | "found"): ReadonlyMap<Group, number | null> {
  const of = (group: Group): number | null =>
    mean(judged.filter((one) => one.group === group).map((one) => one[figure]));
  return new Map(groups.map((group) => [group, of(group)]));
}
