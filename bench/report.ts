/** Puts what was measured into words: a Markdown table, or JSON. */
import type { Machine } from "./machine.ts";
import type { Cost } from "./measure.ts";
import type { Result } from "./race.ts";

/** All that a bench found. */
export interface Report {
  readonly machine: Machine;
  readonly corpus: { readonly source: "file" | "synthetic"; readonly articles: number };
  readonly results: readonly Result[];
}

const none = "not measured";

/** The report as Markdown. */
export function markdownOf(report: Report): string {
  const { machine, corpus, results } = report;
  const runs = results[0]?.runs.length ?? 0;
  return [
    `${corpus.articles} articles (${corpus.source === "file" ? "from a file" : "synthetic"}), median of ${runs} runs`,
    "",
    "| | wall time | CPU time | peak memory | files | size |",
    "|---|---:|---:|---:|---:|---:|",
    ...results.flatMap(rowsOf),
    ...ratioRows(results),
    "",
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; ${versions(machine)}`,
  ].join("\n");
}

/** The report as JSON, with every run and the ratio of the medians. */
export function jsonOf(report: Report): string {
  return `${JSON.stringify({ ...report, ratio: ratioOf(report.results) }, null, 2)}\n`;
}

function rowsOf(result: Result): readonly string[] {
  const whole = [result.name, ...cells(result.median), String(result.files), megabytes(result.bytes)];
  const steps = result.steps.map(({ name, median }) => [`– of it ${name}`, ...cells(median), "", ""]);
  return [whole, ...steps].map(row);
}

function ratioRows(results: readonly Result[]): readonly string[] {
  const ratio = ratioOf(results);
  if (ratio === null) return [];
  const figures = [ratio.wallSeconds, ratio.cpuSeconds, ratio.peakBytes, ratio.files, ratio.bytes];
  const [first, second] = results;
  return [row([`${first?.name} ÷ ${second?.name}`, ...figures.map((figure) => figure?.toFixed(2) ?? none)])];
}

interface Ratio extends Cost {
  readonly files: number;
  readonly bytes: number;
}

/** The first result divided by the second; null without two. */
function ratioOf([first, second]: readonly Result[]): Ratio | null {
  if (first === undefined || second === undefined) return null;
  return {
    wallSeconds: first.median.wallSeconds / second.median.wallSeconds,
    cpuSeconds: quotient(first.median.cpuSeconds, second.median.cpuSeconds),
    peakBytes: quotient(first.median.peakBytes, second.median.peakBytes),
    files: first.files / second.files,
    bytes: first.bytes / second.bytes,
  };
}

function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a / b;
}

function cells({ wallSeconds, cpuSeconds, peakBytes }: Cost): readonly string[] {
  return [
    seconds(wallSeconds),
    cpuSeconds === null ? none : seconds(cpuSeconds),
    peakBytes === null ? none : megabytes(peakBytes),
  ];
}

function seconds(figure: number): string {
  return `${figure.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}

function versions({ node, hugo, pagefind }: Machine): string {
  return `Node ${node}, Hugo ${hugo ?? "missing"}, Pagefind ${pagefind ?? "missing"}`;
}
