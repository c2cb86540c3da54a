/** A segment: many values in one file, each on a line behind its key, so that one of them is read without the others. */
import { closeSync, openSync, readSync } from "node:fs";

/** Where a value stands in a segment, in bytes. */
export type Span = readonly [start: number, length: number];

/** What a segment of values is written as, and where in it each value stands: JSON has no ends of lines. */
export function segmentOf(values: Iterable<readonly [key: string, json: string]>): {
  readonly content: Buffer;
  readonly spans: ReadonlyMap<string, Span>;
} {
  const spans = new Map<string, Span>();
  const lines: Buffer[] = [];
  let start = 0;
  for (const [key, json] of values) {
    const line = Buffer.from(lineOf(key, json));
    spans.set(key, [start, line.length]);
    lines.push(line);
    start += line.length;
  }
  return { content: Buffer.concat(lines), spans };
}

/**
 * The JSON of a key's value.
 * @param file a segment that is whole
 * @returns nothing where it cannot be read, or another value stands there
 */
export function readValue(file: string, key: string, [start, length]: Span): string | undefined {
  const line = readAt(file, start, length);
  const head = lineOf(key, "").length - 1;
  return line?.startsWith(`${key} `) && line.endsWith("\n") ? line.slice(head, -1) : undefined;
}

function lineOf(key: string, json: string): string {
  return `${key} ${json}\n`;
}

function readAt(file: string, start: number, length: number): string | undefined {
  try {
    const opened = openSync(file, "r");
    try {
      const content = Buffer.allocUnsafe(length);
      return readSync(opened, content, 0, length, start) === length ? content.toString() : undefined;
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}
