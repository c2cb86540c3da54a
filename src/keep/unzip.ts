/**
 * What a ZIP file holds, read where it lies: a bag may be larger than memory. As far as this tool writes them: what is packed in any
 * other way, somebody else has packed. Source: PKWARE, APPNOTE 4.3.
 */
import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

export interface Entry {
  readonly name: string;
  /** Whether it is neither compressed nor encrypted. */
  readonly isPlain: boolean;
  readonly size: number;
  /** Where its own head begins. */
  readonly local: number;
}

const signatures = { end: 0x06054b50, end64: 0x06064b50, entry: 0x02014b50, local: 0x04034b50, locator64: 0x07064b50 };
/** What stands in a field whose number is too large for it: the number is told elsewhere, in eight bytes. */
const elsewhere = 0xffffffff;
const [endLength, locatorLength, mostComment, piece] = [22, 20, 65_535, 1 << 20];

/**
 * The entries of a ZIP file, as its directory lists them.
 * @throws {Error} where it has none that can be read
 */
export async function entriesOf(file: FileHandle): Promise<Entry[]> {
  const { at, length } = await directoryOf(file);
  const directory = await bytesAt(file, at, length);
  const entries: Entry[] = [];
  for (let start = 0; start < directory.length; ) {
    if (directory.readUInt32LE(start) !== signatures.entry) throw new Error("no entry of a ZIP file");
    const [name, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(start + place));
    const end = start + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    entries.push(entryIn(directory.subarray(start, end), name ?? 0, extra ?? 0));
    start = end;
  }
  return entries;
}

function entryIn(bytes: Buffer, nameLength: number, extraLength: number): Entry {
  const name = bytes.toString("utf8", 46, 46 + nameLength);
  const extra = bytes.subarray(46 + nameLength, 46 + nameLength + extraLength);
  // Compressed size, size and place: those that are too large stand behind each other, the size first.
  const large = largeNumbersIn(extra);
  const numberAt = (place: number): number => {
    const number = bytes.readUInt32LE(place);
    return number === elsewhere ? (large.shift() ?? number) : number;
  };
  const [size, , local] = [24, 20, 42].map(numberAt);
  const isPlain = bytes.readUInt16LE(10) === 0 && (bytes.readUInt16LE(8) & 1) === 0;
  return { name, isPlain, size: size ?? 0, local: local ?? 0 };
}

/** The numbers of eight bytes in the field that is kept for them. */
function largeNumbersIn(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const count = Math.floor(extra.readUInt16LE(at + 2) / 8);
    return Array.from({ length: count }, (_, place) => Number(extra.readBigUInt64LE(at + 4 + 8 * place)));
  }
  return [];
}

/** The SHA-256 of what an entry holds. */
export async function sumOfEntry(file: FileHandle, entry: Entry): Promise<string> {
  const hash = createHash("sha256");
  const start = await startOf(file, entry);
  for (let at = 0; at < entry.size; at += piece)
    hash.update(await bytesAt(file, start + at, Math.min(piece, entry.size - at)));
  return hash.digest("hex");
}

/** What an entry holds, as text. */
export async function textOfEntry(file: FileHandle, entry: Entry): Promise<string> {
  return (await bytesAt(file, await startOf(file, entry), entry.size)).toString("utf8");
}

async function startOf(file: FileHandle, { local }: Entry): Promise<number> {
  const head = await bytesAt(file, local, 30);
  if (head.readUInt32LE(0) !== signatures.local) throw new Error("no head of an entry of a ZIP file");
  return local + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
}

async function directoryOf(file: FileHandle): Promise<{ readonly at: number; readonly length: number }> {
  const { size } = await file.stat();
  const length = Math.min(size, endLength + mostComment + locatorLength);
  const tail = await bytesAt(file, size - length, length);
  let end = tail.length - endLength;
  while (end >= 0 && tail.readUInt32LE(end) !== signatures.end) end -= 1;
  if (end < 0) throw new Error("no end of a ZIP file");
  const locator = end - locatorLength;
  if (locator < 0 || tail.readUInt32LE(locator) !== signatures.locator64)
    return { at: tail.readUInt32LE(end + 16), length: tail.readUInt32LE(end + 12) };
  const large = await bytesAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (large.readUInt32LE(0) !== signatures.end64) throw new Error("no end of a large ZIP file");
  return { at: Number(large.readBigUInt64LE(48)), length: Number(large.readBigUInt64LE(40)) };
}

/** @throws {Error} where there are fewer */
async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  if (length > (await file.stat()).size) throw new Error("a ZIP file that is cut");
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new Error("a ZIP file that is cut");
  return buffer;
}
