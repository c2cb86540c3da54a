/** Lines put together into paragraphs, headings and tables, as HTML. */
import { escapeHtml } from "../../text/html.ts";
import { isListItem } from "../lines.ts";
import { type Line, textOf } from "./lines.ts";
import { rowsOf, tableHtml, tableLength } from "./tables.ts";

interface Paragraph {
  text: string;
  readonly size: number;
  last: Line;
  readonly page: number;
}

type Part = Paragraph | { readonly table: string };

/** Letters that are so much higher than those of the text are of a heading. */
const headingFrom = 1.12;

/** The text of all pages as HTML: one flow, for sentences go over pages. */
export function htmlOf(pages: readonly (readonly Line[])[]): string {
  const usual = usualSize(pages.flat());
  const parts: Part[] = [];
  for (const [page, lines] of pages.entries()) {
    const edge = Math.max(0, ...lines.map(({ cells }) => cells.at(-1)?.right ?? 0));
    for (let at = 0; at < lines.length; ) {
      const length = tableLength(lines, at);
      if (length > 0) parts.push({ table: tableHtml(rowsOf(lines.slice(at, at + length)), escapeHtml) });
      else addLine(lines[at], { page, edge, usual }, parts);
      at += Math.max(1, length);
    }
  }
  return shown(parts, usual);
}

function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

interface At {
  readonly page: number;
  /** How far to the right the page's text goes. */
  readonly edge: number;
  readonly usual: number;
}

function addLine(line: Line | undefined, at: At, parts: Part[]): void {
  if (line === undefined) return;
  const before = parts.at(-1);
  const text = textOf(line);
  if (before === undefined || "table" in before || !goesOn(before, line, text, at)) {
    parts.push({ text, size: line.size, last: line, page: at.page });
    return;
  }
  before.text = joined(before.text, text);
  before.last = line;
}

function goesOn(before: Paragraph, line: Line, text: string, { page, edge, usual }: At): boolean {
  if (Math.abs(before.size - line.size) > 0.06 * line.size || isListItem(text)) return false;
  const isOpen = !/[.!?:;…]["”’»)\]]*$/u.test(before.text);
  const step = line.y - before.last.y;
  // On the next page or in the next column, only the sentence tells.
  if (before.page !== page || step <= 0) return isOpen && line.size < headingFrom * usual && /^[\p{Ll}\d(]/u.test(text);
  if (step > 1.75 * line.size) return false;
  const [first, above] = [line.cells[0], before.last.cells[0]];
  const isIndented = (first?.x ?? 0) - (above?.x ?? 0) > 0.8 * line.size && !isListItem(before.text);
  const right = before.last.cells.at(-1)?.right ?? 0;
  const isShort = right < edge - 0.25 * (edge - (above?.x ?? 0)) && !isOpen;
  return !isIndented && !isShort;
}

/**
 * A foreign word that was parted at the end of a line is one again; Vietnamese parts none, so that its hyphens are its own:
 * "kinh tế-" and "xã hội".
 */
function joined(before: string, text: string): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{L}/u.test(text)) return `${before} ${text}`;
  const isForeign = /(?<!\p{L})[A-Za-z]*[a-z]{2}-$/u.test(before) && /^[a-z]+(?!\p{L})/u.test(text);
  return isForeign ? before.slice(0, -1) + text : before + text;
}

function shown(parts: readonly Part[], usual: number): string {
  const sizes = parts.flatMap((part) => ("table" in part || part.page > 0 ? [] : part.size));
  const largest = Math.max(0, ...sizes);
  let titled = largest < headingFrom * usual;
  return parts
    .map((part) => {
      if ("table" in part) return part.table;
      const text = escapeHtml(part.text);
      if (part.size < headingFrom * usual || part.text.length > 250) return `<p>${text}</p>`;
      if (titled || part.size < largest) return `<h2>${text}</h2>`;
      titled = true;
      return `<p class="title">${text}</p>`;
    })
    .join("\n");
}
