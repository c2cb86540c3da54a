/** The table of several sizes: what each costs, and how it grows. */
import type { Report } from "../report.ts";
import { corpusText, machineText } from "../report.ts";
import { growth } from "../targets.ts";
import { growthOf, type Line, linesOf } from "./lines.ts";

const titles: Readonly<Record<Line["row"], string>> = {
  pages: "pages only",
  clean: "pages and index",
  recent: "after a recent edit",
  any: "after any edit",
  unchanged: "nothing changed",
  memory: "peak memory",
};

/** What a line is, in words. */
export function titleOf({ row, name }: Pick<Line, "row" | "name">): string {
  return `${name}, ${titles[row]}`;
}

/** The table as Markdown. */
export function growthText(reports: readonly Report[]): string {
  const sizes = reports.map(({ corpus }) => corpus.articles);
  const lines = linesOf(reports);
  const machine = reports[0]?.machine;
  return [
    row(["articles", ...sizes.map((size) => size.toLocaleString("en-US")), "grows as", "10,000 → 100,000"]),
    row([":---", ...sizes.map(() => "---:"), "---:", "---:"]),
    ...lines.map((line) => lineText(line, sizes)),
    "",
    ...(reports[0]?.targeted ? [targetLine(lines)] : []),
    ...reports.map(({ corpus }) => `- ${corpusText(corpus)}`),
    ...(machine === undefined ? [] : ["", machineText(machine)]),
  ].join("\n");
}

function lineText(line: Line, sizes: readonly number[]): string {
  const at = (size: number): string => {
    const value = line.points.find(({ articles }) => articles === size)?.value;
    return value === undefined ? "not measured" : valueText(line.row, value);
  };
  const factor = growthOf(line, growth.from, growth.to);
  return row([titleOf(line), ...sizes.map(at), slopeText(line), factor === null ? "" : `× ${factor.toFixed(1)}`]);
}

/** A value in the unit of its row. */
export function valueText(of: Line["row"], value: number): string {
  if (of === "memory") return `${Math.round(value / 1e6).toLocaleString("en-US")} MB`;
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

export function slopeText({ slope }: Pick<Line, "slope">): string {
  return slope === null ? "" : `n^${slope.toFixed(2)}`;
}

function targetLine(lines: readonly Line[]): string {
  const own = lines.find(({ row: id, contestant }) => id === "clean" && contestant === 0);
  const factor = own === undefined ? null : growthOf(own, growth.from, growth.to);
  const said = `Target: pages and index of 100,000 articles take at most ${growth.most} × the time of 10,000`;
  if (factor === null) return `${said} (not measured).\n`;
  return `${said}: × ${factor.toFixed(1)}, ${factor <= growth.most ? "reached" : "missed"}.\n`;
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
