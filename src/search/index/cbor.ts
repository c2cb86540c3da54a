/**
 * What Pagefind writes its files in: as much of CBOR (RFC 8949) as is found there, which is numbers, texts and lists. Texts are
 * given as their bytes, each as one character: so they need not be understood, and are in the order in which Pagefind has them.
 */

/** The kinds of value, as the first three bits of each tell them. */
export const kinds = { number: 0, negative: 1, text: 3, list: 4 } as const;

/** Reads values one after the other. */
export class CborReader {
  /** Where the next value begins. */
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  number(): number {
    return this.#headOf(kinds.number);
  }

  /** How many values the list has that now follow. */
  list(): number {
    return this.#headOf(kinds.list);
  }

  text(): string {
    const length = this.#headOf(kinds.text);
    this.at += length;
    return this.bytes.toString("latin1", this.at - length, this.at);
  }

  /** A list of values that `read` knows. */
  each<T>(read: () => T): T[] {
    return Array.from({ length: this.list() }, read);
  }

  /** Passes over one value, whatever it is. */
  skip(): void {
    const kind = (this.bytes[this.at] ?? 0) >> 5;
    const value = this.#head();
    if (kind === kinds.text) this.at += value;
    else if (kind === kinds.list) for (let left = value; left > 0; left -= 1) this.skip();
    else if (kind > kinds.negative) throw unknown(kind);
  }

  #headOf(kind: number): number {
    const found = (this.bytes[this.at] ?? 0) >> 5;
    if (found !== kind) throw unknown(found);
    return this.#head();
  }

  /** The number that each value begins with: what it is, or how long. */
  #head(): number {
    const short = (this.bytes[this.at] ?? 0) & 31;
    this.at += 1;
    if (short < 24) return short;
    if (short > 26) throw unknown(short);
    const size = 1 << (short - 24);
    this.at += size;
    return this.bytes.readUIntBE(this.at - size, size);
  }
}

function unknown(kind: number): Error {
  return new Error(`the search index is written in a way that is not known (${kind})`);
}

/** Writes values one after the other. */
export class CborWriter {
  #bytes = Buffer.alloc(4096);
  #length = 0;

  number(value: number): void {
    this.#head(kinds.number, value);
  }

  list(length: number): void {
    this.#head(kinds.list, length);
  }

  text(text: string): void {
    const bytes = Buffer.from(text, "latin1");
    this.#head(kinds.text, bytes.length);
    this.raw(bytes, 0, bytes.length);
  }

  /** A list of values that `write` knows. */
  each<T>(values: readonly T[], write: (value: T) => void): void {
    this.list(values.length);
    for (const value of values) write(value);
  }

  texts(texts: readonly string[]): void {
    this.each(texts, (text) => this.text(text));
  }

  /** What is written elsewhere already. */
  raw(bytes: Buffer, start: number, end: number): void {
    this.#room(end - start);
    bytes.copy(this.#bytes, this.#length, start, end);
    this.#length += end - start;
  }

  done(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #head(kind: number, value: number): void {
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.#room(1 + size);
    this.#bytes[this.#length] = (kind << 5) | (size === 0 ? value : 24 + Math.log2(size));
    if (size > 0) this.#bytes.writeUIntBE(value, this.#length + 1, size);
    this.#length += 1 + size;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const longer = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(longer, 0, 0, this.#length);
    this.#bytes = longer;
  }
}
