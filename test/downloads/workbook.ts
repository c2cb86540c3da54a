/** Looks into a workbook without the help of any library: what ZIP and spreadsheet XML say of a cell's number and its format. */
import { inflateRawSync } from "node:zlib";
import Big from "big.js";

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
  /** Time and day as the two headers of the entry have them. */
  readonly times: readonly number[];
}

/** The files of a ZIP file. Source: PKWARE, APPNOTE 4.3. */
export function entriesOf(zip: Uint8Array): ZipEntry[] {
  const view = Buffer.from(zip);
  const end = view.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const entries: ZipEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const name = view.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(start, start + view.readUInt32LE(at + 20));
    const text = (view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString();
    entries.push({ name, text, times: [view.readUInt32LE(at + 12), view.readUInt32LE(local + 10)] });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/**
 * What a spreadsheet shows in the cells of a sheet that hold numbers, by their places: "C2" is "8.0".
 * @param number of the sheet, from 1
 */
export function shownNumbers(zip: Uint8Array, number: number): Map<string, string> {
  const entries = new Map(entriesOf(zip).map(({ name, text }) => [name, text]));
  const sheet = entries.get(`xl/worksheets/sheet${number}.xml`) ?? "";
  const formats = formatsIn(entries.get("xl/styles.xml") ?? "");
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v>/g);
  return new Map(
    [...cells].flatMap(([, place = "", attributes = "", value = ""]) => {
      if (/ t="/.test(attributes)) return [];
      const format = formats[Number(/ s="(\d+)"/.exec(attributes)?.[1])] ?? "";
      return [[place, format.includes("0") ? shown(value, format) : `${value} as ${format}`]];
    }),
  );
}

/** The number format of each style. */
function formatsIn(styles: string): string[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = "", code = ""]) => [id, code]),
  );
  const [, list = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  return [...list.matchAll(/<xf ([^>]*)>/g)].map(
    ([, attributes = ""]) => codes.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? "") ?? "",
  );
}

/** A value with as many decimals as its format has; the marks between thousands are the reader's. */
function shown(value: string, format: string): string {
  return new Big(value).toFixed(format.split(".")[1]?.length ?? 0);
}
