/** Small reports as PDF, with the project's own letters in them. */
import { createRequire } from "node:module";
import { join } from "node:path";
import PDFDocument from "pdfkit";

const { resolve } = createRequire(import.meta.url);
const fonts = join(resolve("@expo-google-fonts/be-vietnam-pro/package.json"), "..");
export const regular = join(fonts, "400Regular", "BeVietnamPro_400Regular.ttf");
export const bold = join(fonts, "700Bold", "BeVietnamPro_700Bold.ttf");

export type Pen = InstanceType<typeof PDFDocument>;

/** Draws a report page by page. */
export function pdf(
  pages: readonly ((pen: Pen) => void)[],
  info: Readonly<Record<string, string | Date>> = {},
  more: object = {},
): Promise<Buffer> {
  const pen = new PDFDocument({
    autoFirstPage: false,
    size: "A4",
    margin: 60,
    info: { CreationDate: new Date("2019-01-01T00:00:00Z"), ...info },
    ...more,
  });
  for (const draw of pages) {
    pen.addPage().font(regular).fontSize(11);
    draw(pen);
  }
  pen.end();
  const parts: Buffer[] = [];
  return new Promise((done) =>
    pen.on("data", (part: Buffer) => parts.push(part)).on("end", () => done(Buffer.concat(parts))),
  );
}

/** A text at its place, in one line. */
export function at(pen: Pen, text: string, x: number, y: number, size = 11): void {
  pen.fontSize(size).text(text, x, y, { lineBreak: false });
}

/** A cell of a table: its lines, and over how many columns and rows it goes. */
export interface Boxed {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** Where a table's columns and rows part. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

export type Rows = readonly (readonly (Boxed | string | undefined)[])[];

/** A table whose cells have borders; their lines stand in the middle of their height. Places that another cell covers are undefined. */
export function bordered(pen: Pen, grid: Grid, rows: Rows): void {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const { text, columns = 1, rows: down = 1 } = typeof cell === "object" ? cell : { text: cell };
      if (text === undefined) continue;
      const [left, right] = [grid.xs[column] ?? 0, grid.xs[column + columns] ?? 0];
      const [top, foot] = [grid.ys[row] ?? 0, grid.ys[row + down] ?? 0];
      pen
        .rect(left, top, right - left, foot - top)
        .lineWidth(0.5)
        .stroke();
      stacked(pen, text, left + 5, (top + foot) / 2);
    }
}

/** Lines close below one another, around a middle. */
export function stacked(pen: Pen, text: string, x: number, middle: number, step = 13): void {
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) at(pen, line, x, middle - (step * lines.length) / 2 + step * index);
}
