/** A sheet of rows, empty or filled, as a workbook: headings, cells that keep what is typed, lists to choose from, and a guide. */

import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import writeExcelFile, { type CellObject, type Feature, type Sheet } from "write-excel-file/node";
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { withoutTimes } from "../downloads/zip-time.ts";
import type { Column } from "../import/sheet/columns.ts";
import { headingIn } from "../import/sheet/naming.ts";
import { letterOf } from "../import/sheet/places.ts";
import { rowSheets, sheetNames } from "../import/sheet/sheet-names.ts";
import { limits } from "../import/sheet/unzip.ts";
import { choices } from "../import/sheet/words.ts";
import type { Filled } from "./filled.ts";
import { type Guide, guideLines } from "./guide.ts";

/** What the library takes for a file within a workbook; it does not export the type. */
type FileContent = Stream | Buffer | Blob;

/** The library tells features by its name which sheet is at hand. */
function isRowSheet(name: string | undefined): boolean {
  return name !== undefined && rowSheets.includes(name);
}

const sheetFile = "xl/worksheets/sheet{id}.xml";

/**
 * Makes the workbook. The same archive gives the same bytes: the clock is taken out of them.
 * @param filled the columns, and what stands below them
 */
export async function templateOf(guide: Guide, filled: Filled): Promise<Uint8Array> {
  const sheets: Sheet<FileContent>[] = [rowSheet(filled, guide), guideSheet(guide)];
  const features = [textColumns, listsOf(guide, filled.columns)];
  return withoutTimes(await writeExcelFile(sheets, { features }).toBuffer());
}

function rowSheet({ columns, rows }: Filled, { tongue }: Guide): Sheet<FileContent> {
  const headings = columns.map((column) => headingIn(column, tongue));
  return {
    sheet: sheetNames[tongue].rows,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map(({ reads }, index) => ({
      width: Math.max(reads === "quote" ? 50 : 12, (headings[index] ?? "").length + 2),
    })),
    data: [
      columns.map(({ needed }, index) => headingCell(headings[index] ?? "", needed === true)),
      ...(rows.length === 0 ? [[plainCell("")]] : rows.map((cells) => cells.map(plainCell))),
    ],
  };
}

function headingCell(heading: string, needed: boolean): CellObject {
  return { value: heading, type: String, format: "@", fontWeight: "bold", ...(needed && { textColor: "#b00020" }) };
}

/** A cell that keeps what stands in it; the first of a row is there even where it is empty. */
function plainCell(text: string, index = 0): CellObject | null {
  if (text === "") return index === 0 ? { type: String, format: "@" } : null;
  return { value: knownToNone(text), type: String, format: "@" };
}

function guideSheet(guide: Guide): Sheet<FileContent> {
  const lines = guideLines(guide);
  return {
    sheet: sheetNames[guide.tongue].guide,
    columns: [{ width: 34 }, { width: 28 }, { width: 70 }, { width: 70 }, { width: 40 }, { width: 26 }],
    data: lines.map((line) => line.map((text) => guideCell(text, line.length > 2))),
  };
}

/** The library looks texts up in a plain object, where "constructor" is already known: a space after it keeps the file whole. */
function knownToNone(text: string): string {
  return text in {} ? `${text} ` : text;
}

function guideCell(text: string, wrap: boolean): CellObject {
  return { value: knownToNone(text), type: String, alignVertical: "top", ...(wrap && { wrap }) };
}

/** Every column of the sheet of rows is text, however far down it is filled: else 8,0 becomes 8, and 8/2020 a date. */
const textColumns: Feature<FileContent> = {
  files: {
    transform: {
      [sheetFile]: {
        transform: (xml, { sheet }) => {
          const style = /<c r="A2" s="(\d+)"/.exec(xml)?.[1];
          return isRowSheet(sheet) && style !== undefined ? xml.replaceAll("<col ", `<col style="${style}" `) : xml;
        },
      },
      "xl/styles.xml": { transform: withBuiltInText },
    },
  },
};

/** The library gives the format "@" a number of its own; programs know text by the built-in one. Source: ECMA-376, part 1, 18.8.30. */
function withBuiltInText(xml: string): string {
  const own = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(xml)?.[1];
  return own === undefined ? xml : xml.replaceAll(`<xf numFmtId="${own}"`, '<xf numFmtId="49"');
}

/** The words of the closed lists, to choose from; what is typed instead is not refused here. */
function listsOf(guide: Guide, columns: readonly Column[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, { sheet }) => (isRowSheet(sheet) ? withLists(xml, guide, columns) : xml),
        },
      },
    },
  };
}

function withLists(xml: string, guide: Guide, columns: readonly Column[]): string {
  const lists = columns.flatMap((column, index) => listOf(column, letterOf(index + 1), guide) ?? []);
  const markup = `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
  const order = getOrderOfSiblings(sheetFile, "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet");
}

function listOf({ reads }: Column, letter: string, { words }: Guide): string | undefined {
  const choice = choices.find((each) => each === reads);
  if (choice === undefined) return undefined;
  const options = [...words[choice].values()].map(([shown]) => shown).join(",");
  const range = sanitizeAttributeValue(`${letter}2:${letter}${limits.rows + 1}`);
  const formula = sanitizeTextContent(`"${options}"`);
  return `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>${formula}</formula1></dataValidation>`;
}
