/** A table of HTML as one of Markdown: every row whole, one row of headings. */

/** Cells in their rows; a cell that spans several stands where it begins, and in each row below. */
export type Grid = readonly (readonly string[])[];

/** A wider or longer table is no table of a report. */
const most = { columns: 100, rows: 5000 } as const;

interface Slot {
  readonly text: string;
  /** Where a heading spans columns, each of them has it; in a row of figures only the first. */
  readonly again: boolean;
}

export interface Headed {
  readonly headings: readonly string[];
  readonly rows: Grid;
  readonly caption?: string | undefined;
}

/** The table's rows, those of tables within its cells not among them. */
export function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table).slice(0, most.rows);
}

/**
 * The cells of a table with those that span columns and rows laid out.
 * @param read gives the Markdown of a cell
 */
export function headedOf(table: Element, read: (cell: Element) => string): Headed {
  const rows = rowsOf(table);
  const slots = laidOut(rows, read);
  const width = Math.max(0, ...slots.map((row) => row.length));
  const title = isTitle(slots, width) ? 1 : 0;
  const taken = title + headCount(rows.slice(title), slots.slice(title));
  const headings = Array.from({ length: width }, (_, at) => headingAt(slots.slice(title, taken), at));
  const caption = title === 1 ? slots[0]?.[0]?.text : undefined;
  return { headings, rows: slots.slice(taken).map(textsOf), caption };
}

/** Whether a first row is the table's title: one cell over all columns. */
function isTitle([first = [], second = []]: readonly (readonly Slot[])[], width: number): boolean {
  return (
    width > 1 &&
    first.length === width &&
    first.slice(1).every(({ again }) => again) &&
    !second.slice(1).every(({ again }) => again)
  );
}

function headCount(rows: readonly Element[], slots: readonly (readonly Slot[])[]): number {
  const heads = rows.findIndex((row) => !isHead(row));
  if (heads < 0) return Math.min(1, rows.length);
  if (heads > 0 || !looksLikeHead(slots.map(textsOf))) return heads;
  // Headings that go over several rows are above those of one.
  return Math.max(1, ...[...(rows[0]?.children ?? [])].map((cell) => spanOf(cell, "rowspan", rows.length - 1)));
}

function isHead(row: Element): boolean {
  if (row.closest("thead") !== null) return true;
  return row.children.length > 0 && [...row.children].every(({ tagName }) => tagName === "TH");
}

function laidOut(rows: readonly Element[], read: (cell: Element) => string): Slot[][] {
  const slots: Slot[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let at = 0;
    for (const cell of [...row.children].filter(({ tagName }) => /^T[DH]$/.test(tagName))) {
      while (slots[index]?.[at] !== undefined) at += 1;
      place(cell, read(cell), { index, at }, slots);
    }
  }
  return slots.map((row) => Array.from(row, (slot) => slot ?? { text: "", again: false }));
}

function place(cell: Element, text: string, { index, at }: { index: number; at: number }, slots: Slot[][]): void {
  const [columns, rows] = [spanOf(cell, "colspan", most.columns), spanOf(cell, "rowspan", slots.length)];
  for (let down = index; down < Math.min(index + rows, slots.length); down += 1)
    for (let right = at; right < Math.min(at + columns, most.columns); right += 1) {
      const row = slots[down];
      if (row !== undefined) row[right] ??= { text, again: right > at };
    }
}

function spanOf(cell: Element, name: string, mostOf: number): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, mostOf) : 1;
}

function textsOf(row: readonly Slot[]): string[] {
  return row.map(({ text, again }) => (again ? "" : text));
}

/** Headings that stand above one another are read from top to bottom. */
function headingAt(rows: readonly (readonly Slot[])[], at: number): string {
  const texts = rows
    .map((row) => (row[at]?.text ?? "").trim().replace(/^\*\*([^*]*)\*\*$/, "$1"))
    .filter((text) => text !== "");
  return texts.filter((text, index) => texts.indexOf(text) === index).join(" – ");
}

/** Whether a first row is one of headings: words above figures. */
export function looksLikeHead([first = [], ...rest]: Grid): boolean {
  const filled = first.filter((text) => text !== "");
  if (rest.length === 0 || filled.length < 2) return false;
  return !filled.slice(1).some(isFigure) && rest.some((row) => row.slice(1).some(isFigure));
}

/** A number alone; a year is the name of a column. */
export function isFigure(text: string): boolean {
  return /^[-+–]?[\d.,\s]+%?$/.test(text) && /\d/.test(text) && !/^(19|20)\d\d$/.test(text);
}

/** Writes a table; cells hold Markdown of one line. */
export function tableMarkdown({ headings, rows }: Headed): string {
  const line = (cells: readonly string[]): string => `| ${headings.map((_, at) => cellOf(cells[at])).join(" | ")} |`;
  return [line(headings), `|${headings.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** A pipe that is escaped already stays so. */
function cellOf(text = ""): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(\\*)\|/g, (_, signs: string) => (signs.length % 2 === 1 ? `${signs}|` : `${signs}\\|`));
}
