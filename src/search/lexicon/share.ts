/**
 * What a part of the documents gives to the lexicon: its words as numbers, and its codes counted. It is kept as bytes, so that an
 * edit costs the words of one part, and whoever puts all parts together holds no text of any.
 */
import { z } from "zod";
import { countCodes, sumCodes } from "./codes.ts";
import { none } from "./counter.ts";
import { type Tokens, tokensOf } from "./tokens.ts";

/** Words and codes of some documents. */
export interface Share extends Tokens {
  /** In how many documents each code stands. */
  readonly codes: ReadonlyMap<string, number>;
}

/** The share of some documents, each a list of lines. */
export function shareOf(documents: readonly (readonly string[])[]): Share {
  return { ...tokensOf(documents), codes: countCodes(documents) };
}

/** One share for the documents of several. What they have is used up: its numbers are changed where they lie. */
export function sumOfShares(shares: Iterable<Share>): Share {
  const numbers = new Map<string, number>();
  const documents: Int32Array[] = [];
  const codes = new Map<string, number>();
  for (const share of shares) {
    const known = Int32Array.from(share.syllables, (syllable) => numberOf(syllable, numbers));
    for (const tokens of share.documents) documents.push(renumbered(tokens, known));
    sumCodes(codes, share.codes);
  }
  return { syllables: [...numbers.keys()], documents, codes };
}

function numberOf(syllable: string, numbers: Map<string, number>): number {
  const number = numbers.get(syllable) ?? numbers.size;
  numbers.set(syllable, number);
  return number;
}

/** What stands for no syllable stays. */
function renumbered(tokens: Int32Array, known: Int32Array): Int32Array {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? none;
    if (token !== none) tokens[at] = known[token] ?? none;
  }
  return tokens;
}

const headSchema = z.strictObject({
  syllables: z.array(z.string()),
  /** How many numbers each document has. */
  lengths: z.array(z.number()),
  codes: z.array(z.tuple([z.string(), z.number()])),
});

/** A share as bytes: how long the list of its words and codes is, that list, and the numbers of all documents. */
export function bytesOfShare({ syllables, documents, codes }: Share): Uint8Array {
  const lengths = documents.map(({ length }) => length);
  const head = Buffer.from(JSON.stringify({ syllables, lengths, codes: [...codes] }));
  const room = Buffer.alloc(4);
  room.writeUInt32LE(head.length);
  return Buffer.concat([room, head, ...documents.map(bytesOf)]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The share that bytes stand for, which the store has found to be what was written. */
export function shareFrom(bytes: Uint8Array): Share {
  const start = 4 + Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE();
  const { syllables, lengths, codes } = headSchema.parse(JSON.parse(Buffer.from(bytes.subarray(4, start)).toString()));
  // Copied, for numbers begin at multiples of four.
  const numbers = new Int32Array(Uint8Array.from(bytes.subarray(start)).buffer);
  let end = 0;
  const documents = lengths.map((length) => {
    end += length;
    return numbers.subarray(end - length, end);
  });
  return { syllables, documents, codes: new Map(codes) };
}
