/** Lines put together into paragraphs, headings and tables, as HTML. */
import { escapeHtml } from "../../text/html.ts";
import { isListItem } from "../lines.ts";
import type { Rule } from "./drawn/rule.ts";
import { joined } from "./join.ts";
import { type Line, textOf } from "./lines.ts";
import type { Table } from "./table/cells.ts";
import type { Column } from "./table/columns.ts";
import { tableHtml } from "./table/html.ts";
import { continued, lastPageOf } from "./table/over-pages.ts";
import { isCut, type Region, regionsIn } from "./table/regions.ts";
import { unruledTable } from "./table/unruled.ts";

interface Paragraph {
  text: string;
  readonly size: number;
  last: Line;
  readonly page: number;
}

type Part = Paragraph | { readonly table: Table };

/** Letters that are so much higher than those of the text are of a heading. */
const headingFrom = 1.12;

/** What a page holds, in the order in which it is read. */
export interface Page {
  readonly lines: readonly Line[];
  /** The lines that are drawn across it. */
  readonly levels: readonly Rule[];
}

/** The text of all pages as HTML: one flow, for sentences and tables go over pages. */
export function htmlOf(pages: readonly Page[]): { readonly html: string; readonly tables: readonly Table[] } {
  const usual = usualSize(pages.flatMap(({ lines }) => lines));
  const parts: Part[] = [];
  for (const [page, { lines, levels }] of pages.entries()) {
    const edge = Math.max(0, ...lines.map(({ cells }) => cells.at(-1)?.right ?? 0));
    const regions = regionsIn(lines, columnsAbove(parts.at(-1), page));
    for (let at = 0; at < lines.length; ) {
      const region = regions.find(({ from }) => from === at);
      const table = region === undefined ? lines[at]?.table : tableIn(lines, region, page + 1, levels);
      if (table === undefined) addLine(lines[at], { page, edge, usual }, parts);
      else addTable(table, at === 0, parts);
      at = region?.to ?? at + 1;
    }
  }
  return { html: shown(parts, usual), tables: parts.flatMap((part) => ("table" in part ? [part.table] : [])) };
}

function tableIn(lines: readonly Line[], region: Region, page: number, levels: readonly Rule[]): Table {
  const table = unruledTable(lines.slice(region.from, region.to), page, levels);
  return { ...table, isUnsure: table.isUnsure || isCut(lines, region) };
}

/** The columns of a table that the page before ends with. */
function columnsAbove(part: Part | undefined, page: number): Column[] | undefined {
  if (part === undefined || !("table" in part) || lastPageOf(part.table) !== page) return undefined;
  const { edges } = part.table;
  return edges.slice(1).map((right, at) => ({ x: edges[at] ?? 0, right }));
}

/** A table at the top of a page may go on with the one before. */
function addTable(table: Table, isFirst: boolean, parts: Part[]): void {
  const before = parts.at(-1);
  const whole = isFirst && before !== undefined && "table" in before ? continued(before.table, table) : undefined;
  if (whole === undefined) parts.push({ table });
  else parts[parts.length - 1] = { table: whole };
}

function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  const prose = lines.filter(({ table }) => table === undefined);
  for (const line of prose.length > 0 ? prose : lines) {
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

function shown(parts: readonly Part[], usual: number): string {
  const sizes = parts.flatMap((part) => ("table" in part || part.page > 0 ? [] : part.size));
  const largest = Math.max(0, ...sizes);
  let titled = largest < headingFrom * usual;
  return parts
    .map((part) => {
      if ("table" in part) return tableHtml(part.table);
      const text = escapeHtml(part.text);
      if (part.size < headingFrom * usual || part.text.length > 250) return `<p>${text}</p>`;
      if (titled || part.size < largest) return `<h2>${text}</h2>`;
      titled = true;
      return `<p class="title">${text}</p>`;
    })
    .join("\n");
}
