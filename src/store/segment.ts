/** A segment: many values in one file, each on a line behind its key, so that one of them is read without the others. */

const newline = 0x0a;
/** A key is of so many characters, and a space follows it. */
const keyLength = 32;

/** A segment that is read. */
export class Segment {
  readonly #content: Buffer;
  /** Where the line of each key begins. */
  readonly #starts = new Map<string, number>();

  constructor(content: Uint8Array) {
    this.#content = Buffer.from(content.buffer, content.byteOffset, content.length);
    for (let start = 0; start < content.length; start = this.#endOf(start) + 1)
      this.#starts.set(this.#content.toString("latin1", start, start + keyLength), start);
  }

  /** In bytes. */
  get size(): number {
    return this.#content.length;
  }

  /** The JSON of a key's value; nothing where it is not of this segment. */
  get(key: string): string | undefined {
    const start = this.#starts.get(key);
    return start === undefined ? undefined : this.#content.toString("utf8", start + keyLength + 1, this.#endOf(start));
  }

  #endOf(start: number): number {
    const end = this.#content.indexOf(newline, start);
    return end < 0 ? this.#content.length : end;
  }
}

/** What a segment of values is written as: JSON has no ends of lines. */
export function segmentOf(values: Iterable<readonly [key: string, json: string]>): Buffer {
  return Buffer.from([...values].map(([key, json]) => `${key} ${json}\n`).join(""));
}

/** The segments that were looked at last, up to so many bytes. */
export class ReadSegments {
  readonly #read = new Map<string, Segment>();
  readonly #most: number;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * A segment, read now where it is not at hand.
   * @param content gives nothing where it is not whole
   */
  get(id: string, content: () => Uint8Array | undefined): Segment {
    const segment = this.#read.get(id) ?? this.#added(new Segment(content() ?? Buffer.alloc(0)));
    this.#read.delete(id);
    this.#read.set(id, segment);
    this.#letGo();
    return segment;
  }

  #added(segment: Segment): Segment {
    this.#size += segment.size;
    return segment;
  }

  #letGo(): void {
    for (const [id, { size }] of this.#read) {
      if (this.#size <= this.#most || this.#read.size === 1) return;
      this.#read.delete(id);
      this.#size -= size;
    }
  }
}
