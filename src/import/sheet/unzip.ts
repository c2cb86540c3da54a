/**
 * Unpacks a ZIP file that a stranger may have made: nothing is unpacked before it is known how much comes out, and no
 * more comes out than was said. The library that reads the cells looks at the same entries, so that what was measured
 * here is what it unpacks; every form that two readers could take for two different things is refused.
 * Source: PKWARE, APPNOTE 4.3.
 */
import { inflateRawSync } from "node:zlib";
import type { Said } from "../../input/said.ts";
import * as say from "./messages.ts";

/** The text of each XML file in the workbook, by its path. */
export type Parts = ReadonlyMap<string, string>;

/**
 * What a workbook may hold. A row with 25 cells filled, four quotes among them, is 2 kB of XML: 2,000 rows are 4 MB in one
 * file, and a tenth of what is allowed. A cell's text has at most 32,767 characters, each up to six when it is escaped;
 * what is longer in one piece is padding, over which the library that reads cells can take minutes.
 */
export const limits = {
  megabytes: 10,
  unpackedMegabytes: 50,
  fileMegabytes: 40,
  piece: 200_000,
  files: 500,
  rows: 2000,
  columns: 200,
} as const;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly local: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50, locator64: 0x07064b50 };
const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const mostInField = 0xffffffff;

/**
 * Unpacks the XML files of a workbook; pictures and the like stay packed.
 * @returns their texts, or why the file is refused
 */
export function unzip(bytes: Buffer): Parts | Said {
  if (bytes.subarray(0, 4).equals(oldOffice)) return say.oldOrLocked();
  try {
    const entries = entriesOf(bytes);
    if (entries === undefined) return say.noWorkbook();
    if (entries.length > limits.files) return say.tooManyFiles(limits.files);
    const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (size > limits.unpackedMegabytes * 1024 ** 2) return say.tooMuchUnpacked(limits.unpackedMegabytes);
    if (entries.some(({ unpacked }) => unpacked > limits.fileMegabytes * 1024 ** 2))
      return say.tooMuchInFile(limits.fileMegabytes);
    const parts = partsOf(bytes, entries) ?? say.noWorkbook();
    if ("message" in parts) return parts;
    return [...parts.values()].some(isPadded) ? say.tooLongPiece(limits.piece) : parts;
  } catch {
    // Offsets that lead out of the file, and bytes that were not packed as they say.
    return say.noWorkbook();
  }
}

/** The entries of the central directory; nothing where there is none, or where it could be read in two ways. */
function entriesOf(bytes: Buffer): Entry[] | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  if (end >= 20 && bytes.readUInt32LE(end - 20) === signatures.locator64) return undefined;
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 8); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== signatures.entry || (bytes.readUInt16LE(at + 8) & 1) === 1) return undefined;
    const entry = entryAt(bytes, at);
    entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const huge = entries.some((entry) => [entry.packed, entry.unpacked, entry.local].includes(mostInField));
  const names = new Set(entries.map(({ name }) => name));
  return huge || names.size < entries.length ? undefined : entries;
}

/** The last end record; a comment behind it has at most 65,535 bytes. */
function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= 0 && bytes.length - at <= 65_557; at -= 1)
    if (bytes.readUInt32LE(at) === signatures.end) return at;
  return undefined;
}

function entryAt(bytes: Buffer, at: number): Entry {
  return {
    name: bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    local: bytes.readUInt32LE(at + 42),
  };
}

function partsOf(bytes: Buffer, entries: readonly Entry[]): Parts | undefined {
  const parts = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/.test(name))) {
    const text = textOf(bytes, entry);
    if (text === undefined) return undefined;
    parts.set(entry.name, text);
  }
  return parts;
}

/** One entry's text; nothing where its length is not the one that was said. */
function textOf(bytes: Buffer, { method, packed, unpacked, local }: Entry): string | undefined {
  if (bytes.readUInt32LE(local) !== signatures.local) return undefined;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) return undefined;
  const whole = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  if (whole.length !== unpacked) return undefined;
  return whole.toString("utf8").replace(/^\ufeff/, "");
}

/** Whether an XML text has a tag, or a text between two tags, that is longer than any cell needs. */
function isPadded(xml: string): boolean {
  let last = 0;
  for (const { index } of xml.matchAll(/[<>]/g)) {
    if (index - last > limits.piece) return true;
    last = index;
  }
  return xml.length - last > limits.piece;
}
