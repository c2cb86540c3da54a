/** Puts what was found into words: two Markdown tables. */
import type { Machine } from "../machine.ts";
import { type Judged, type Spread, scoresOf, spreadOf, type Visit } from "./outcome.ts";
import { median, rows } from "./score.ts";

/** What one contestant came to; the baseline has neither pages nor times. */
export interface Outcome {
  readonly name: string;
  readonly judged: readonly Judged[];
  readonly pages: {
    readonly visits: readonly Visit[];
    /** How long frames were held up, in milliseconds, where that was more than 50: while asking, and while typing. */
    readonly askBlocks: readonly number[];
    readonly typeBlocks: readonly number[];
    /** Bytes of Pagefind's own module, gzipped. */
    readonly module: number;
  } | null;
}

export interface Report {
  readonly machine: Machine;
  readonly corpus: { readonly source: "file" | "synthetic"; readonly articles: number };
  readonly queries: number;
  readonly outcomes: { readonly stock: Outcome | null; readonly bm25: Outcome | null; readonly own: Outcome | null };
}

const none = "–";

/** The report as Markdown. */
export function markdownOf(report: Report): string {
  const { machine, corpus, queries, outcomes } = report;
  return [
    `${corpus.articles} articles (${corpus.source === "file" ? "from a file" : "synthetic"}), ${queries} queries`,
    "",
    ...scoreTable(outcomes),
    "",
    strictLine(outcomes),
    "",
    ...budgetTable(outcomes),
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; Node ${machine.node}, Pagefind ${machine.pagefind ?? "missing"}`,
  ].join("\n");
}

function scoreTable({ stock, bm25, own }: Report["outcomes"]): readonly string[] {
  const columns = [stock, bm25, own];
  const scores = columns.map((outcome) => outcome && scoresOf(outcome.judged, "score"));
  const asked = columns.find((outcome) => outcome !== null)?.judged ?? [];
  return [
    "| queries | measure | stock Pagefind | BM25 in memory | Đối Chiếu | goal |",
    "|---|---|---:|---:|---:|---:|",
    ...rows.map(({ group, name, measure, goal }) => {
      const count = asked.filter((one) => one.group === group).length;
      const figures = scores.map((of) => score(of?.get(group) ?? null));
      return row([`${count} ${name}`, measure, ...figures, `≥ ${score(goal)}`]);
    }),
  ];
}

/** A page that shows less than ten results must not look better for it without being told. */
function strictLine({ stock, bm25, own }: Report["outcomes"]): string {
  const told = [stock, bm25, own].flatMap((outcome) => {
    if (outcome === null) return [];
    const of = scoresOf(outcome.judged, "found");
    return `${outcome.name} ${score(of.get("phrase") ?? null)}, plain ${score(of.get("phrase-plain") ?? null)}`;
  });
  return `Compounds, where a place that is left empty counts as wrong: ${told.join("; ")}.`;
}

/** The budgets beside what either contestant took; nothing where no pages were opened. */
function budgetTable({ stock, own }: Report["outcomes"]): readonly string[] {
  if (stock === null && own === null) return [];
  const lines = [pagesOf(stock), pagesOf(own)];
  const of = (name: string, figure: (pages: Pages) => string, bound = ""): string =>
    row([name, ...lines.map((pages) => (pages === null ? none : figure(pages))), bound]);
  const spread = (name: string, figure: (visit: Visit) => number | null, tell: Tell, bound = ""): string =>
    of(name, ({ visits }) => tellSpread(spreadOf(visits.map(figure)), tell), bound);
  return [
    "| median; 95th percentile | stock Pagefind | Đối Chiếu | bound |",
    "|---|---:|---:|---:|",
    spread("cold: bytes to ten results", ({ tenBytes }) => tenBytes, kilobytes, "at most stock's"),
    spread("cold: bytes to all results", ({ doneBytes }) => doneBytes, kilobytes),
    spread("cold: bytes until the page rests", ({ restedBytes }) => restedBytes, kilobytes),
    spread("– of it Pagefind's index and engine", ({ bytesByKind }) => bytesByKind.pagefind, kilobytes),
    spread("– of it scripts with Pagefind's engine inside", ({ bytesByKind }) => bytesByKind.bundle, kilobytes),
    spread("– of it fonts", ({ bytesByKind }) => bytesByKind.font, kilobytes),
    spread("– of it other data", ({ bytesByKind }) => bytesByKind.other, kilobytes),
    spread("cold: requests to ten results", ({ tenRequests }) => tenRequests, whole, "24 (median)"),
    spread("cold: requests to all results", ({ doneRequests }) => doneRequests, whole),
    spread("– until the page rests, of Pagefind's", ({ requestsByKind }) => requestsByKind.pagefind, whole),
    spread("– of fonts", ({ requestsByKind }) => requestsByKind.font, whole),
    spread("cold: to ten results", ({ tenMs }) => tenMs, milliseconds),
    spread("cold: to all results", ({ doneMs }) => doneMs, milliseconds),
    of("warm: from the input event to ten results", ({ judged }) => warm(judged, "tenMs"), "60 ms; 200 ms"),
    of("warm: from the input event to all results", ({ judged }) => warm(judged, "ms")),
    of("frames held up for over 50 ms, asking", ({ askBlocks }) => tellBlocks(askBlocks), "0"),
    of("frames held up for over 50 ms, typing", ({ typeBlocks }) => tellBlocks(typeBlocks), "0"),
    of("HTML, CSS and own JavaScript, gzipped", codeSize, "15 KB"),
    ...ratioRows(stock?.pages?.visits ?? [], own?.pages?.visits ?? []),
    "",
  ];
}

type Pages = NonNullable<Outcome["pages"]> & Pick<Outcome, "judged">;

function pagesOf(outcome: Outcome | null): Pages | null {
  return outcome?.pages ? { ...outcome.pages, judged: outcome.judged } : null;
}

function warm(judged: readonly Judged[], figure: "tenMs" | "ms"): string {
  return tellSpread(spreadOf(judged.map((one) => one[figure])), milliseconds);
}

/** What each visit loads of the page's own: HTML, CSS, scripts alone, and what a script has beyond Pagefind's module within it. */
function codeSize({ visits, module }: Pages): string {
  const all = visits.map(({ bytesByKind: { html, css, js, bundle } }) => [html, css, js, Math.max(0, bundle - module)]);
  const sums = all.map((parts) => parts.reduce((total, bytes) => total + bytes, 0));
  const parts = [0, 1, 2, 3].map((place) => median(all.map((of) => of[place] ?? 0)) ?? 0);
  return `${tellSpread(spreadOf(sums), kilobytes)} (${parts
    .filter((bytes) => bytes > 0)
    .map(kilobytes)
    .join(" + ")})`;
}

/** Query by query: bytes to ten results, divided by stock's for the same query. */
function ratioRows(stock: readonly Visit[], own: readonly Visit[]): readonly string[] {
  const bytes = new Map(stock.map(({ group, query, tenBytes }) => [`${group} ${query}`, tenBytes]));
  const ratios = own.flatMap(({ group, query, tenBytes }) => {
    const other = bytes.get(`${group} ${query}`);
    return other && tenBytes ? [tenBytes / other] : [];
  });
  if (ratios.length === 0) return [];
  const told = tellSpread(spreadOf(ratios), (ratio) => ratio.toFixed(2));
  return [row(["bytes to ten results ÷ stock's, query by query", "1", told, "1"])];
}

type Tell = (figure: number) => string;

function tellSpread({ median, percentile95 }: Spread, tell: Tell): string {
  return median === null || percentile95 === null ? none : `${tell(median)}; ${tell(percentile95)}`;
}

function tellBlocks(blocks: readonly number[]): string {
  return blocks.length === 0 ? "0" : `${blocks.length}, the longest ${milliseconds(Math.max(...blocks))}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function milliseconds(figure: number): string {
  return `${Math.round(figure)} ms`;
}

function whole(figure: number): string {
  return String(Math.round(figure));
}

/** ".996", as measures of relevance are written. */
function score(figure: number | null): string {
  return figure === null ? none : figure.toFixed(3).replace(/^0/, "");
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
