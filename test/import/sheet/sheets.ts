/** Workbooks made by hand, for what no library that writes them would write. */
import { crc32, deflateRawSync } from "node:zlib";
import { letterOf } from "../../../src/import/sheet/places.ts";

/** A cell: a text, or the inside of a `c` element with its attributes. */
export type CellXml = string | { readonly attributes?: string; readonly inner: string } | undefined;
export type Grid = readonly (readonly CellXml[])[];

/** A number, with one of the styles below. */
export function number(digits: string, style = 0): CellXml {
  return { attributes: ` s="${style}"`, inner: `<v>${digits}</v>` };
}

export const styles = { general: 0, percent: 1, date: 2, ownPercent: 3, ownText: 4 } as const;

const stylesXml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

export interface SheetXml {
  readonly name: string;
  readonly grid: Grid;
  readonly state?: string;
  /** What follows the cells, as merged ranges do. */
  readonly after?: string;
}

/** The files of a workbook with these sheets. */
export function partsOf(sheets: readonly SheetXml[]): Record<string, string> {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="${type}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${related.join("")}<Relationship Id="rIdS" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
  };
}

function sheetXml({ grid, after = "" }: SheetXml): string {
  return `<worksheet><sheetData>${rowsXml(grid, 1)}</sheetData>${after}</worksheet>`;
}

/** The rows of a grid, from a row of the sheet on. */
export function rowsXml(grid: Grid, from: number): string {
  return grid
    .map((cells, index) => {
      const row = from + index;
      return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${letterOf(column + 1)}${row}`)).join("")}</row>`;
    })
    .join("");
}

function cellXml(cell: CellXml, address: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "string")
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return `<c r="${address}"${cell.attributes ?? ""}>${cell.inner}</c>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One sheet “Dòng” as a workbook. */
export function workbook(grid: Grid, more: Partial<SheetXml> = {}): Buffer {
  return zipOf(partsOf([{ name: "Dòng", grid, ...more }]));
}

interface ZipChanges {
  /** Says of every file that it is this long once it is unpacked. */
  readonly unpacked?: number;
}

/** Packs files. Source: PKWARE, APPNOTE 4.3. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, { unpacked }: ZipChanges = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const sizes = [crc32(data), packed.length, unpacked ?? data.length, Buffer.byteLength(name)];
    const local = Buffer.concat([header("504b0304", [20, 0x800, 8, 0, 33], sizes, [0]), Buffer.from(name), packed]);
    entries.push(
      Buffer.concat([
        header("504b0102", [20, 20, 0x800, 8, 0, 33], sizes, [0, 0, 0, 0, 0, 0]),
        word(offset),
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const counts = shorts([0, 0, entries.length, entries.length]);
  const end = Buffer.concat([
    Buffer.from("504b0506", "hex"),
    counts,
    word(directory.length),
    word(offset),
    shorts([0]),
  ]);
  return Buffer.concat([...locals, directory, end]);
}

function header(
  signature: string,
  before: number[],
  [crc = 0, packed = 0, size = 0, name = 0]: number[],
  after: number[],
): Buffer {
  return Buffer.concat([
    Buffer.from(signature, "hex"),
    shorts(before),
    word(crc),
    word(packed),
    word(size),
    shorts([name, ...after]),
  ]);
}

function shorts(values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
