/** Puts what Lighthouse said into words: a Markdown table and what was not passed, or JSON. */
import { groupBy } from "../../src/archive/group.ts";
import type { Machine } from "../machine.ts";
import { median } from "../relevance/score.ts";
import { categories, type Miss, metrics, type Run } from "./one-run.ts";
import type { Kind } from "./pages.ts";

/** A page with all its runs. */
export interface Audited {
  readonly kind: Kind;
  readonly address: string;
  readonly runs: Run[];
}

export interface Report {
  readonly machine: Machine;
  /** What site was measured, in words. */
  readonly site: string;
  readonly pages: readonly Audited[];
}

/** The report as Markdown: the medians of each page, then what was not passed. */
export function markdownOf({ machine, site, pages }: Report): string {
  const runs = pages.flatMap((page) => page.runs);
  return [
    `Lighthouse ${runs[0]?.version ?? "?"}, a phone on slow 4G, ${site}; medians of ${pages[0]?.runs.length ?? 0}`,
    "",
    row([
      "page",
      "performance",
      "accessibility",
      "best practices",
      "SEO",
      "first paint",
      "largest",
      "speed index",
      "blocked",
      "shift",
    ]),
    "|:---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ...pages.map(lineOf),
    "",
    ...pages.flatMap(missLines),
    `The machine's speed by Lighthouse's own measure: ${spreadOf(runs.map(({ speed }) => speed))}`,
    ...new Set(runs.flatMap(({ warnings }) => warnings)),
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; Node ${machine.node}`,
  ].join("\n");
}

/** The report with every run. */
export function jsonOf(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}

function lineOf({ kind, runs }: Audited): string {
  const scores = categories.map((id) => whole(median(runs.map(({ scores }) => scores[id]))));
  const figures = metrics.map((id) => {
    const figure = median(runs.map(({ metrics }) => metrics[id]));
    return id === "cumulative-layout-shift" ? (figure ?? 0).toFixed(3) : `${whole(figure)} ms`;
  });
  return row([kind, ...scores, ...figures]);
}

/** An audit that was not passed in any run stands once, with the last that was found. */
function missLines({ kind, runs }: Audited): readonly string[] {
  const misses = groupBy(
    runs.flatMap((run) => run.misses),
    ({ id }) => id,
  );
  const lines = [...misses.values()].map((same) => `- ${told(same)}, in ${same.length} of ${runs.length}`);
  return lines.length === 0 ? [] : [`${kind}: not passed`, ...lines, ""];
}

function told(same: readonly Miss[]): string {
  const last = same.at(-1);
  return last === undefined ? "" : `${last.id}: ${[last.title, last.found].filter(Boolean).join("; ")}`;
}

function spreadOf(speeds: readonly number[]): string {
  return `${whole(median(speeds))} (${whole(Math.min(...speeds))} to ${whole(Math.max(...speeds))})`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function whole(figure: number | null): string {
  return figure === null ? "–" : Math.round(figure).toLocaleString("en");
}
