/** Small reports as PDF, with the project's own letters in them. */
import { createRequire } from "node:module";
import { join } from "node:path";
import PDFDocument from "pdfkit";

const { resolve } = createRequire(import.meta.url);
const font = join(
  resolve("@expo-google-fonts/be-vietnam-pro/package.json"),
  "..",
  "400Regular",
  "BeVietnamPro_400Regular.ttf",
);

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
    pen.addPage().font(font).fontSize(11);
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
