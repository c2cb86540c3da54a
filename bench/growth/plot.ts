/** Time and memory against the number of articles, as one SVG picture: both axes are logarithmic, so that a slope is an exponent. */
import { type ScaleLogarithmic, scaleLog } from "d3-scale";
import { line as lineThrough } from "d3-shape";
import { at } from "../../src/charts/sheet.ts";
import { escapeHtml } from "../../src/text/html.ts";
import type { Report } from "../report.ts";
import { type Line, linesOf, type Point } from "./lines.ts";
import { slopeText, titleOf } from "./table.ts";

const panel = { width: 800, left: 64, right: 480, top: 44, height: 300, foot: 44 } as const;
/** Between the lines' names. */
const lineHeight = 15;
/** A piece of the line before its name. */
const sample = 26;

/** Colours of the contestants that differ also without colour; rows differ by their dashes. */
const colours = ["#0b5cad", "#b3501b"] as const;
const dashes: Readonly<Record<Line["row"], string>> = {
  pages: "6 3",
  clean: "",
  recent: "2 3",
  any: "9 3 2 3",
  unchanged: "1 5",
  memory: "",
};

/** The picture; nothing can be drawn of a single size. */
export function plotOf(reports: readonly Report[]): string | undefined {
  const lines = linesOf(reports).filter(({ points }) => points.length > 1);
  if (lines.length === 0) return undefined;
  const panels = [
    { title: "Time (s)", lines: lines.filter(({ row }) => row !== "memory") },
    { title: "Peak memory of all processes (MB)", lines: lines.filter(({ row }) => row === "memory") },
  ].filter((one) => one.lines.length > 0);
  const height = panel.top + panel.height + panel.foot;
  const drawn = panels.map((one, index) => `<g transform="translate(0 ${index * height})">${panelOf(one)}</g>`);
  const whole = height * panels.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panel.width} ${whole}" width="${panel.width}" height="${whole}" font-family="sans-serif" font-size="12" role="img"><title>Time and memory by the number of articles</title><rect width="100%" height="100%" fill="#fff"/>\n${drawn.join("\n")}\n</svg>\n`;
}

interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
}

function panelOf({ title, lines }: Panel): string {
  const points = lines.flatMap((line) => line.points);
  const sizes = [...new Set(points.map(({ articles }) => articles))].sort((a, b) => a - b);
  const values = points.map(({ value }) => value);
  const across = scaleLog([sizes[0] ?? 1, sizes.at(-1) ?? 1], [panel.left, panel.right]);
  const up = scaleLog([Math.min(...values) / 1.3, Math.max(...values) * 1.3], [panel.top + panel.height, panel.top]);
  const row = lines[0]?.row ?? "clean";
  return [
    text(panel.left, panel.top - 18, title, 'font-weight="bold"'),
    ...sizes.map((size) => upright(at(across(size)), size)),
    ...marksOf(up).map((value) => level(at(up(value)), String(at(row === "memory" ? value / 1e6 : value)))),
    ...lines.map((line) => lineOf(line, across, up)),
    ...namesOf(lines, up),
  ].join("\n");
}

/** Ones, threes and powers of ten within the scale: as many lines as can be read. */
function marksOf(up: ScaleLogarithmic<number, number>): readonly number[] {
  const [least = 1, most = 1] = up.domain();
  return up.ticks().filter((value) => value >= least && value <= most && /^[13]/.test(value.toExponential()));
}

function upright(x: number, size: number): string {
  const bottom = panel.top + panel.height;
  const path = `<path d="M${x} ${panel.top}V${bottom}" stroke="#ddd"/>`;
  return path + text(x, bottom + 18, size.toLocaleString("en-US"), 'text-anchor="middle"');
}

function level(y: number, value: string): string {
  const path = `<path d="M${panel.left} ${y}H${panel.right}" stroke="#ddd"/>`;
  return path + text(panel.left - 6, y + 4, value, 'text-anchor="end"');
}

function lineOf(
  { row, contestant, points }: Line,
  across: (articles: number) => number,
  up: (value: number) => number,
): string {
  const path = lineThrough<Point>()
    .x(({ articles }) => at(across(articles)))
    .y(({ value }) => at(up(value)))(points);
  const colour = colourOf(contestant);
  const dots = points.map(
    ({ articles, value }) => `<circle cx="${at(across(articles))}" cy="${at(up(value))}" r="3" fill="${colour}"/>`,
  );
  return stroke(path ?? "", { row, contestant }) + dots.join("");
}

function stroke(path: string, { row, contestant }: Pick<Line, "row" | "contestant">): string {
  const dash = dashes[row] === "" ? "" : ` stroke-dasharray="${dashes[row]}"`;
  return `<path d="${path}" fill="none" stroke="${colourOf(contestant)}" stroke-width="2"${dash}/>`;
}

function colourOf(contestant: number): string {
  return colours[contestant] ?? "#555";
}

/** The lines' names with their slopes, each as near to its line's end as the others leave room. */
function namesOf(lines: readonly Line[], up: (value: number) => number): readonly string[] {
  const ends = lines.map((line) => ({ line, y: up(line.points.at(-1)?.value ?? 1) + 4 })).sort((a, b) => a.y - b.y);
  let least = panel.top;
  return ends.map(({ line, y }) => {
    const placed = Math.max(y, least);
    least = placed + lineHeight;
    const told = `${titleOf(line)} ${slopeText(line)}`.trim();
    const begin = panel.right + 10;
    const name = text(begin + sample + 6, at(placed), told, `fill="${colourOf(line.contestant)}"`);
    return stroke(`M${begin} ${at(placed - 4)}h${sample}`, line) + name;
  });
}

function text(x: number, y: number, words: string, more: string): string {
  return `<text x="${x}" y="${y}" ${more}>${escapeHtml(words)}</text>`;
}
