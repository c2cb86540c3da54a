/**
 * Where a word stands: its pages in a part of an index. Each page is told by how far it is from the one before, so that the pages
 * of several parts are put behind each other by writing one number of each part anew.
 */
import { type CborReader, type CborWriter, kinds } from "./cbor.ts";

/** The pages of a word in one part, as they are written: nothing of them is copied until the whole is. */
export interface Pages {
  readonly count: number;
  /** The numbers of the first and the last page in the whole. */
  readonly first: number;
  readonly last: number;
  /** Where all that follows the number of the first page is. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** How much it is, as Pagefind reckons when it cuts the index into files. */
  readonly size: number;
}

/** Where a part stands in the whole. */
export interface Place {
  /** How many pages the parts before it have. */
  readonly offset: number;
  /** The numbers that the fields of the metadata have in the whole, by those that they have in the part. */
  readonly fields: readonly number[];
}

/** Reads the pages of one word. */
export function readPages(reader: CborReader, { offset, fields }: Place): Pages {
  const count = reader.list();
  let [first, last, start, size] = [offset, offset, reader.at, count];
  for (let index = 0; index < count; index += 1) {
    mustBe(reader.list() === 3);
    last += reader.number();
    if (index === 0) [first, start] = [last, reader.at];
    size += skipPlaces(reader) + skipPlaces(reader, fields);
  }
  return { count, first, last, bytes: reader.bytes, start, end: reader.at, size };
}

/** Passes over the places of a word; those in the metadata have numbers of fields between them, which are changed where they lie. */
function skipPlaces(reader: CborReader, fields?: readonly number[]): number {
  const length = reader.list();
  for (let left = length; left > 0; left -= 1) {
    if (fields !== undefined) renumber(reader, fields);
    reader.skip();
  }
  return length;
}

/** A field is told by a negative number, which is one byte as long as there are few fields. */
function renumber({ bytes, at }: CborReader, fields: readonly number[]): void {
  const byte = bytes[at] ?? 0;
  if (byte >> 5 !== kinds.negative) return;
  const field = fields[byte & 31];
  mustBe(field !== undefined && field < 24);
  bytes[at] = (kinds.negative << 5) | (field ?? 0);
}

/** Writes the pages of a word in all parts, in their order. */
export function writePages(writer: CborWriter, parts: readonly Pages[]): void {
  writer.list(parts.reduce((sum, { count }) => sum + count, 0));
  let before = 0;
  for (const { count, first, last, bytes, start, end } of parts) {
    if (count === 0) continue;
    writer.list(3);
    writer.number(first - before);
    writer.raw(bytes, start, end);
    before = last;
  }
}

/** @throws {Error} where Pagefind's files are not as they are known here */
export function mustBe(known: boolean): void {
  if (!known) throw new Error("the search index is not as it is known");
}
